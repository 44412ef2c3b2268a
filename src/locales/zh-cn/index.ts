import type { Locale } from '../../core/types';
import { zhCnCommon } from './common';
import { zhCnFiling } from './filing';
import { zhCnWebsiteName } from './website-name';

export { zhCnExplanations } from './explanations';
export { zhCnFiling, zhCnWebsiteName };

/** Chinese texts of all areas. */
export const zhCn: Locale = { language: 'zh-CN', separator: '、', parts: [zhCnWebsiteName, zhCnFiling, zhCnCommon] };
