import type { Locale } from '../../core/types';
import { zhCnCommon } from './common';
import { zhCnWebsiteName } from './website-name';

export { zhCnExplanations } from './explanations';
export { zhCnWebsiteName };

/** Chinese texts of all areas. */
export const zhCn: Locale = { language: 'zh-CN', separator: '、', parts: [zhCnWebsiteName, zhCnCommon] };
