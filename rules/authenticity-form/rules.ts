import type { FactMeta, RuleMeta } from '../../src/core/rows';
import type { RuleId } from '../../src/core/rule-params';

/** What an authenticity form is judged by, and the fields of a filing that hold it: what is seen on the paper are facts as well. */
export const authenticityFormFacts = {
  province: { fields: [['province']] },
  subjectNature: { fields: [['subject', 'nature']] },
  /** How many there are. */
  domains: { fields: [['websites', '*', 'domains', '*', 'name']] },
  template: { fields: [['authenticityForm', 'template']] },
  ink: { fields: [['authenticityForm', 'ink']] },
  altered: { fields: [['authenticityForm', 'altered']] },
  originals: { fields: [['authenticityForm', 'originals']] },
  /** Absent where nothing was mailed. */
  mailed: { fields: [['authenticityForm', 'mailed']] },
  registrarsNamed: { fields: [['authenticityForm', 'registrarsNamed']] },
  sealed: { fields: [['authenticityForm', 'sealed']] },
  signed: { fields: [['authenticityForm', 'signed']] },
  fingerprint: { fields: [['authenticityForm', 'fingerprint']] },
  declaration: { fields: [['authenticityForm', 'declaration']] },
  forms: { fields: [['authenticityForm', 'forms']] },
  placement: { fields: [['authenticityForm', 'placement']] },
  listSealed: { fields: [['authenticityForm', 'listSealed']] },
  listSigned: { fields: [['authenticityForm', 'listSigned']] },
} as const satisfies Readonly<Record<string, FactMeta>>;

/** Ids of the rules on authenticity forms. */
export type AuthenticityFormRule = Extract<RuleId, `authenticity-form/${string}`>;

/** The rules on authenticity forms (真实性核验单), in the order of the catalogue. */
export const authenticityFormRules = [
  {
    id: 'authenticity-form/provider-template',
    reads: ['template', 'province'],
    anchor: ['authenticityForm', 'template'],
    rejection: 'R8',
  },
  { id: 'authenticity-form/black-ink', reads: ['ink'], anchor: ['authenticityForm', 'ink'], rejection: 'R8' },
  { id: 'authenticity-form/unaltered', reads: ['altered'], anchor: ['authenticityForm', 'altered'], rejection: 'R8' },
  {
    id: 'authenticity-form/three-originals',
    reads: ['originals', 'mailed'],
    anchor: ['authenticityForm', 'originals'],
    rejection: 'R8',
  },
  {
    id: 'authenticity-form/registrar-named',
    reads: ['registrarsNamed'],
    anchor: ['authenticityForm', 'registrarsNamed'],
    rejection: 'R8',
  },
  {
    id: 'authenticity-form/organization-sealed',
    reads: ['sealed', 'subjectNature'],
    anchor: ['authenticityForm', 'sealed'],
    rejection: 'R8',
  },
  {
    id: 'authenticity-form/individual-signed',
    reads: ['signed', 'subjectNature'],
    anchor: ['authenticityForm', 'signed'],
    rejection: 'R8',
  },
  {
    id: 'authenticity-form/individual-fingerprint',
    reads: ['fingerprint', 'subjectNature', 'province'],
    anchor: ['authenticityForm', 'fingerprint'],
    rejection: 'R8',
  },
  {
    id: 'authenticity-form/guangdong-declaration',
    reads: ['declaration', 'subjectNature', 'province'],
    anchor: ['authenticityForm', 'declaration'],
    rejection: 'R8',
  },
  {
    id: 'authenticity-form/several-domains',
    reads: ['domains', 'forms', 'placement', 'listSealed', 'listSigned', 'subjectNature', 'province'],
    anchor: ['authenticityForm', 'placement'],
    rejection: 'R8',
  },
] as const satisfies readonly RuleMeta<AuthenticityFormRule, keyof typeof authenticityFormFacts>[];
