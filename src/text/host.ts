/**
 * Reads the host of a domain name or of a URL in the form that computers compare: small ASCII letters, IDN labels as A-labels, no trailing
 * dot. Full-width letters and the Chinese full stop are read as what they stand for (UTS 46, by the platform's own URL parser).
 *
 * @param text `www.例子.中国`, `HTTPS://Example.com./path`; a scheme, port and path are left out.
 * @returns the host in ASCII, or `undefined` when the text is no host of two labels or more, or an IP address.
 */
export function hostAscii(text: string): string | undefined {
  if (!/[.。．｡]/.test(text)) return undefined;
  const bare = text
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .replace(/:\d*$/, '');
  if (bare.length > 255 || /[\s@:\\%[\]<>^|]/.test(bare)) return undefined;
  let host: string;
  try {
    host = new URL(`http://${bare}/`).hostname;
  } catch {
    return undefined;
  }
  const labels = host.replace(/\.$/, '').split('.');
  if (labels.length < 2 || labels.includes('') || /^(?:\d+|0x[0-9a-f]*)$/.test(labels.at(-1) as string)) return undefined;
  return labels.join('.');
}
