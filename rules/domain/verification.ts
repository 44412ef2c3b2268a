import type { DecisionRow } from '../../src/core/rows';
import type { IsoDay } from '../../src/core/words';

/** Which domains are verified: `changed` are those changed on the day `since` or later; of `person` no document says it. */
export interface Verification {
  readonly verifies: 'all' | 'none' | 'changed' | 'person';
  readonly since?: IsoDay;
}

/** Which domains are verified (域名核验), by type of filing and by what went before on them; the first row that fits counts. */
export const verification = [
  // The ministry's notice demands it of every provider; how changes and cancellations are treated is each provider's own.
  {
    id: 'domains-to-verify/initial',
    authority: 'state',
    scope: { filings: ['initial'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    answer: { verifies: 'all' },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '9 L1008 L1020–L1023', asOf: '2026-11-25' },
  },
  {
    id: 'domains-to-verify/add-website',
    authority: 'state',
    scope: { filings: ['add-website'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    answer: { verifies: 'all' },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '9 L1008 L1020–L1023', asOf: '2026-11-25' },
  },
  {
    id: 'domains-to-verify/modify',
    authority: 'provider',
    scope: { provider: 'alibaba-cloud', filings: ['modify'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    answer: { verifies: 'changed', since: '2018-01-01' },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '9 L1008 L1025', asOf: '2026-11-25' },
  },
  {
    id: 'domains-to-verify/cancel',
    authority: 'provider',
    scope: { provider: 'alibaba-cloud', filings: ['cancel-subject', 'cancel-website', 'cancel-transfer'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    answer: { verifies: 'none' },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '9 L1026–L1028', asOf: '2026-11-25' },
  },
  {
    id: 'domains-to-verify/transfer-again',
    authority: 'provider',
    scope: { provider: 'alibaba-cloud', filings: ['transfer'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    when: { after: ['cancel-transfer'] },
    answer: { verifies: 'none' },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '9 L1028', asOf: '2026-11-25' },
  },
  {
    id: 'domains-to-verify/transfer',
    authority: 'provider',
    scope: { provider: 'alibaba-cloud', filings: ['transfer'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    answer: { verifies: 'person' },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '9 L1016', asOf: '2026-11-25' },
  },
  // Of what other providers verify nothing has been read.
  {
    id: 'domains-to-verify/other-provider',
    authority: 'state',
    scope: { filings: ['transfer', 'modify', 'cancel-subject', 'cancel-website', 'cancel-transfer'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    answer: { verifies: 'person' },
    source: { id: 'this-project', at: 'domains-to-verify/other-provider', asOf: '2026-11-27' },
  },
] as const satisfies readonly DecisionRow<Verification>[];
