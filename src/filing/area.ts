import { requiredFields } from '../../rules/filing/required';
import { type FilingRule, filingRules } from '../../rules/filing/rules';
import type { Area } from '../core/context';
import { provinceNames } from '../core/province';
import { scoping } from '../core/scoping';
import { zhCnFiling } from '../locales/zh-cn/filing';
import { required, shape } from './check-fields';
import type { ReadFiling } from './read-filing';

/** The filing as a whole (备案): tables, rules in the order of judging, texts. */
export const filingArea: Area<ReadFiling, FilingRule> = {
  tables: [requiredFields],
  rules: filingRules,
  checks: { 'filing/shape': shape, 'filing/required': required },
  provinces: provinceNames,
  scoping,
  outside: [],
  locale: zhCnFiling,
};
