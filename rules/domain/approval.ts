import type { Row } from '../../src/core/rows';

/** TLDs must be approved. */
export const tldApproval = [
  {
    id: 'domain/tld-approved/refused',
    rule: 'domain/tld-approved',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: { statuses: ['not-approved', 'not-yet'] },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '3 L636; 7 L891 L956; 9 L1034; 17.2 L1491', asOf: '2026-11-25' },
  },
  {
    id: 'domain/tld-approved/unconfirmed',
    rule: 'domain/tld-approved',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'review',
    params: { statuses: ['early', 'conflicting', 'unknown', 'no-such-tld'] },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '3 L636; 7 L891 L956; 9 L1034; 17.2 L1491', asOf: '2026-11-25' },
  },
] as const satisfies readonly Row[];

/** So must registrars. */
export const registrarApproval = [
  {
    id: 'domain/registrar-approved/refused',
    rule: 'domain/registrar-approved',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: { statuses: ['not-approved'] },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '3 L637; 7 L895 L921; 9 L1035; 17.2 L1499', asOf: '2026-11-25' },
  },
  {
    id: 'domain/registrar-approved/unconfirmed',
    rule: 'domain/registrar-approved',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'review',
    params: { statuses: ['early', 'doubtful'] },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '3 L637; 7 L895 L921; 9 L1035; 17.2 L1499', asOf: '2026-11-25' },
  },
  {
    id: 'domain/registrar-approved/unknown',
    rule: 'domain/registrar-approved',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'review',
    params: { statuses: ['unknown'] },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '3 L637; 7 L895 L921; 9 L1035; 17.2 L1499', asOf: '2026-11-25' },
  },
] as const satisfies readonly Row[];

/** And the registration is one in mainland China. */
export const mainlandRegistration = [
  {
    id: 'domain/registered-in-mainland/all',
    rule: 'domain/registered-in-mainland',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {},
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '7 L940', asOf: '2026-11-25' },
  },
] as const satisfies readonly Row[];
