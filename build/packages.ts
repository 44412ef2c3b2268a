import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Packages as Node finds them from the root of the project. */
export const requireHere = createRequire(join(process.cwd(), 'package.json'));

export const folderOf = (name: string): string => dirname(requireHere.resolve(`${name}/package.json`));

const licenceOf = (name: string, url: string, file = 'LICENSE'): string =>
  `dist/ holds a part of ${name} (${url}), under this licence:\n\n${readFileSync(join(folderOf(name), file), 'utf8').trim()}\n`;

/** What goes along with the package, as parts of these packages are inside it. */
export const notice = (): string =>
  [
    licenceOf('tldts', 'https://github.com/remusao/tldts'),
    `Its data is made of the public suffix list (https://publicsuffix.org/list/), which is under the Mozilla Public License 2.0 (https://mozilla.org/MPL/2.0/).\n`,
    licenceOf('punycode', 'https://github.com/mathiasbynens/punycode.js', 'LICENSE-MIT.txt'),
    licenceOf('libphonenumber-js', 'https://gitlab.com/catamphetamine/libphonenumber-js'),
    `Its metadata is that of libphonenumber (https://github.com/google/libphonenumber), which is under the Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0).\n`,
  ].join('\n');
