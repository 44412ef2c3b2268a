import type { Row } from '../../src/core/rows';

/** What a website name says, and whose website it shows. */
export const meaning = [
  // Names of provinces and prefectures, and of places that their province administers directly, full and short. Smaller places are not listed.
  {
    id: 'website-name/place-name/all',
    rule: 'website-name/place-name',
    authority: 'state',
    scope: { natures: ['individual'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {
      places: ['province', 'prefecture'],
      others: '台湾、台湾省、香港、香港特别行政区、澳门、澳门特别行政区',
    },
    open: true,
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L254', asOf: '2026-11-25' },
  },
  // Only the persons of the filing: guessing names from surnames flags ordinary words.
  {
    id: 'website-name/person-name/all',
    rule: 'website-name/person-name',
    authority: 'state',
    scope: { natures: ['individual'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {},
    open: true,
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L254', asOf: '2026-11-25' },
  },
  // The caller passes the word list. A name with a letter or digit is no idiom.
  {
    id: 'website-name/idiom/all',
    rule: 'website-name/idiom',
    authority: 'state',
    scope: { natures: ['individual'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: { characters: '\\p{Script=Han}' },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L254', asOf: '2026-11-25' },
  },
  // Words that another province forbids are noticed; that the own province has not announced them does not allow them.
  {
    id: 'website-name/industry-content/all',
    rule: 'website-name/industry-content',
    authority: 'state',
    scope: { natures: ['individual'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'review',
    params: { noticed: ['website-name/province-terms'] },
    open: true,
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L253; 3 L664 L686', asOf: '2026-11-25' },
  },
  {
    id: 'website-name/reflects-content/all',
    rule: 'website-name/reflects-content',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'review',
    params: {},
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L251; 3 L652', asOf: '2026-11-25' },
  },
  // The lists of places beyond GB/T 2260, of trade words and of legal forms are this project’s: what is left of the name without them tells subjects apart.
  {
    id: 'website-name/matches-subject/all',
    rule: 'website-name/matches-subject',
    authority: 'state',
    scope: { natures: ['organization'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: {
      min: 2,
      characters: '\\p{Script=Han}',
      places: '中华人民共和国、中国、全国、国家',
      districts: '\\p{Script=Han}{1,3}[区县镇]',
      words:
        '公司、分公司、总公司、有限、责任、股份、集团、合伙、普通、特殊、企业、事务所、工作室、合作社、经营部、代表处、办事处、商行、人民、政府、委员会、办公室、协会、学会、商会、联合会、基金会、研究院、研究所、研究会、大学、学院、学校、中学、小学、幼儿园、医院、诊所、中心、店、科技、技术、信息、网络、互联网、软件、电子、数据、数字、智能、通信、计算机、系统、商务、商贸、贸易、国际、实业、产业、工业、农业、文化、传媒、传播、广告、影视、咨询、管理、服务、投资、控股、金融、银行、保险、发展、教育、培训、工程、建设、建筑、装饰、设计、物流、餐饮、小吃、食品、服装、百货、超市、酒店、旅游、医疗、医药、健康、生物、环保、能源、机械、设备、制造、材料、化工、汽车、家居、物业、律师、会计',
    },
    open: true,
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L232', asOf: '2026-11-25' },
  },
] as const satisfies readonly Row[];
