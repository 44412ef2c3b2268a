/** Whose credential of a filing it can be. */
export const credentialRoles = ['subject', 'subject-administrator', 'website-administrator'] as const;
