import type { VerificationRow } from '../../src/core/rows';

/** Which domains are verified (域名核验), by type of filing; the first row that fits counts. */
export const verification = [
  {
    id: 'domains-to-verify/initial',
    authority: 'provider',
    filings: ['initial'],
    verifies: 'all',
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '9 L1020–L1023' },
  },
  {
    id: 'domains-to-verify/add-website',
    authority: 'provider',
    filings: ['add-website'],
    verifies: 'all',
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '9 L1020–L1023' },
  },
  {
    id: 'domains-to-verify/modify',
    authority: 'provider',
    filings: ['modify'],
    verifies: 'changed',
    since: '2018-01-01',
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '9 L1008 L1025' },
  },
  {
    id: 'domains-to-verify/cancel',
    authority: 'provider',
    filings: ['cancel-subject', 'cancel-website', 'cancel-transfer'],
    verifies: 'none',
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '9 L1026–L1028' },
  },
  {
    id: 'domains-to-verify/transfer-again',
    authority: 'provider',
    filings: ['transfer'],
    after: ['cancel-transfer'],
    verifies: 'none',
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '9 L1028' },
  },
  {
    id: 'domains-to-verify/transfer',
    authority: 'provider',
    filings: ['transfer'],
    verifies: 'person',
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '9 L1016' },
  },
] as const satisfies readonly VerificationRow[];
