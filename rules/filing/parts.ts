/** Types of filing in which a part is judged. A cancellation takes things away: how they are called or reached no longer matters. */
export const judgedIn = {
  'website-name': ['initial', 'add-website', 'transfer', 'modify'],
  phone: ['initial', 'add-website', 'transfer', 'modify'],
  contact: ['initial', 'add-website', 'transfer', 'modify'],
  credential: ['initial', 'add-website', 'transfer', 'modify'],
  document: ['initial', 'add-website', 'transfer', 'modify'],
  'authenticity-form': ['initial', 'add-website', 'transfer', 'modify'],
  'admin-photo': ['initial', 'add-website', 'transfer', 'modify'],
  preapproval: ['initial', 'add-website', 'transfer', 'modify'],
} as const;
