import type { FactMeta, RuleMeta } from '../../src/core/rows';
import type { RuleId } from '../../src/core/rule-params';

/**
 * What preapprovals are judged by, and the fields of a filing that hold it; `category` and `document` stand in what is declared.
 *
 * `ticked` is a box of the form: left alone it is not ticked, so that it is never missing. No common form asks whether there is a forum, and no
 * answer is no 'no': `isForum` is missing until somebody says so. So is the text, which may suggest anything until it is written.
 */
export const preapprovalFacts = {
  province: { fields: [['province']] },
  subjectNature: { fields: [['subject', 'nature']] },
  category: { fields: [['websites', '*', 'preapprovals', '*', 'category']] },
  document: { fields: [['websites', '*', 'preapprovals', '*', 'document']] },
  text: {
    fields: [
      ['websites', '*', 'name'],
      ['websites', '*', 'description'],
    ],
  },
  isForum: { fields: [['websites', '*', 'isForum']] },
  ticked: { fields: [['websites', '*', 'preapprovalTicked']], absent: false },
} as const satisfies Readonly<Record<string, FactMeta>>;

/** Ids of the rules on preapprovals. */
export type PreapprovalRule = Extract<RuleId, `preapproval/${string}`>;

/** The rules on preapprovals (前置审批), in the order of the catalogue. */
export const preapprovalRules = [
  {
    id: 'preapproval/required',
    reads: ['province', 'category', 'document'],
    anchor: ['websites', '*', 'preapprovals', '*', 'number'],
    rejection: 'R4',
  },
  {
    id: 'preapproval/not-applicable',
    reads: ['province', 'category', 'ticked'],
    anchor: ['websites', '*', 'preapprovals', '*', 'category'],
  },
  {
    id: 'preapproval/suspected',
    reads: ['province', 'category', 'text'],
    anchor: ['websites', '*', 'name'],
    rejection: 'R4',
  },
  {
    id: 'preapproval/bulletin-board',
    reads: ['subjectNature', 'isForum'],
    anchor: ['websites', '*', 'isForum'],
    rejection: 'R4',
  },
] as const satisfies readonly RuleMeta<PreapprovalRule, keyof typeof preapprovalFacts>[];
