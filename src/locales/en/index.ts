import type { Locale } from '../../core/types';
import { enCommon } from './common';
import { enFiling } from './filing';
import { enWebsiteName } from './website-name';

export { enExplanations } from './explanations';
export { enFiling, enWebsiteName };

/** English texts of all areas. */
export const en: Locale = { language: 'en', separator: ', ', parts: [enWebsiteName, enFiling, enCommon] };
