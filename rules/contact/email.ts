import type { Row } from '../../src/core/rows';

/** E-mail addresses. */
export const emails = [
  // What browsers take in `input type=email`.
  {
    id: 'contact/email/pattern',
    rule: 'contact/email',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {
      pattern:
        "^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$",
    },
    source: { id: 'whatwg-html', at: 'valid e-mail address', asOf: '2026-11-25' },
  },
  {
    id: 'contact/email/receives',
    rule: 'contact/email',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'review',
    params: {},
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L281', asOf: '2026-11-25' },
  },
] as const satisfies readonly Row[];
