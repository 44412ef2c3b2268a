import type { Demand, Unmet } from '../../src/core/shared-params';

/** What the rows of the rules on authenticity forms hold: the numbers, words and formats of the regulation. Patterns are sources of RegExp classes. */
export interface AuthenticityFormRowParams {
  'authenticity-form/provider-template': Demand;
  'authenticity-form/black-ink': Demand;
  'authenticity-form/unaltered': Demand;
  'authenticity-form/three-originals': Demand;
  'authenticity-form/registrar-named': Demand;
  'authenticity-form/organization-sealed': Demand;
  'authenticity-form/individual-signed': Demand;
  'authenticity-form/individual-fingerprint': Demand;
  'authenticity-form/guangdong-declaration': Demand;
  'authenticity-form/several-domains': Demand;
}

/** Params of the findings, by rule: plain JSON of slugs, kinds and counts. */
export interface AuthenticityFormParams {
  'authenticity-form/provider-template': Unmet;
  'authenticity-form/black-ink': Unmet;
  'authenticity-form/unaltered': Unmet;
  'authenticity-form/three-originals': Unmet;
  'authenticity-form/registrar-named': Unmet;
  'authenticity-form/organization-sealed': Unmet;
  'authenticity-form/individual-signed': Unmet;
  'authenticity-form/individual-fingerprint': Unmet;
  'authenticity-form/guangdong-declaration': Unmet;
  'authenticity-form/several-domains': Unmet;
}
