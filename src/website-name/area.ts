import { characters } from '../../rules/website-name/characters';
import { meaning } from '../../rules/website-name/meaning';
import { provinceTerms } from '../../rules/website-name/province-terms';
import { type WebsiteNameRule, websiteNameOutside, websiteNameRules } from '../../rules/website-name/rules';
import { words } from '../../rules/website-name/words';
import type { Area } from '../core/context';
import { provinceNames } from '../core/province';
import { scoping } from '../core/scoping';
import { zhCnWebsiteName } from '../locales/zh-cn/website-name';
import { lackingForms } from '../text/words';
import { minHanCharacters, onlyDigitsOrLetters, specialCharacters } from './check-characters';
import { idiom, matchesSubject, needsPerson, personName, placeName } from './check-meaning';
import { equalsDomain, forbiddenWords, industryContent, jiangsuPattern } from './check-words';
import { HAS_NO_HAN, HAS_OTHERS, HAS_TERMS, type Name } from './name';

/** Website names (网站名称): tables, rules in the order of judging, texts. */
export const websiteNameArea: Area<Name, WebsiteNameRule> = {
  tables: [characters, words, provinceTerms, meaning],
  rules: websiteNameRules,
  checks: {
    'website-name/only-digits-or-letters': onlyDigitsOrLetters,
    'website-name/min-han-characters': minHanCharacters,
    'website-name/special-characters': specialCharacters,
    'website-name/state-prefix': forbiddenWords,
    'website-name/equals-domain': equalsDomain,
    'website-name/sensitive-words': forbiddenWords,
    'website-name/generic-ending': forbiddenWords,
    'website-name/interactive-words': forbiddenWords,
    'website-name/province-terms': forbiddenWords,
    'website-name/jiangsu-pattern': jiangsuPattern,
    'website-name/place-name': placeName,
    'website-name/person-name': personName,
    'website-name/idiom': idiom,
    'website-name/industry-content': industryContent,
    'website-name/reflects-content': needsPerson,
    'website-name/matches-subject': matchesSubject,
  },
  needs: {
    'website-name/only-digits-or-letters': HAS_NO_HAN,
    'website-name/state-prefix': HAS_TERMS,
    'website-name/equals-domain': HAS_OTHERS,
    'website-name/sensitive-words': HAS_TERMS,
    'website-name/generic-ending': HAS_TERMS,
    'website-name/interactive-words': HAS_TERMS,
    'website-name/province-terms': HAS_TERMS,
  },
  provinces: provinceNames,
  scoping,
  optional: ['at', 'liftedBy', 'kind', 'variants'],
  lacking: lackingForms,
  outside: websiteNameOutside,
  locale: zhCnWebsiteName,
};
