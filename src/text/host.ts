/**
 * A host as browsers read it (UTS 46, by the platform's own URL parser): small ASCII letters, IDN labels as A-labels, no dot at the end, an
 * IPv4 address as four numbers, an IPv6 address in brackets.
 *
 * @param bare a host and nothing else.
 * @returns `undefined` when it is none.
 */
export function browserHost(bare: string): string | undefined {
  if (bare.length > 255 || /[\s@:\\%[\]<>^|]/.test(bare.startsWith('[') ? '' : bare)) return undefined;
  try {
    return new URL(`http://${bare}/`).hostname.replace(/\.$/, '');
  } catch {
    return undefined;
  }
}

/**
 * Reads the host of a domain name or of a URL in the form that computers compare. Full-width letters and the Chinese full stop are read as what they
 * stand for.
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
  const labels = bare.startsWith('[') ? [] : (browserHost(bare)?.split('.') ?? []);
  if (labels.length < 2 || labels.includes('') || /^(?:\d+|0x[0-9a-f]*)$/.test(labels.at(-1) as string)) return undefined;
  return labels.join('.');
}
