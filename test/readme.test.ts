import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

async function kiloBytes(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.text ?? '', { level: 9 }).length / 1000;
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('the example prints what it says', () => {
    const [, code = '', output = ''] = /<!-- example -->\n```js\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/.exec(text) ?? [];
    expect(code.split('\n').length).toBeLessThanOrEqual(12);
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8', cwd: process.cwd() });
    expect(printed).toBe(output);
  });

  test('the sizes are those of this build', async () => {
    const entry = (name: string, from: string): string => `export { ${name} } from 'icp-filing-rules/${from}';`;
    const measured = await Promise.all([
      kiloBytes("export * from 'icp-filing-rules/core';"),
      kiloBytes(entry('validateWebsiteName', 'website-name')),
      kiloBytes(entry('findProhibitedTerms, prohibitedTerms', 'website-name')),
      kiloBytes(entry('compileTerms', 'website-name')),
      kiloBytes(entry('validateOfficePhone', 'phone')),
      kiloBytes(entry('areaOf, areaCodesOf', 'phone')),
      kiloBytes(entry('validateEmail', 'contact')),
      kiloBytes(entry('validateCredential', 'credential')),
      kiloBytes(entry('validateDocumentImage', 'document')),
      kiloBytes(entry('probeImage, readImage', 'document')),
      kiloBytes(entry('validateDocuments', 'document')),
      kiloBytes(entry('validateAuthenticityForm', 'document')),
      kiloBytes(entry('validateAdminPhoto', 'document')),
      kiloBytes(entry('validateDomain', 'domain')),
      kiloBytes(entry('parseDomain', 'domain')),
      kiloBytes(entry('validatePreapprovals', 'preapproval')),
      kiloBytes(entry('preapprovalsRequired', 'preapproval')),
      kiloBytes(entry('suspectedCategories', 'preapproval')),
      kiloBytes(entry('validateIcpNumber', 'icp-number')),
      kiloBytes(entry('validateFiling', 'filing')),
      kiloBytes(entry('chinaHolidays', 'holidays')),
      kiloBytes(entry('toStandardSchema', 'standard-schema')),
      kiloBytes(entry('en', 'locales/en')),
    ]);
    const stated = [...text.matchAll(/^\| .* \| ([\d.]+) \|$/gm)].map(([, kB]) => Number(kB));
    expect(stated.length).toBe(measured.length);
    // Another zlib packs a little better or worse.
    measured.forEach((kB, index) => {
      expect(Math.abs(kB - (stated[index] ?? 0)), `${kB} measured, ${stated[index]} stated`).toBeLessThan(0.1);
    });
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
