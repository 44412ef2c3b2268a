import type { Row } from '../../src/core/rows';

/** Of what kind the fields of a filing are, and which of them a type of filing needs; `*` stands for every entry of a list, of which there is at least one. */
export const fields = [
  {
    id: 'filing/shape/all',
    rule: 'filing/shape',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {},
    source: { id: 'this-project', at: 'filing/shape' },
  },
  {
    id: 'filing/required/all',
    rule: 'filing/required',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {
      fields: [['type'], ['province'], ['subject', 'nature'], ['subject', 'credential', 'type'], ['subject', 'credential', 'number']],
    },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L219; 16 L1364–L1372' },
  },
  {
    id: 'filing/required/subject',
    rule: 'filing/required',
    authority: 'state',
    scope: { filings: ['initial'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {
      fields: [
        ['subject', 'name'],
        ['subject', 'address', 'text'],
        ['subject', 'administrator', 'name'],
        ['subject', 'administrator', 'credential', 'type'],
        ['subject', 'administrator', 'credential', 'number'],
        ['subject', 'administrator', 'officePhone'],
        ['subject', 'administrator', 'mobile'],
        ['subject', 'administrator', 'email'],
      ],
    },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L219–L222 L281–L285' },
  },
  {
    id: 'filing/required/website',
    rule: 'filing/required',
    authority: 'state',
    scope: { filings: ['initial', 'add-website'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {
      fields: [
        ['websites', '*', 'name'],
        ['websites', '*', 'serviceContent'],
        ['websites', '*', 'administrator', 'name'],
        ['websites', '*', 'administrator', 'credential', 'type'],
        ['websites', '*', 'administrator', 'credential', 'number'],
        ['websites', '*', 'administrator', 'officePhone'],
        ['websites', '*', 'administrator', 'mobile'],
        ['websites', '*', 'administrator', 'email'],
      ],
    },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L232 L245 L281–L285' },
  },
  {
    id: 'filing/required/domains',
    rule: 'filing/required',
    authority: 'state',
    scope: { filings: ['initial', 'add-website', 'transfer', 'cancel-website', 'cancel-transfer'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: { fields: [['websites', '*', 'domains', '*', 'name']] },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '16 L1364–L1372' },
  },
] as const satisfies readonly Row[];
