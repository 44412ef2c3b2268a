import { parse } from 'tldts';

/** What the public suffix list says of a host with A-labels; the names that companies give out below their own (its private section) do not count. */
export interface Suffix {
  /** The registrable domain (可注册域名): the suffix and one label. Absent for a suffix itself. */
  readonly registrable?: string;
  /** Is it a suffix of the list, or only the last label, as of no TLD that there is? */
  readonly isListed: boolean;
}

/** Hosts come as browsers write them: nothing is left to extract or to check. */
const OPTIONS = { extractHostname: false, validateHostname: false, detectIp: false, mixedInputs: false };

/**
 * Reads the suffix of a host, or whether a single label is one. This module is a file of its own in the package (see `tsup.config.ts`): the list is
 * unpacked as it is loaded, and whoever judges no domain must not pay for it.
 */
export function suffixOf(hostAscii: string): Suffix {
  const { domain, publicSuffix, isIcann } = parse(hostAscii, OPTIONS);
  const isListed = isIcann === true;
  return domain && hostAscii !== publicSuffix ? { registrable: domain, isListed } : { isListed };
}
