/** Named days from which the tables are complete. An edition is a day, not a copy; its row ids are listed in `fixtures/editions`. */
export const editions = ['2019-02-26'] as const;

/** The provider whose rows apply when the caller names none: the one whose FAQ the first edition was read from. */
export const defaultProvider = 'alibaba-cloud';
