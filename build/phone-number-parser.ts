/** What `src/phone/read-phone.ts` takes of the library: as an entry of the build it becomes a file of its own. */
export { parsePhoneNumberFromString } from 'libphonenumber-js/core';
