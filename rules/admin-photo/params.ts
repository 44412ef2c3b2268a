import type { Demand, Unmet } from '../../src/core/shared-params';

/** What the rows of the rules on photos of the website administrator hold: the numbers, words and formats of the regulation. Patterns are sources of RegExp classes. */
export interface AdminPhotoRowParams {
  'admin-photo/in-person': Demand;
  'admin-photo/centred': Demand;
  'admin-photo/clothes-colour': Demand;
  'admin-photo/backdrop': Demand;
  'admin-photo/backdrop-delivery': Demand;
  'admin-photo/shanghai-app': Demand;
}

/** Params of the findings, by rule: plain JSON of slugs, kinds and counts. */
export interface AdminPhotoParams {
  'admin-photo/in-person': Unmet;
  'admin-photo/centred': Unmet;
  'admin-photo/clothes-colour': Unmet;
  'admin-photo/backdrop': Unmet;
  'admin-photo/backdrop-delivery': Unmet;
  'admin-photo/shanghai-app': Unmet;
}
