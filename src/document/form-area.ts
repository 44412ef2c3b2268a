import { form } from '../../rules/document/form';
import { authenticityFormRules } from '../../rules/document/form-rules';
import type { Area } from '../core/context';
import { provinceNames } from '../core/province';
import { scoping } from '../core/scoping';
import { zhCnAuthenticityForm } from '../locales/zh-cn/authenticity-form';
import { demands, type Seen } from './check-demands';

/** Authenticity forms (真实性核验单): tables, rules in the order of judging, texts. */
export const authenticityFormArea: Area<Seen> = {
  tables: [form],
  rules: authenticityFormRules,
  checks: /* @__PURE__ */ authenticityFormRules.map(() => demands),
  scoping,
  provinces: provinceNames,
  outside: [],
  locale: zhCnAuthenticityForm,
};
