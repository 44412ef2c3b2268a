import type { Row } from '../../src/core/rows';

/** Words that a website name may not begin with, end with or contain, wherever it is filed; and what Jiangsu demands instead. */
export const words = [
  {
    id: 'website-name/state-prefix/all',
    rule: 'website-name/state-prefix',
    authority: 'state',
    scope: { natures: ['non-state'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: { terms: '中国、中华、中央、人民、人大、国家', at: 'start' },
    open: true,
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L238 L257; 3 L655', asOf: '2026-11-25' },
  },
  {
    id: 'website-name/equals-domain/all',
    rule: 'website-name/equals-domain',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: { ignoredLabels: ['www'] },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L239; 3 L656', asOf: '2026-11-25' },
  },
  // Line 657 glosses 廉政 as "incorrupt", line 240 as "honest": the Chinese word counts.
  {
    id: 'website-name/sensitive-words/all',
    rule: 'website-name/sensitive-words',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: { terms: '反腐、赌博、廉政、色情' },
    open: true,
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L240 L256; 3 L657', asOf: '2026-11-25' },
  },
  {
    id: 'website-name/generic-ending/all',
    rule: 'website-name/generic-ending',
    authority: 'state',
    scope: { natures: ['individual'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {
      terms: '资讯、网站、网络、网址、爱好者、作品展示、论坛、社区、工作室、平台、主页、热线、社团、导航',
      at: 'end',
    },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L258', asOf: '2026-11-25' },
  },
  {
    id: 'website-name/interactive-words/all',
    rule: 'website-name/interactive-words',
    authority: 'state',
    scope: { natures: ['individual'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: { terms: '博客、论坛、在线、社区、交流', liftedBy: 'preapprovalHeld' },
    open: true,
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L259', asOf: '2026-11-25' },
  },
  // Line 260 prints English; the Chinese spelling is this project’s. The demanded word is no longer a forbidden one, nor a sign of trade because another province forbids it.
  {
    id: 'website-name/jiangsu-pattern/name',
    rule: 'website-name/jiangsu-pattern',
    authority: 'province',
    scope: { provinces: ['jiangsu'], natures: ['individual'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {
      terms: '的博客、的个人主页',
      at: 'end',
      lifts: ['website-name/generic-ending', 'website-name/interactive-words', 'website-name/industry-content'],
    },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L260', asOf: '2026-11-25' },
  },
  // Remarks of fewer than two letters or characters describe nothing (the number is this project’s); what longer ones describe, a person judges.
  {
    id: 'website-name/jiangsu-pattern/remarks',
    rule: 'website-name/jiangsu-pattern',
    authority: 'province',
    scope: { provinces: ['jiangsu'], natures: ['individual'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: { remarks: 'describe-content', min: 2, characters: '\\p{L}\\p{N}' },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L260', asOf: '2026-11-25' },
  },
] as const satisfies readonly Row[];
