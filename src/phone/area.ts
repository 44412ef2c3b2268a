import { codes } from '../../rules/phone/codes';
import { numbers } from '../../rules/phone/numbers';
import { type PhoneRule, phoneOutside, phoneRules } from '../../rules/phone/rules';
import type { Area } from '../core/context';
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

/** Phone numbers (电话): tables, rules in the order of judging, texts. */
export const phoneArea: Area<PhoneInput, PhoneRule> = {
  tables: [codes, numbers],
  rules: phoneRules,
  checks: {
    'phone/office-format': officeFormat,
    'phone/area-code-known': areaCodeKnown,
    'phone/area-code-matches-address': areaCodeMatchesAddress,
    'phone/area-code-matches-province': areaCodeMatchesProvince,
    'phone/mobile-format': mobileFormat,
    'phone/virtual-number': virtualNumber,
    'phone/mobile-already-used': mobileAlreadyUsed,
    'phone/reachable': reachable,
  },
  provinces: provinceNames,
  outside: phoneOutside,
  locale: zhCnPhone,
};
