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
  // The unit words are this project’s: the document only says that an address must go down to the room.
  {
    id: 'contact/address-to-room/all',
    rule: 'contact/address-to-room',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {
      rooms: [
        '[0-9A-Z]号?(?:室|房|铺|档|柜|户|卡位|工位|号位|商铺|门面|车间|库房|仓库|办公室|会议室|寝室|宿舍|公寓房)(?![一二两三]厅)',
        '[〇零一二三四五六七八九十]{1,5}(?:室|号房)(?![一二两三]厅)',
        '(?:室|房间|房号|铺位|档口|商铺|门面|卡位|工位|柜台|摊位|自编)[0-9A-Z]',
        '[0-9]{3,5}(?:单元|之[一二三四五六七八九十0-9])',
        '(?:栋|幢|座|楼|层|单元|门)[0-9一二三四五六七八九十]{1,5}号',
        '(?:单元|楼|层)[东西中南北]{1,2}户',
        '(?:栋|幢|座|楼|层|单元|门|塔|弄|号|#|苑|城|园|区|里|大厦|中心|广场|公寓|[0-9]F)-?[A-Z]{0,2}[0-9]{3,5}[A-Z]?(?:-[0-9]{1,5})?(?![0-9A-Z号弄路巷组层楼])',
        '(?:栋|幢|座|楼|层|单元)-?[A-Z]{0,2}(?:[0-9]{2}|[0-9]{1,4}[A-Z])(?![0-9A-Z号弄路巷组层楼])',
        '(?:大厦|中心|广场|公寓|塔)[0-9]{1,4}[A-Z](?![0-9A-Z])',
        '(?:栋|幢|座|楼|层|单元)[〇零一二三四五六七八九]{3,4}(?![号弄路巷组])',
        '[0-9A-Z]{1,4}[-#][0-9A-Z]{1,4}[-#][0-9]{1,5}',
        '(?:栋|幢|座|楼|单元|号|塔|苑|城|园|区|里|大厦|中心|广场|公寓)[A-Z]?[0-9]{1,4}[-#][A-Z]?[0-9]{1,5}(?![0-9A-Z号弄路巷组层楼])',
        '[A-Z][0-9]{1,2}-[0-9]{1,4}(?![0-9A-Z号])',
        '(?:room|rm\\.?|suite|unit|apt\\.?|flat)(?:no\\.?)?#?[0-9A-Z]',
      ],
      remarks: [
        '(?<!不)(?:已|是|为|到)[^不，。]{0,6}(?:详细|詳細|详尽|精确|具体)',
        '^最(?:详细|詳細|详尽|精确)',
        '(?:无|没有)(?:具体|更详细)?的?(?:房间?号|门牌|室号)',
        'as detailed as (?:possible|it gets)',
      ],
    },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L243', asOf: '2026-11-25' },
  },
] as const satisfies readonly Row[];
