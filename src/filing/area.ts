import { requiredFields } from '../../rules/filing/required';
import { filingRules } from '../../rules/filing/rules';
import type { Area } from '../core/context';
import { provinceNames } from '../core/province';
import { scoping } from '../core/scoping';
import { zhCnFiling } from '../locales/zh-cn/filing';
import { type ReadFiling, required, shape } from './check-fields';

/** The filing as a whole (备案): tables, rules in the order of judging, texts. */
export const filingArea: Area<ReadFiling> = {
  tables: [requiredFields],
  rules: filingRules,
  checks: [shape, required],
  provinces: provinceNames,
  scoping,
  outside: [],
  locale: zhCnFiling,
};
