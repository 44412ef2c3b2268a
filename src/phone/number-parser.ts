/** What reads spellings other than the canonical one. A file of its own in the package (see `tsup.config.ts`): what it does as it is loaded is paid by phones alone. */
export { parsePhoneNumberFromString } from 'libphonenumber-js/core';
