import type { SubjectNature } from '../../src/core/types';

/** A nature of subject (主办单位性质) that filing forms offer. */
export interface SubjectNatureRow {
  readonly slug: SubjectNature;
  readonly name: string;
  readonly nameEn: string;
  /** A natural person files; all others are organizations. */
  readonly individual: boolean;
  /** A government body, state institution or the like: exempt from rules that spare the state. */
  readonly state: boolean;
  readonly note?: string;
}

/** Source: filing-forms (see `rules/sources.ts`); the flag `state` is this project's reading of the FAQ's 'state organization' (line 238). */
export const subjectNatures: readonly SubjectNatureRow[] = [
  { slug: 'individual', name: '个人', nameEn: 'individual', individual: true, state: false },
  { slug: 'enterprise', name: '企业', nameEn: 'enterprise', individual: false, state: false },
  { slug: 'government', name: '政府机关', nameEn: 'government body', individual: false, state: true },
  { slug: 'public-institution', name: '事业单位', nameEn: 'public institution', individual: false, state: true },
  { slug: 'social-organization', name: '社会团体', nameEn: 'social organization', individual: false, state: false },
  { slug: 'military', name: '国防机构', nameEn: 'military body', individual: false, state: true },
  { slug: 'private-non-enterprise', name: '民办非企业单位', nameEn: 'private non-enterprise unit', individual: false, state: false },
  { slug: 'foundation', name: '基金会', nameEn: 'foundation', individual: false, state: false },
  { slug: 'law-firm', name: '律师执业机构', nameEn: 'law firm', individual: false, state: false },
  { slug: 'foreign-cultural-center', name: '外国在华文化中心', nameEn: 'foreign cultural center', individual: false, state: false },
  {
    slug: 'mass-organization',
    name: '群众性团体组织',
    nameEn: 'mass organization',
    individual: false,
    state: true,
    note: 'Bodies whose staff the state pays (unions, the youth league, women’s federations) use the name of the state lawfully.',
  },
  { slug: 'judicial-expertise', name: '司法鉴定机构', nameEn: 'judicial expertise institution', individual: false, state: false },
  { slug: 'religious-organization', name: '宗教团体', nameEn: 'religious organization', individual: false, state: false },
  { slug: 'overseas-organization', name: '境外机构', nameEn: 'overseas organization', individual: false, state: false },
  { slug: 'medical-institution', name: '医疗机构', nameEn: 'medical institution', individual: false, state: false },
  { slug: 'notary-office', name: '公证机构', nameEn: 'notary office', individual: false, state: false },
  { slug: 'collective-economy', name: '集体经济', nameEn: 'collective economic organization', individual: false, state: false },
  { slug: 'arbitration-commission', name: '仲裁机构', nameEn: 'arbitration commission', individual: false, state: false },
];
