import { preapproval } from '../../rules/preapproval/preapproval';
import { type PreapprovalRule, preapprovalRules } from '../../rules/preapproval/rules';
import type { Area } from '../core/context';
import { provinceNames } from '../core/province';
import { scoping } from '../core/scoping';
import { zhCnPreapproval } from '../locales/zh-cn/preapproval';
import { keywordRows } from '../text/keyword-rows';
import { lackingForms } from '../text/words';
import { bulletinBoard, notApplicable, required, suspected } from './check-preapprovals';
import type { Preapprovals } from './facts';

/** Preapprovals (前置审批): tables, rules in the order of judging, texts. */
export const preapprovalArea: Area<Preapprovals, PreapprovalRule> = {
  tables: [preapproval, keywordRows],
  rules: preapprovalRules,
  checks: {
    'preapproval/required': required,
    'preapproval/not-applicable': notApplicable,
    'preapproval/suspected': suspected,
    'preapproval/bulletin-board': bulletinBoard,
  },
  scoping,
  optional: ['variants'],
  lacking: lackingForms,
  provinces: provinceNames,
  outside: [],
  locale: zhCnPreapproval,
};
