import { preapproval } from '../../rules/preapproval/preapproval';
import { preapprovalRules } from '../../rules/preapproval/rules';
import { suspected as keywords } from '../../rules/preapproval/suspected.packed';
import type { Area } from '../core/context';
import { provinceNames } from '../core/province';
import { scoping } from '../core/scoping';
import { zhCnPreapproval } from '../locales/zh-cn/preapproval';
import { bulletinBoard, notApplicable, required, suspected } from './check-preapprovals';
import type { Preapprovals } from './facts';

/** Preapprovals (前置审批): tables, rules in the order of judging, texts. */
export const preapprovalArea: Area<Preapprovals> = {
  tables: [preapproval, keywords],
  rules: preapprovalRules,
  checks: [required, notApplicable, suspected, bulletinBoard],
  scoping,
  provinces: provinceNames,
  outside: [],
  locale: zhCnPreapproval,
};
