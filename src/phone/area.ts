import { codes } from '../../rules/phone/codes';
import { numbers } from '../../rules/phone/numbers';
import { phoneOutside, phoneRules } from '../../rules/phone/rules';
import type { Area, Check } from '../core/context';
import { provinceNames } from '../core/province';
import { zhCnPhone } from '../locales/zh-cn/phone';
import {
  areaCodeKnown,
  areaCodeMatchesAddress,
  areaCodeMatchesProvince,
  mobileAlreadyUsed,
  mobileFormat,
  officeFormat,
  type PhoneInput,
  reachable,
  virtualNumber,
} from './check-phone';

/** In the order of `phoneRules`. */
const checks: readonly Check<PhoneInput>[] = [
  officeFormat,
  areaCodeKnown,
  areaCodeMatchesAddress,
  areaCodeMatchesProvince,
  mobileFormat,
  virtualNumber,
  mobileAlreadyUsed,
  reachable,
];

/** Phone numbers (电话): tables, rules in the order of judging, texts. */
export const phoneArea: Area<PhoneInput> = {
  tables: [codes, numbers],
  rules: phoneRules,
  checks,
  provinces: provinceNames,
  outside: phoneOutside,
  locale: zhCnPhone,
};
