import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { folderOf } from './packages';

/**
 * Modules of libphonenumber-js that are replaced, by their names. `src/phone/read-phone.ts` parses, and reads the national number and the extension of
 * what it gets: a number that formats and validates itself, with all that it imports, is a third of the library. An error is only told from others
 * there; compiled to ES5 it is larger than it needs be.
 */
const REPLACED: Readonly<Record<string, string>> = {
  'PhoneNumber.js': 'export default function PhoneNumber(code, nationalNumber) { this.nationalNumber = nationalNumber; }',
  'ParseError.js': 'export default function ParseError(code) { this.message = code; }',
  'isPossible.js': "export const isPossibleNumber = () => { throw new Error('This part of libphonenumber-js was left out.'); };",
};

/** Bundles of libphonenumber-js what parses a number. */
export const phoneNumbers: Plugin = {
  name: 'phone-numbers',
  setup(build) {
    const folder = join(folderOf('libphonenumber-js'), 'es6');
    build.onResolve({ filter: /^libphonenumber-js\/core$/ }, () => ({ path: 'core', namespace: 'phone-numbers', sideEffects: false }));
    build.onLoad({ filter: /^core$/, namespace: 'phone-numbers' }, () => ({
      contents: "export { default as parsePhoneNumberFromString } from './parsePhoneNumber_.js';",
      resolveDir: folder,
    }));
    build.onLoad({ filter: /libphonenumber-js[\\/]es6[\\/]\w+\.js$/ }, ({ path }) => {
      const contents = REPLACED[path.slice(folder.length + 1)];
      return contents === undefined ? undefined : { contents };
    });
  },
};
