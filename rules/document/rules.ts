import type { FactMeta, RuleMeta } from '../../src/core/rows';
import type { RuleId } from '../../src/core/rule-params';

/** What images and papers are judged by beside themselves, and the fields of a filing that hold it; none for what no form holds. Their own fields are facts as well where they may still be missing. */
export const documentFacts = {
  /** Which paper an image shows; while nobody says, one that has colours. */
  document: { fields: [['documents', '*', 'kind']], absent: false },
  bytes: { fields: [['documents', '*', 'image', 'bytes']] },
  format: { fields: [['documents', '*', 'image', 'format']] },
  pixels: { fields: [] },
  hash: { fields: [] },
  /** Type of the filing. */
  type: { fields: [['type']] },
  province: { fields: [['province']] },
  subjectNature: { fields: [['subject', 'nature']] },
  holder: { fields: [['subject', 'administrator', 'holder']] },
  websiteHolder: { fields: [['websites', '*', 'administrator', 'holder']] },
  /** How many there are. */
  websites: { fields: [['websites']] },
  administratorIsLegalRepresentative: { fields: [['websites', '*', 'administrator', 'isLegalRepresentative']] },
  sealed: { fields: [['documents', '*', 'sealed']] },
} as const satisfies Readonly<Record<string, FactMeta>>;

/** Of these, the facts that no form holds. */
export const documentOutside: readonly string[] = ['pixels', 'hash'];

/** Ids of the rules on images and papers. */
export type DocumentRule = Extract<RuleId, `document/${string}`>;

/** The rules on a single image (图片), in the order of the catalogue. */
export const documentImageRules = [
  { id: 'document/image-format', reads: ['format', 'bytes'], anchor: ['documents', '*', 'image', 'format'], rejection: 'R5' },
  { id: 'document/image-size', reads: ['bytes'], anchor: ['documents', '*', 'image', 'bytes'], rejection: 'R5' },
  { id: 'document/image-readable', reads: ['bytes', 'format'], anchor: ['documents', '*', 'image'], rejection: 'R5' },
  {
    id: 'document/image-colour',
    reads: ['format', 'pixels', 'document'],
    anchor: ['documents', '*', 'image', 'colour'],
    yieldsTo: ['document/image-readable'],
    rejection: 'R5',
  },
  {
    id: 'document/image-clear',
    reads: ['format'],
    anchor: ['documents', '*', 'image'],
    yieldsTo: ['document/image-readable'],
    rejection: 'R5',
  },
  {
    id: 'document/image-animated',
    reads: ['format'],
    anchor: ['documents', '*', 'image', 'animated'],
    yieldsTo: ['document/image-readable'],
    rejection: 'R5',
  },
] as const satisfies readonly RuleMeta<DocumentRule, keyof typeof documentFacts>[];

/** The rules on the papers (材料) of a filing together, in the order of the catalogue, after those on images. */
export const documentPaperRules = [
  { id: 'document/duplicate-image', reads: ['subjectNature', 'hash'], anchor: ['documents', '*', 'hash'], rejection: 'R5' },
  {
    id: 'document/required-set',
    reads: ['type', 'subjectNature', 'holder', 'websiteHolder', 'websites'],
    anchor: ['documents'],
    rejection: 'R5',
  },
  { id: 'document/same-image', reads: ['subjectNature', 'holder', 'websiteHolder'], anchor: ['documents', '*', 'kind'], rejection: 'R5' },
  {
    id: 'document/authorization-letter',
    reads: ['type', 'subjectNature', 'administratorIsLegalRepresentative'],
    anchor: ['documents'],
    rejection: 'R5',
  },
  {
    id: 'document/domain-certificate',
    reads: ['subjectNature', 'sealed'],
    anchor: ['documents', '*', 'sealed'],
    rejection: 'R5',
  },
  { id: 'document/registrant-statement', reads: [], anchor: ['documents', '*', 'kind'], rejection: 'R1' },
  { id: 'document/app-upload', reads: ['type', 'province'], anchor: ['documents'] },
] as const satisfies readonly RuleMeta<DocumentRule, keyof typeof documentFacts>[];

/** Ids of the rules on a single image. */
export type DocumentImageRule = (typeof documentImageRules)[number]['id'];

/** Ids of the rules on papers together. */
export type DocumentPaperRule = (typeof documentPaperRules)[number]['id'];
