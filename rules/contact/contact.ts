import type { Row } from '../../src/core/rows';

/** E-mail and postal addresses. */
export const contact = [
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
    source: { id: 'whatwg-html', at: 'valid e-mail address' },
  },
  {
    id: 'contact/email/receives',
    rule: 'contact/email',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'review',
    params: {},
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L281' },
  },
  // The unit words are this project’s: the document only says that an address must go down to the room.
  {
    id: 'contact/address-to-room/all',
    rule: 'contact/address-to-room',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {
      rooms: [
        '[0-9A-Z〇零一二三四五六七八九十百]号?(?:室|房|户|铺|档|柜|号间|号门|卡位|工位|号位|商铺|门面|车间|库房|仓库)',
        '(?:室|房间|房号|铺位|档口|商铺|门面|卡位|工位|柜台|摊位)[0-9A-Z]',
        '[0-9A-Z](?:栋|幢|座|楼|单元|层|门|区|号楼|号院)[- ]?[A-Z]?-?[0-9]{3,5}号?$',
        '[0-9]{1,3}[-#][0-9A-Z]{1,4}[-#][0-9]{2,5}$',
        '(?:栋|幢|座|楼|单元|层|大厦|大楼|中心|广场|公寓|花园|小区|苑|城|园|村|里)[A-Z]?[0-9]{1,3}[-#][A-Z]?[0-9]{3,5}号?$',
        '(?:大厦|大楼|中心|广场|公寓)[A-Z]?[0-9]{3,5}号?$',
      ],
      remarks: ['最(?:为)?详细', '(?:已|己)?(?:无|没有)(?:更详细|房间号|门牌号|室号)', 'as detailed as (?:possible|it gets)'],
    },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L243' },
  },
] as const satisfies readonly Row[];
