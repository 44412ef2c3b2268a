import type { Locale } from '../../core/types';

/** What the areas have in common. */
export const zhCnCommon: Locale = {
  language: 'zh-CN',
  separator: '、',
  undecided: {
    'missing-facts': '还没有填写{#missing}，暂时无法判断。',
    'outside-facts': '没有提供表单之外的信息（{#missing}），无法判断。',
    'needs-person': '程序无法判断，请以当地通信管理局{（|#province|）}的人工审核为准。',
  },
  words: {
    more: '另有至少 {more} 处。',
    province: '备案省份',
    subjectNature: '主办单位性质',
  },
};
