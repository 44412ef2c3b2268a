/** Slugs of the types of filing (备案类型), as `rules/filing/choices.ts` has them. */
export const filingTypes = 'initial add-website transfer modify cancel-subject cancel-website cancel-transfer';
