import type { FactMeta, RuleMeta } from '../../src/core/rows';
import type { RuleId } from '../../src/core/rule-params';

/** What the photo of a website administrator is judged by, and the fields of a filing that hold it: what is seen on the photo are facts as well. */
export const adminPhotoFacts = {
  province: { fields: [['province']] },
  administratorMobile: {
    fields: [
      ['websites', '*', 'administrator', 'mobile'],
      ['subject', 'administrator', 'mobile'],
    ],
  },
  method: { fields: [['adminPhoto', 'method']] },
  person: { fields: [['adminPhoto', 'person']] },
  centred: { fields: [['adminPhoto', 'centred']] },
  clothes: { fields: [['adminPhoto', 'clothes']] },
  backdrop: { fields: [['adminPhoto', 'backdrop']] },
  backdropWhole: { fields: [['adminPhoto', 'backdropWhole']] },
  charactersLegible: { fields: [['adminPhoto', 'charactersLegible']] },
  deliveredTo: { fields: [['adminPhoto', 'deliveredTo']] },
  takenIn: { fields: [['adminPhoto', 'takenIn']] },
  mobile: { fields: [['adminPhoto', 'mobile']] },
  locationAllowed: { fields: [['adminPhoto', 'locationAllowed']] },
} as const satisfies Readonly<Record<string, FactMeta>>;

/** Ids of the rules on photos of the website administrator. */
export type AdminPhotoRule = Extract<RuleId, `admin-photo/${string}`>;

/** The rules on photos of the website administrator (网站负责人照片), in the order of the catalogue. */
export const adminPhotoRules = [
  { id: 'admin-photo/in-person', reads: ['person'], anchor: ['adminPhoto', 'person'] },
  { id: 'admin-photo/centred', reads: ['centred', 'method'], anchor: ['adminPhoto', 'centred'] },
  { id: 'admin-photo/clothes-colour', reads: ['clothes', 'method'], anchor: ['adminPhoto', 'clothes'] },
  {
    id: 'admin-photo/backdrop',
    reads: ['backdrop', 'backdropWhole', 'charactersLegible', 'method'],
    anchor: ['adminPhoto', 'backdrop'],
  },
  { id: 'admin-photo/backdrop-delivery', reads: ['deliveredTo', 'method'], anchor: ['adminPhoto', 'deliveredTo'] },
  {
    id: 'admin-photo/shanghai-app',
    reads: ['method', 'takenIn', 'mobile', 'administratorMobile', 'locationAllowed', 'province'],
    anchor: ['adminPhoto', 'method'],
  },
] as const satisfies readonly RuleMeta<AdminPhotoRule, keyof typeof adminPhotoFacts>[];
