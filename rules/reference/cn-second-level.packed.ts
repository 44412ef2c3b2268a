// Packed from cn-second-level.ts by the test of the tables; do not edit.

/** Suffixes that the public suffix list lacks, with A-labels. */
export const suffixesUnlisted: readonly string[] = ['xn--zfr164b.cn', 'xn--55qw42g.cn'];
