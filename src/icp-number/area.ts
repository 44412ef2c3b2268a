import { numbers } from '../../rules/icp-number/numbers';
import { type IcpNumberRule, icpNumberRules } from '../../rules/icp-number/rules';
import type { Area } from '../core/context';
import { provinceNames } from '../core/province';
import { zhCnIcpNumber } from '../locales/zh-cn/icp-number';
import { format, headProvince, type NumberInput } from './check-number';

/** ICP numbers (备案号): tables, rules in the order of judging, texts. */
export const icpNumberArea: Area<NumberInput, IcpNumberRule> = {
  tables: [numbers],
  rules: icpNumberRules,
  checks: { 'icp-number/format': format, 'icp-number/province': headProvince },
  provinces: provinceNames,
  outside: [],
  locale: zhCnIcpNumber,
};
