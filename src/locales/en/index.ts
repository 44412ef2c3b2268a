import type { Locale } from '../../core/types';
import { enCommon } from './common';
import { enWebsiteName } from './website-name';

export { enExplanations } from './explanations';
export { enWebsiteName };

/** English texts of all areas. */
export const en: Locale = { language: 'en', separator: ', ', parts: [enWebsiteName, enCommon] };
