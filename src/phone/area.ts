import { both } from '../../rules/phone/both';
import { codes } from '../../rules/phone/codes';
import { mobile } from '../../rules/phone/mobile';
import { office } from '../../rules/phone/office';
import { type PhoneRule, phoneOutside, phoneRules } from '../../rules/phone/rules';
import type { Area } from '../core/context';
import { provinceNames } from '../core/province';
import { zhCnMobilePhone, zhCnOfficePhone } from '../locales/zh-cn/phone';
import { type MobileInput, mobileAlreadyUsed, mobileFormat, mobileMatchesProvince, mobileReachable, virtualNumber } from './check-mobile';
import {
  areaCodeKnown,
  areaCodeMatchesAddress,
  areaCodeMatchesProvince,
  type OfficeInput,
  officeFormat,
  officeReachable,
} from './check-office';

/** Office numbers (办公电话): tables, rules in the order of judging, texts. */
export const officePhoneArea: Area<OfficeInput, PhoneRule> = {
  tables: [codes, office, both],
  rules: phoneRules,
  checks: {
    'phone/office-format': officeFormat,
    'phone/area-code-known': areaCodeKnown,
    'phone/area-code-matches-address': areaCodeMatchesAddress,
    'phone/area-code-matches-province': areaCodeMatchesProvince,
    'phone/reachable': officeReachable,
  },
  provinces: provinceNames,
  outside: phoneOutside,
  locale: zhCnOfficePhone,
};

/** Mobile numbers (手机号码): tables, rules in the order of judging, texts. */
export const mobilePhoneArea: Area<MobileInput, PhoneRule> = {
  tables: [mobile, both],
  rules: phoneRules,
  checks: {
    'phone/area-code-matches-province': mobileMatchesProvince,
    'phone/mobile-format': mobileFormat,
    'phone/virtual-number': virtualNumber,
    'phone/mobile-already-used': mobileAlreadyUsed,
    'phone/reachable': mobileReachable,
  },
  provinces: provinceNames,
  outside: phoneOutside,
  locale: zhCnMobilePhone,
};
