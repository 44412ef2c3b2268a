import type { Row } from '../../src/core/rows';

/** How office numbers are written, and where their area codes must serve. */
export const office = [
  {
    id: 'phone/office-format/all',
    rule: 'phone/office-format',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: { refuses: ['empty', 'unreadable', 'foreign', 'several', 'mobile-number', 'service', 'no-area-code', 'length'] },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L284', asOf: '2026-11-25' },
  },
  // A number that can be read is written anew; that the form wants it so is no doubt of the number.
  {
    id: 'phone/office-format/spelling',
    rule: 'phone/office-format',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: { refuses: ['spelling'] },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L284', asOf: '2026-11-25' },
  },
  // By the numbering plan subscriber numbers begin with 2 to 8; libraries accept more, and lengths that are no longer in use.
  {
    id: 'phone/office-format/doubtful',
    rule: 'phone/office-format',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: { refuses: ['doubtful-length', 'first-digit'], firstDigits: '2345678' },
    source: { id: 'numbering-plan', at: 'fixed-line numbers', asOf: '2026-11-23' },
  },
  {
    id: 'phone/area-code-matches-address/all',
    rule: 'phone/area-code-matches-address',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: { places: 'certain' },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L284', asOf: '2026-11-25' },
  },
  {
    id: 'phone/area-code-matches-address/doubtful-place',
    rule: 'phone/area-code-matches-address',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: { places: 'doubtful' },
    source: { id: 'area-codes', at: 'places with low confidence', asOf: '2026-11-23' },
  },
] as const satisfies readonly Row[];
