import type { Row } from '../../src/core/rows';

/** ICP numbers. */
export const numbers = [
  {
    id: 'icp-number/format/all',
    rule: 'icp-number/format',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {
      // The form that is asked for, from which all others are read.
      canonical: ['ICP备', '号', '-'],
      digits: { min: 6, max: 12 },
      suffixes: { website: '', app: 'A', 'mini-program': 'X' },
      // How it stands in footers and in English papers: letters small, all signs plain ones, the characters below simplified, blanks single.
      written:
        '(?:(\\p{Script=Han})|(?<![a-z])((?:[a-z]+ )?[a-z]+))? ?icp ?(?:备|filing|bei)(?: ?[案字](?: ?号)?)? ?(?:no|number|第)?[.:]? ?([0-9]+(?: [0-9]+)*(?= ?(?:号|hao))|[0-9]+)(?: ?(?:号|hao)([0-9]+) ?([a-z]?)(?![\\p{L}0-9])| ?(?:号|hao) ?- ?([0-9]+) ?([a-z]?)(?![a-z0-9])| ?- ?([0-9]+) ?([a-z]?)(?![a-z0-9])(?: ?号)?| ?(?:号|hao))?',
      // Behind a number without one of a website: what was meant to be one. Behind one with it: further ones.
      cut: '^ ?[-一・·•:#(] ?[a-z]?[0-9l]|^ ?- ?[a-z](?![a-z])',
      several: '^ ?[、,/至和-] ?-?[0-9]',
      // Simplified characters before their traditional forms.
      simplified: '备備号號证證网網沪滬辽遼苏蘇闽閩鲁魯贵貴云雲陕陝宁寧赣贛晋晉琼瓊粤粵陇隴',
      heads: {
        jing: 'beijing',
        liao: 'liaoning',
        hei: 'heilongjiang',
        hu: 'shanghai',
        su: 'jiangsu',
        zhe: 'zhejiang',
        wan: 'anhui',
        min: 'fujian',
        lu: 'shandong',
        e: 'hubei',
        xiang: 'hunan',
        yue: 'guangdong',
        qiong: 'hainan',
        shu: 'sichuan',
        qian: 'guizhou',
        dian: 'yunnan',
        zang: 'tibet',
        shan: 'shaanxi',
        long: 'gansu',
        qing: 'qinghai',
        ning: 'ningxia',
        xin: 'xinjiang',
        meng: 'inner-mongolia',
      },
      others: [
        { kind: 'public-security', pattern: '公网安备' },
        { kind: 'commercial-licence', pattern: 'icp ?(?:许可)?证' },
        { kind: 'telecom-licence', pattern: '[ab][12]\\.?[0-9]?-[0-9]{6}' },
      ],
    },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '11 L1117–L1121; 17.6 L1653', asOf: '2026-11-25' },
  },
  {
    id: 'icp-number/format/spelling',
    rule: 'icp-number/format',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: {},
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '11 L1117–L1121', asOf: '2026-11-25' },
  },
  {
    id: 'icp-number/province/unknown',
    rule: 'icp-number/province',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: { head: 'unknown' },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '11 L1117–L1121', asOf: '2026-11-25' },
  },
  // 川, 贵, 云 and 甘 stand in older or sample numbers only.
  {
    id: 'icp-number/province/old',
    rule: 'icp-number/province',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: { head: 'old' },
    source: { id: 'this-project', at: 'icp-number/province', asOf: '2026-11-25' },
  },
  {
    id: 'icp-number/province/other',
    rule: 'icp-number/province',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: { head: 'other' },
    source: { id: 'this-project', at: 'icp-number/province', asOf: '2026-11-25' },
  },
] as const satisfies readonly Row[];
