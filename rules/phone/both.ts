import type { Row } from '../../src/core/rows';

/** What is demanded of office and of mobile numbers alike. */
export const both = [
  {
    id: 'phone/area-code-matches-province/all',
    rule: 'phone/area-code-matches-province',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {},
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '3 L706 L710', asOf: '2026-11-25' },
  },
  {
    id: 'phone/reachable/all',
    rule: 'phone/reachable',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'review',
    params: { callers: [] },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L285; 3 L711', asOf: '2026-11-25' },
  },
  {
    id: 'phone/reachable/alibaba-cloud',
    rule: 'phone/reachable',
    authority: 'provider',
    scope: { provider: 'alibaba-cloud' },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'review',
    params: { callers: ['95187', '0571-88158388'] },
    replaces: 'phone/reachable/all',
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.5 L564', asOf: '2026-11-25' },
  },
] as const satisfies readonly Row[];
