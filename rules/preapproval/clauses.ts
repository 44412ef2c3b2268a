/** Marks at which a clause ends: a keyword does not go on behind a comma. As a class of characters. */
export const clauseMarks = '\\n，。、；：！？,;:!?';
