// Packed from subject-natures.ts by the test of the tables; do not edit.

/** Slugs; + an organization, * one of the state. */
export const packedNatures =
  'individual enterprise+ government* public-institution* social-organization+ military* private-non-enterprise+ foundation+ law-firm+ foreign-cultural-center+ mass-organization* judicial-expertise+ religious-organization+ overseas-organization+ medical-institution+ notary-office+ collective-economy+ arbitration-commission+';
