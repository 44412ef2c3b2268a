import type { Locale } from '../../core/types';
import { zhCnCommon } from './common';
import { zhCnContact } from './contact';
import { zhCnCredential } from './credential';
import { zhCnDocument, zhCnImages, zhCnPapers } from './document';
import { zhCnFiling } from './filing';
import { zhCnPhone } from './phone';
import { zhCnWebsiteName } from './website-name';

export { zhCnExplanations } from './explanations';
export { zhCnContact, zhCnCredential, zhCnDocument, zhCnFiling, zhCnPhone, zhCnWebsiteName };

/** Chinese texts of all areas. */
export const zhCn: Locale = {
  language: 'zh-CN',
  separator: '、',
  parts: [zhCnWebsiteName, zhCnPhone, zhCnContact, zhCnCredential, zhCnDocument, zhCnImages, zhCnPapers, zhCnFiling, zhCnCommon],
};
