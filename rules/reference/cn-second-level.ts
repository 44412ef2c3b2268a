/** A second-level name set up under `.cn` (二级域名), or a TLD that is for some holders only. */
export interface CnSecondLevelRow {
  /** As people write it. */
  readonly suffix: string;
  /** With A-labels, where that is another. */
  readonly ascii?: string;
  /** `psl-only`: a public suffix that the announcement of 2018 does not name. */
  readonly kind: 'category' | 'region' | 'psl-only' | 'tld';
  /** Of a region the first two digits of its GB/T 2260 code. */
  readonly code?: string;
  readonly meantFor?: string;
  /** `enforced`: the registry looks who holds it; `designation-only`: it is sold to others too. */
  readonly restriction: 'enforced' | 'designation-only' | 'none-known';
  /** `false`: the public suffix list lacks it. */
  readonly inPublicSuffixList?: false;
  /** High unless said. */
  readonly confidence?: 'medium' | 'low';
}

/** Source: the MIIT’s announcement no. 7 of 2018, and the public suffix list. The rows of `domain/cn-category` say who may hold those that are enforced. */
export const cnSecondLevel: readonly CnSecondLevelRow[] = [
  {
    suffix: '政务.cn',
    ascii: 'xn--zfr164b.cn',
    kind: 'category',
    meantFor: 'party, government and mass-organisation bodies of every level',
    restriction: 'enforced',
    inPublicSuffixList: false,
  },
  {
    suffix: '公益.cn',
    ascii: 'xn--55qw42g.cn',
    kind: 'category',
    meantFor: 'non-profit institutions',
    restriction: 'enforced',
    inPublicSuffixList: false,
  },
  { suffix: 'gov.cn', kind: 'category', meantFor: 'government bodies', restriction: 'enforced' },
  { suffix: 'org.cn', kind: 'category', meantFor: 'non-profit organisations', restriction: 'designation-only', confidence: 'medium' },
  { suffix: 'ac.cn', kind: 'category', meantFor: 'research institutions', restriction: 'designation-only', confidence: 'medium' },
  { suffix: 'com.cn', kind: 'category', meantFor: 'industrial, commercial and financial enterprises', restriction: 'designation-only' },
  { suffix: 'edu.cn', kind: 'category', meantFor: 'educational institutions', restriction: 'enforced', confidence: 'medium' },
  { suffix: 'mil.cn', kind: 'category', meantFor: 'national defence bodies', restriction: 'enforced', confidence: 'medium' },
  { suffix: 'net.cn', kind: 'category', meantFor: 'bodies that provide internet services', restriction: 'designation-only' },
  { suffix: 'bj.cn', kind: 'region', code: '11', restriction: 'designation-only' },
  { suffix: 'sh.cn', kind: 'region', code: '31', restriction: 'designation-only' },
  { suffix: 'tj.cn', kind: 'region', code: '12', restriction: 'designation-only' },
  { suffix: 'cq.cn', kind: 'region', code: '50', restriction: 'designation-only' },
  { suffix: 'he.cn', kind: 'region', code: '13', restriction: 'designation-only' },
  { suffix: 'sx.cn', kind: 'region', code: '14', restriction: 'designation-only' },
  { suffix: 'nm.cn', kind: 'region', code: '15', restriction: 'designation-only' },
  { suffix: 'ln.cn', kind: 'region', code: '21', restriction: 'designation-only' },
  { suffix: 'jl.cn', kind: 'region', code: '22', restriction: 'designation-only' },
  { suffix: 'hl.cn', kind: 'region', code: '23', restriction: 'designation-only' },
  { suffix: 'js.cn', kind: 'region', code: '32', restriction: 'designation-only' },
  { suffix: 'zj.cn', kind: 'region', code: '33', restriction: 'designation-only' },
  { suffix: 'ah.cn', kind: 'region', code: '34', restriction: 'designation-only' },
  { suffix: 'fj.cn', kind: 'region', code: '35', restriction: 'designation-only' },
  { suffix: 'jx.cn', kind: 'region', code: '36', restriction: 'designation-only' },
  { suffix: 'sd.cn', kind: 'region', code: '37', restriction: 'designation-only' },
  { suffix: 'ha.cn', kind: 'region', code: '41', restriction: 'designation-only' },
  { suffix: 'hb.cn', kind: 'region', code: '42', restriction: 'designation-only' },
  { suffix: 'hn.cn', kind: 'region', code: '43', restriction: 'designation-only' },
  { suffix: 'gd.cn', kind: 'region', code: '44', restriction: 'designation-only' },
  { suffix: 'gx.cn', kind: 'region', code: '45', restriction: 'designation-only' },
  { suffix: 'hi.cn', kind: 'region', code: '46', restriction: 'designation-only' },
  { suffix: 'sc.cn', kind: 'region', code: '51', restriction: 'designation-only' },
  { suffix: 'gz.cn', kind: 'region', code: '52', restriction: 'designation-only' },
  { suffix: 'yn.cn', kind: 'region', code: '53', restriction: 'designation-only' },
  { suffix: 'xz.cn', kind: 'region', code: '54', restriction: 'designation-only' },
  { suffix: 'sn.cn', kind: 'region', code: '61', restriction: 'designation-only' },
  { suffix: 'gs.cn', kind: 'region', code: '62', restriction: 'designation-only' },
  { suffix: 'qh.cn', kind: 'region', code: '63', restriction: 'designation-only' },
  { suffix: 'nx.cn', kind: 'region', code: '64', restriction: 'designation-only' },
  { suffix: 'xj.cn', kind: 'region', code: '65', restriction: 'designation-only' },
  { suffix: 'tw.cn', kind: 'region', code: '71', restriction: 'designation-only' },
  { suffix: 'hk.cn', kind: 'region', code: '81', restriction: 'designation-only' },
  { suffix: 'mo.cn', kind: 'region', code: '82', restriction: 'designation-only' },
  { suffix: '公司.cn', ascii: 'xn--55qx5d.cn', kind: 'psl-only', restriction: 'none-known', confidence: 'medium' },
  { suffix: '网络.cn', ascii: 'xn--io0a7i.cn', kind: 'psl-only', restriction: 'none-known', confidence: 'medium' },
  { suffix: '網絡.cn', ascii: 'xn--od0alg.cn', kind: 'psl-only', restriction: 'none-known', confidence: 'medium' },
  {
    suffix: '政务',
    ascii: 'xn--zfr164b',
    kind: 'tld',
    meantFor: 'party, government and mass-organisation bodies',
    restriction: 'enforced',
  },
  { suffix: '公益', ascii: 'xn--55qw42g', kind: 'tld', meantFor: 'non-profit institutions', restriction: 'enforced' },
];
