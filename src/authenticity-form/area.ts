import { form } from '../../rules/authenticity-form/form';
import { type AuthenticityFormRule, authenticityFormRules } from '../../rules/authenticity-form/rules';
import type { Area } from '../core/context';
import { provinceNames } from '../core/province';
import { scoping } from '../core/scoping';
import { judgeDemands, type Seen } from '../demands/demands';
import { zhCnAuthenticityForm } from '../locales/zh-cn/authenticity-form';

/** Authenticity forms (真实性核验单): tables, rules in the order of judging, texts. */
export const authenticityFormArea: Area<Seen, AuthenticityFormRule> = {
  tables: [form],
  rules: authenticityFormRules,
  checks: judgeDemands,
  scoping,
  provinces: provinceNames,
  optional: ['accepts', 'refuses', 'min', 'max', 'same', 'without', 'when', 'given', 'absent'],
  outside: [],
  locale: zhCnAuthenticityForm,
};
