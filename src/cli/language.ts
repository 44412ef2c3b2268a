import type { Locale } from '../core/types';
import { en } from '../locales/en/index';
import { zhCn } from '../locales/zh-cn/index';

/** A language that the command line speaks. */
export type Language = 'zh' | 'en';

/** The library's texts in a language of the command line. */
export const localeIn = (language: Language): Locale => (language === 'en' ? en : zhCn);

/** The language asked for last; Chinese when it cannot be read. It is needed before the options are read, to say what is wrong with them. */
export function readLanguage(args: readonly string[]): Language {
  const asked = args.flatMap((one, index) => (one === '--lang' ? [args[index + 1]] : one.startsWith('--lang=') ? [one.slice(7)] : []));
  return asked.at(-1) === 'en' ? 'en' : 'zh';
}
