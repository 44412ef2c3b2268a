import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Sizes } from './bundles';

const sizes = JSON.parse(readFileSync('fixtures/sizes.json', 'utf8')) as Sizes;

/** What the rows of the table of sizes cost, in their order: keys of `fixtures/sizes.json`, which the tests of the package hold to the build. */
const ROWS = [
  'core { * }',
  'website-name { validateWebsiteName }',
  'website-name { findProhibitedTerms, prohibitedTerms }',
  'website-name { compileTerms }',
  'phone { validateOfficePhone }',
  'phone { areaOf, areaCodesOf }',
  'contact { validateEmail }',
  'credential { validateCredential }',
  'document { validateDocumentImage }',
  'document { probeImage, readImage }',
  'document { validateDocuments }',
  'document { validateAuthenticityForm }',
  'document { validateAdminPhoto }',
  'domain { validateDomain }',
  'domain { parseDomain }',
  'preapproval { validatePreapprovals }',
  'preapproval { preapprovalsRequired }',
  'preapproval { suspectedCategories }',
  'icp-number { validateIcpNumber }',
  'filing { validateFiling }',
  'holidays { chinaHolidays }',
  'standard-schema { toStandardSchema }',
  'locales/en { en }',
];

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('the example prints what it says', () => {
    const [, code = '', output = ''] = /<!-- example -->\n```js\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/.exec(text) ?? [];
    expect(code.split('\n').length).toBeLessThanOrEqual(12);
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8', cwd: process.cwd() });
    expect(printed).toBe(output);
  });

  test('the sizes are those of fixtures/sizes.json, rounded; -u writes them anew', async () => {
    let row = 0;
    const rounded = text.replace(/^(\| .* \| )[\d.]+( \|)$/gm, (_, before: string, after: string) => {
      const { esbuild, vite } = sizes[ROWS[row++] ?? ''] ?? { esbuild: 0, vite: 0 };
      return `${before}${(Math.max(esbuild, vite) / 1000).toFixed(1)}${after}`;
    });
    expect(row).toBe(ROWS.length);
    await expect(rounded).toMatchFileSnapshot(`../${file}`);
  });

  test('its two commands are those of the package', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
    for (const command of ['start', 'test']) {
      expect(text).toContain(`npm ci && npm ${command}`);
      expect(scripts).toHaveProperty(command);
    }
  });

  test('its links to files lead somewhere', () => {
    for (const [, target = ''] of text.matchAll(/\]\((?!http)([^)#]+)\)/g))
      expect(readFileSync(target, 'utf8').length, target).toBeGreaterThan(0);
  });
});
