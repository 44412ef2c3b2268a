import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Manifest {
  readonly exports: Readonly<
    Record<string, Readonly<Record<'import' | 'require', { readonly types: string; readonly default: string }>> | string>
  >;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const entries = Object.keys(manifest.exports).filter((entry) => entry !== './package.json');
const specifier = (entry: string): string => join('icp-filing-rules', entry);

/** What a form that imports this ships: minified and gzipped, with the packages that it pulls in. */
async function bundle(code: string, charset: 'utf8' | 'ascii' = 'utf8'): Promise<{ readonly bytes: number; readonly text: string }> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: resolve('.') },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset,
    write: false,
    logLevel: 'error',
  });
  const text = outputFiles[0]?.text ?? '';
  return { bytes: gzipSync(text, { level: 9 }).length, text };
}

/**
 * Bytes that a consumer of one name may cost. The ceilings that this project has set itself are 12,000 for website names, 22,000 for phones, 4,000
 * for contact, 6,000 for credentials, 8,000 for documents, 62,000 for domains, 6,000 for preapprovals, 3,000 for ICP numbers and 115,000 for filings:
 * they are missed (of documents by the papers and the form), and the bounds here only keep the misses from growing.
 */
const BUDGETS: readonly (readonly [entry: string, name: string, ceiling: number])[] = [
  ['./core', '*', 3000],
  ['./website-name', 'validateWebsiteName', 16_100],
  ['./phone', 'validateOfficePhone', 26_100],
  ['./contact', 'validateEmail', 5_400],
  ['./credential', 'validateCredential', 9_700],
  ['./document', 'validateDocumentImage', 8000],
  ['./document', 'validateAdminPhoto', 8000],
  ['./document', 'readImage', 8000],
  ['./document', 'validateDocuments', 9_050],
  ['./document', 'validateAuthenticityForm', 8_300],
  ['./domain', 'validateDomain', 67_400],
  ['./domain', 'parseDomain', 51_000],
  ['./preapproval', 'validatePreapprovals', 12_450],
  ['./preapproval', 'preapprovalsRequired', 11_600],
  ['./preapproval', 'suspectedCategories', 8_700],
  ['./icp-number', 'validateIcpNumber', 7_700],
  ['./holidays', 'chinaHolidays', 1_000],
  ['./filing', 'validateFiling', 144_300],
  ['./standard-schema', 'toStandardSchema', 1500],
];
/** Markers of packages and of parts that only some entries may hold. */
const FOREIGN: readonly (readonly [string, RegExp])[] = [
  ['zod', /ZodError|_zod/],
  ['tldts', /publicSuffix|isIcann/],
  ['libphonenumber-js', /countryCallingCode/],
  ['date-fns', /constructFrom/],
  ['cases', /小明的读书沙龙/],
  ['explanations', /misleads?|误导/],
  ['reasons of keywords', /bureaus of news agencies/],
  ['English', /Only a person can judge/],
];

describe('size of a consumer', () => {
  test.each(BUDGETS)('%s { %s } stays below %d bytes', async (entry, name, ceiling) => {
    const { bytes, text } = await bundle(`export ${name === '*' ? '*' : `{ ${name} }`} from '${specifier(entry)}';`);
    const own: Readonly<Record<string, readonly string[]>> = {
      './filing': ['zod', 'libphonenumber-js', 'tldts'],
      './phone': ['libphonenumber-js'],
      './domain': ['tldts'],
    };
    for (const [what, pattern] of FOREIGN) if (!own[entry]?.includes(what)) expect(pattern.test(text), what).toBe(false);
    expect(bytes).toBeLessThanOrEqual(ceiling);
  });

  test('what is imported and not used costs nothing', async () => {
    for (const entry of entries) {
      const { text } = await bundle(`import * as all from '${specifier(entry)}'; export const used = 1;`);
      expect(text.length, entry).toBeLessThan(40);
    }
  });

  test('a rule id or a type costs nothing; a table is not dragged in by core', async () => {
    const { text } = await bundle(`export { todayInChina } from '${specifier('./core')}';`);
    expect(text).not.toContain('北京');
    expect(text.length).toBeLessThan(700);
  });
});

describe('a stranger’s project', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'consumer-'));
    const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8' });
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
    execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
    execFileSync('mkdir', ['-p', join(folder, 'node_modules')]);
    execFileSync('mv', [join(folder, 'package'), join(folder, 'node_modules', 'icp-filing-rules')]);
    execFileSync('cp', [
      '-r',
      'node_modules/get-east-asian-width',
      'node_modules/zod',
      'node_modules/libphonenumber-js',
      'node_modules/tldts',
      'node_modules/tldts-core',
      'node_modules/punycode',
      join(folder, 'node_modules'),
    ]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (file: string, code: string): string => {
    writeFileSync(join(folder, file), code);
    return execFileSync(process.execPath, [join(folder, file)], { encoding: 'utf8', cwd: folder }).trim();
  };
  const judge =
    "JSON.stringify(m.validateWebsiteName('小明论坛', { on: '2026-11-25', province: 'henan', subjectNature: 'individual' }).findings.length)";

  test('ES modules and CommonJS answer the same', () => {
    expect(run('a.mjs', `import * as m from 'icp-filing-rules/website-name'; console.log(${judge})`)).toBe('3');
    expect(run('a.cjs', `const m = require('icp-filing-rules/website-name'); console.log(${judge})`)).toBe('3');
  });

  test('every entry can be imported and required, with the same names', () => {
    const list = JSON.stringify(entries.map(specifier));
    const imported = run(
      'b.mjs',
      `const all = {}; for (const e of ${list}) all[e] = Object.keys(await import(e)).sort(); console.log(JSON.stringify(all))`,
    );
    const required = run(
      'b.cjs',
      `const all = {}; for (const e of ${list}) all[e] = Object.keys(require(e)).sort(); console.log(JSON.stringify(all))`,
    );
    expect(JSON.parse(required)).toStrictEqual(JSON.parse(imported));
  });

  test('the command is there', () => {
    const cli = join(folder, 'node_modules/icp-filing-rules/dist/cli.js');
    expect(readFileSync(cli, 'utf8').startsWith('#!/usr/bin/env node')).toBe(true);
    expect(execFileSync(process.execPath, [cli, 'name', '小明的读书笔记'], { encoding: 'utf8' })).toContain('小明的读书笔记');
  });

  test('its types compile, with both resolutions of modules', () => {
    writeFileSync(
      join(folder, 'c.mts'),
      `import { validateWebsiteName } from 'icp-filing-rules/website-name';
       import { type Finding, type RuleId, type Report, toProvince } from 'icp-filing-rules/core';
       import { areaCodesOf, parsePhone, validateOfficePhone } from 'icp-filing-rules/phone';
       import { validateEmail } from 'icp-filing-rules/contact';
       import { probeImage, readImage, validateDocumentImage } from 'icp-filing-rules/document';
       import { validateCredential } from 'icp-filing-rules/credential';
       import { domainsToVerify, parseDomain, registrarStatus, tldStatus, validateDomain, validateDomains } from 'icp-filing-rules/domain';
       import { chinaHolidays } from 'icp-filing-rules/holidays';
       import { formatIcpNumber, parseIcpNumber, sameSubject, validateIcpNumber } from 'icp-filing-rules/icp-number';
       import { preapprovalsRequired, suspectedCategories, validatePreapprovals } from 'icp-filing-rules/preapproval';
       import { en } from 'icp-filing-rules/locales/en';
       import { rules } from 'icp-filing-rules/rules';
       import { validateFiling } from 'icp-filing-rules/filing';
       import { toAsyncStandardSchema, toStandardSchema } from 'icp-filing-rules/standard-schema';
       const schema = toStandardSchema(validateFiling, { on: '2026-11-25' }, { onUndecided: 'fail' }); void schema['~standard'].validate({});
       const province = toProvince('河南');
       const report = validateWebsiteName('小明论坛', { on: '2026-11-25', province, subjectNature: 'individual' }, { locale: en });
       for (const finding of report.findings) if (finding.rule === 'website-name/province-terms') { const listed: readonly string[] = finding.params.provinces; void listed; }
       const phone = validateOfficePhone('086-0535-6700763', { on: '2026-11-25', province, prefecture: '烟台' }); void [phone.verdict, areaCodesOf('烟台'), parsePhone('x')?.kind];
       void [probeImage(new Uint8Array(4)).format, toAsyncStandardSchema((file: Blob) => readImage(file), validateDocumentImage, { on: '2026-11-25' }, { onUndecided: 'pass' })];
       void [validateEmail('a@b.cn', { on: '2026-11-25' }), validateCredential({ type: 'passport', number: 'E00000000' }, { on: '2026-11-25', holder: 'foreign', role: 'subject' })];
       const tld = tldStatus('cc', '2026-11-25'); if (tld.decided) { const said: 'approved' | 'not-approved' = tld.answer; void said; }
       void [validateDomain({ name: 'a.cn', realName: { done: true } }, { on: '2026-11-25', holidays: chinaHolidays, subject: { nature: 'individual' } }), validateDomains(['a.cn', { name: 'b.cn' }], { on: '2026-11-25' }), parseDomain('a.cn')?.registrable, registrarStatus('1599', '2026-11-25').decided, domainsToVerify('modify', [{ name: 'a.cn' }], { after: 'transfer' }).reasons];
       const parts = parseIcpNumber('x'); void [parts && formatIcpNumber({ ...parts, kind: 'subject' }), sameSubject('a', 'b') ?? false, validateIcpNumber('x', { on: '2026-11-25', kind: 'subject' })];
       const needed = preapprovalsRequired({ on: '2026-11-25', province, categories: ['news'] }); if (needed.decided) void needed.answer.length;
       void [suspectedCategories('x', { on: '2026-11-25' }), validatePreapprovals([{ category: 'news', document: true }], { on: '2026-11-25', ticked: true })];
       const wide: Report = report; const id: RuleId = rules[0]!.id; const one: Finding | undefined = report.findings[0]; void [wide, id, one];
       // @ts-expect-error a day is compulsory
       validateWebsiteName('小明论坛', {});
       // @ts-expect-error no slug
       validateWebsiteName('小明论坛', { on: '2026-11-25', province: 'henna' });
      `,
    );
    for (const [module, resolution] of [
      ['NodeNext', 'NodeNext'],
      ['ESNext', 'Bundler'],
    ] as const)
      execFileSync(
        process.execPath,
        [
          resolve('node_modules/typescript/bin/tsc'),
          '--noEmit',
          '--strict',
          '--exactOptionalPropertyTypes',
          '--target',
          'ES2022',
          '--module',
          module,
          '--moduleResolution',
          resolution,
          join(folder, 'c.mts'),
        ],
        { cwd: folder, stdio: 'pipe' },
      );
  });
});

test('what is packed: the build, the readmes, the rules page, the licence; all that exports names', () => {
  const packed = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' })) as readonly [
    { readonly files: readonly { readonly path: string }[] },
  ];
  const paths = packed[0].files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'README.zh-CN.md', 'RULES.md', 'package.json', 'dist/cli.js']));
  expect(paths.filter((path) => !path.startsWith('dist/')).length).toBe(5);
  for (const target of Object.values(manifest.exports))
    if (typeof target !== 'string')
      for (const file of [target.import.types, target.import.default, target.require.types, target.require.default])
        expect(existsSync(file), file).toBe(true);
});
