import { numbers } from '../../rules/icp-number/numbers';
import { icpNumberRules } from '../../rules/icp-number/rules';
import type { Area } from '../core/context';
import { provinceNames } from '../core/province';
import { zhCnIcpNumber } from '../locales/zh-cn/icp-number';
import { format, headProvince, type NumberInput } from './check-number';

/** ICP numbers (备案号): tables, rules in the order of judging, texts. */
export const icpNumberArea: Area<NumberInput> = {
  tables: [numbers],
  rules: icpNumberRules,
  checks: [format, headProvince],
  provinces: provinceNames,
  outside: [],
  locale: zhCnIcpNumber,
};
