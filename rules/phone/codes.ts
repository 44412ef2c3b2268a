import type { Row } from '../../src/core/rows';

/** Which area codes there are. Numbers of either kind are read by it. */
export const codes = [
  {
    id: 'phone/area-code-known/all',
    rule: 'phone/area-code-known',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: { status: 'unknown' },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L284', asOf: '2026-11-25' },
  },
  // Announced, or named by several sources; the numbers behind them were mostly lengthened as well, so that none can be written anew.
  {
    id: 'phone/area-code-known/retired',
    rule: 'phone/area-code-known',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {
      status: 'retired',
      codes: [
        { code: '0378', successors: ['0371'], since: '2013-10-26' },
        { code: '0410', successors: ['024'], since: '2011-08-28' },
        { code: '0413', successors: ['024'], since: '2011-08-28' },
        { code: '0414', successors: ['024'], since: '2014-05-24' },
        { code: '0520', successors: ['0512'], since: '2002-04-20' },
        { code: '0565', successors: ['0551', '0553', '0555'], since: '2012-12-08' },
        { code: '0732', successors: ['0731'], since: '2009-06-28' },
        { code: '0733', successors: ['0731'], since: '2009-06-28' },
        { code: '0852', successors: ['0851'], since: '2014-12-20' },
        { code: '0853', successors: ['0851'], since: '2014-12-20' },
        { code: '0910', successors: ['029'] },
      ],
    },
    source: { id: 'area-codes', at: 'retired codes', asOf: '2026-11-23' },
  },
  // Older than any announcement that was found, or named by one source alone.
  {
    id: 'phone/area-code-known/retired-doubtful',
    rule: 'phone/area-code-known',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: {
      status: 'retired',
      codes: [
        { code: '0440', successors: ['0433'] },
        { code: '0448', successors: ['0435'] },
        { code: '0661', successors: ['0754'] },
        { code: '0765', successors: ['0757'] },
        { code: '0811', successors: ['023'] },
        { code: '0881', successors: ['0871'] },
        { code: '0890', successors: ['0898'] },
        { code: '0899', successors: ['0898'] },
      ],
    },
    source: { id: 'area-codes', at: 'retired codes, low confidence', asOf: '2026-11-23' },
  },
  // Laiwu became part of Jinan. No announcement was found: in service at the first edition, gone from the newest metadata, some day between.
  {
    id: 'phone/area-code-known/retired-laiwu',
    rule: 'phone/area-code-known',
    authority: 'state',
    effective: { from: '2019-02-27', basis: 'observed' },
    level: 'warning',
    params: { status: 'retired', codes: [{ code: '0634', successors: ['0531'] }] },
    source: { id: 'area-codes', at: 'retired codes, 0634', asOf: '2026-11-23' },
  },
  {
    id: 'phone/area-code-known/unassigned',
    rule: 'phone/area-code-known',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: { status: 'unassigned', codes: [{ code: '0978' }] },
    source: { id: 'area-codes', at: 'codes without a place', asOf: '2026-11-23' },
  },
] as const satisfies readonly Row[];
