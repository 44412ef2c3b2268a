// Packed from subject-natures.ts by the test of the tables; do not edit.

/** Slugs by the two groups that they belong to. */
export const packedNatures = {
  'individual non-state': 'individual',
  'organization non-state': 'enterprise social-organization private-non-enterprise foundation law-firm foreign-cultural-center judicial-expertise religious-organization overseas-organization medical-institution notary-office collective-economy arbitration-commission',
  'organization state': 'government public-institution military mass-organization',
};
