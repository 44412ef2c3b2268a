import type { Locale } from '../../core/types';

/** What the areas have in common. */
export const zhCnCommon: Locale = {
  language: 'zh-CN',
  separator: '、',
  words: {
    province: '备案省份',
  },
};
