/** Types of filing in which a part is judged. A cancellation takes names away: what they are called no longer matters. */
export const judgedIn = {
  websiteName: ['initial', 'add-website', 'transfer', 'modify'],
} as const;
