import type { Row } from '../../src/core/rows';

/** How mobile numbers are written, what they are for, and who may use them. */
export const mobile = [
  {
    id: 'phone/mobile-format/all',
    rule: 'phone/mobile-format',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {
      refuses: [
        'empty',
        'unreadable',
        'foreign',
        'several',
        'landline',
        'service',
        'length',
        'spelling',
        'not-mobile',
        'data-only',
        'satellite',
        'emergency',
      ],
    },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L285', asOf: '2026-11-25' },
  },
  // Segments on which the sources do not agree, or whose numbers can be called in places only.
  {
    id: 'phone/mobile-format/doubtful',
    rule: 'phone/mobile-format',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: { refuses: ['data-card', 'unclear'] },
    source: { id: 'numbering-plan', at: 'mobile segments', asOf: '2026-11-23' },
  },
  {
    id: 'phone/virtual-number/all',
    rule: 'phone/virtual-number',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: { segments: ['virtual'] },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '3 L717', asOf: '2026-11-25' },
  },
  {
    id: 'phone/mobile-already-used/all',
    rule: 'phone/mobile-already-used',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {},
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '3 L727 L729', asOf: '2026-11-25' },
  },
] as const satisfies readonly Row[];
