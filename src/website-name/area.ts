import { characters } from '../../rules/website-name/characters';
import { meaning } from '../../rules/website-name/meaning';
import { provinceTerms } from '../../rules/website-name/province-terms';
import { websiteNameOutside, websiteNameRules } from '../../rules/website-name/rules';
import { words } from '../../rules/website-name/words';
import type { Area, Check } from '../core/context';
import { provinceNames } from '../core/province';
import { scoping } from '../core/scoping';
import { zhCnWebsiteName } from '../locales/zh-cn/website-name';
import { minHanCharacters, onlyDigitsOrLetters, specialCharacters } from './check-characters';
import { forPerson, idiom, matchesSubject, personName, placeName } from './check-meaning';
import { equalsDomain, forbiddenWords, industryContent, jiangsuPattern } from './check-words';
import type { Name } from './name';

/** In the order of `websiteNameRules`. */
const checks: readonly Check<Name>[] = [
  onlyDigitsOrLetters,
  minHanCharacters,
  specialCharacters,
  forbiddenWords,
  equalsDomain,
  forbiddenWords,
  forbiddenWords,
  forbiddenWords,
  forbiddenWords,
  jiangsuPattern,
  placeName,
  personName,
  idiom,
  industryContent,
  forPerson,
  matchesSubject,
];

/** Website names (网站名称): tables, rules in the order of judging, texts. */
export const websiteNameArea: Area<Name> = {
  tables: [characters, words, provinceTerms, meaning],
  rules: websiteNameRules,
  checks,
  provinces: provinceNames,
  scoping,
  outside: websiteNameOutside,
  locale: zhCnWebsiteName,
};
