import { websiteNameRules as rules, websiteNameFacts } from '../../rules/website-name/rules';
import type { Area } from '../core/context';
import { zhCnWebsiteName } from '../locales/zh-cn/website-name';
import * as character from './check-characters';
import * as meaning from './check-meaning';
import * as word from './check-words';
import { type Name, websiteNameTables } from './name';

/** Website names (网站名称): tables, rules in the order of judging, texts. */
export const websiteNameArea: Area<Name> = {
  tables: websiteNameTables,
  rules: [
    { meta: rules.onlyDigitsOrLetters, check: character.onlyDigitsOrLetters },
    { meta: rules.minHanCharacters, check: character.minHanCharacters },
    { meta: rules.specialCharacters, check: character.specialCharacters },
    { meta: rules.statePrefix, check: word.statePrefix },
    { meta: rules.equalsDomain, check: word.equalsDomain },
    { meta: rules.sensitiveWords, check: word.sensitiveWords },
    { meta: rules.genericEnding, check: word.genericEnding },
    { meta: rules.interactiveWords, check: word.interactiveWords },
    { meta: rules.provinceTerms, check: word.provinceTerms },
    { meta: rules.jiangsuPattern, check: word.jiangsuPattern },
    { meta: rules.placeName, check: meaning.placeName },
    { meta: rules.personName, check: meaning.personName },
    { meta: rules.idiom, check: meaning.idiom },
    { meta: rules.industryContent, check: word.industryContent },
    { meta: rules.reflectsContent, check: meaning.reflectsContent },
    { meta: rules.matchesSubject, check: meaning.matchesSubject },
  ],
  facts: websiteNameFacts,
  locale: zhCnWebsiteName,
};
