/** Types of filing in which a part is judged. A cancellation takes things away: how they are called or reached no longer matters, but which they are does. */
export const judgedIn = {
  'website-name': ['initial', 'add-website', 'transfer', 'modify'],
  phone: ['initial', 'add-website', 'transfer', 'modify'],
  contact: ['initial', 'add-website', 'transfer', 'modify'],
  credential: ['initial', 'add-website', 'transfer', 'modify'],
  document: ['initial', 'add-website', 'transfer', 'modify'],
  'authenticity-form': ['initial', 'add-website', 'transfer', 'modify'],
  'admin-photo': ['initial', 'add-website', 'transfer', 'modify'],
  domain: ['initial', 'add-website', 'transfer', 'modify'],
  preapproval: ['initial', 'add-website', 'transfer', 'modify'],
  'icp-number': ['initial', 'add-website', 'transfer', 'modify', 'cancel-subject', 'cancel-website', 'cancel-transfer'],
} as const;
