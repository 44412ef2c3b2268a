import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const clean = readFileSync('fixtures/filings/clean-individual.json', 'utf8');
const henan = readFileSync('fixtures/filings/henan-individual.json', 'utf8');
const line = (text: string): string => JSON.stringify(JSON.parse(text));

/** Runs the built command. */
function check(args: readonly string[], input?: string): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'check', '--on', '2026-11-25', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { code: status, out: stdout, err: stderr };
}

test('a filing: label, path, value, mark; exit 1', () => {
  const { code, out } = check(['fixtures/filings/henan-individual.json']);
  expect(code).toBe(1);
  expect(out).toContain('网站名称 websites.0.name  小明的读书沙龙');
  expect(out).toContain(`    ${' '.repeat(10)}^^^^`);
  expect(out.trim().split('\n').at(-1)).toBe('共 1 份备案：1 份发现错误，0 份还不完整，0 份没有发现错误，0 份无法读取');
  expect(out).not.toMatch(/\d{11}/);
});

test('exit 0 without error, 2 for what cannot be read, and 2 wins over 1', () => {
  expect(check(['fixtures/filings/clean-individual.json']).code).toBe(0);
  const { code, out, err } = check([
    'fixtures/filings/henan-individual.json',
    join(folder, 'none.json'),
    file('broken.json', '{"type":'),
    'fixtures/filings/clean-individual.json',
  ]);
  expect(code).toBe(2);
  expect(err).toContain('none.json: 没有这个文件');
  expect(err).toContain('不是 JSON');
  expect(out).toContain('共 3 份备案：1 份发现错误，0 份还不完整，1 份没有发现错误，2 份无法读取'.replace('共 3', '共 4'));
  expect(check([]).code).toBe(2);
});

describe('a filing, a list, NDJSON, standard input', () => {
  const reports = (args: readonly string[], input?: string): readonly { source: string; index: number; report: { verdict: string } }[] =>
    JSON.parse(check([...args, '--format', 'json'], input).out);
  const verdicts = (args: readonly string[], input?: string): readonly string[] => reports(args, input).map(({ report }) => report.verdict);

  test.each([
    ['one, over many lines', clean, ['clear']],
    ['one, in one line', line(clean), ['clear']],
    ['a list', `[${clean},${henan}]`, ['clear', 'errors']],
    ['a list in one line', `[${line(clean)},${line(henan)}]`, ['clear', 'errors']],
    ['NDJSON', `${line(clean)}\n${line(henan)}\n`, ['clear', 'errors']],
    ['NDJSON with blank lines and CRLF', `\r\n${line(clean)}\r\n\r\n${line(henan)}`, ['clear', 'errors']],
    ['an empty list', '[]', []],
  ])('%s', (_, text, expected) => {
    expect(verdicts(['-'], text)).toStrictEqual(expected);
    expect(verdicts([file('input.json', text)])).toStrictEqual(expected);
  });

  test('a broken line hides no other', () => {
    const text = `${line(clean)}\n{"type": oops}\n${line(henan)}\n`;
    const { code, out, err } = check(['-', '--format', 'ndjson'], text);
    expect(code).toBe(2);
    expect(
      out
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one).index),
    ).toStrictEqual([0, 2]);
    expect(err).toContain('- #2');
  });

  test('a broken first line hides no other, a list with one filing a line is a list', () => {
    const broken = check(['-', '--format', 'ndjson'], `oops\n${line(clean)}\n${line(henan)}\n`);
    expect(
      broken.out
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one).index),
    ).toStrictEqual([1, 2]);
    expect(broken.code).toBe(2);
    expect(verdicts(['-'], `[\n${line(clean)}\n]`)).toStrictEqual(['clear']);
    expect(verdicts(['-'], `[\n${line(clean)},\n${line(henan)}\n]`)).toStrictEqual(['clear', 'errors']);
  });

  test('standard input is read once', () => {
    expect(verdicts(['-', '-'], clean)).toStrictEqual(['clear']);
  });

  test('nothing is no filing', () => {
    expect(check(['-'], '').code).toBe(2);
  });
});

test('no number gets out in an error, in a name or with blanks between', () => {
  const { err } = check(['-'], `${line(clean)}\n{"mobile": 13800138000\n王小明,G12345678\n`);
  expect(err).not.toMatch(/\d{5}/);
  const named = JSON.parse(clean);
  for (const number of ['13800138000', '138-0013-8000', '138 0013 8000', '１３８００１３８０００']) {
    named.websites[0].name = `★电话${number}号`;
    const { out } = check([file('named.json', JSON.stringify(named))]);
    expect(out).toContain('*******');
    expect(out.replace(/20\d\d-\d\d-\d\d|\d{4} 年/g, '')).not.toMatch(/[\p{Nd}][\p{Nd} -]{6}/u);
  }
});

test('a file in another encoding is not judged', () => {
  const path = join(folder, 'gbk.json');
  writeFileSync(path, Buffer.from([0x7b, 0x22, 0xd0, 0xa1, 0xc3, 0xf7, 0x22, 0x3a, 0x31, 0x7d]));
  const { code, err } = check([path]);
  expect(code).toBe(2);
  expect(err).toContain('不是 UTF-8 编码');
});

test('options that are not for filings are refused', () => {
  expect(check(['fixtures/filings/clean-individual.json', '--province', '河南'])).toMatchObject({ code: 2 });
});

test('English, and warnings', () => {
  const warned = JSON.parse(clean);
  warned.websites[0].name = '青禾ＡＢ手记';
  const path = file('warned.json', JSON.stringify(warned));
  expect(check([path]).code).toBe(0);
  expect(check([path, '--max-warnings', '0']).code).toBe(1);
  expect(check([path, '--lang', 'en']).out).toContain('website name websites.0.name');
});

test('a byte order mark is no reason not to read', () => {
  expect(check([file('bom.json', `\uFEFF${clean}`)]).code).toBe(0);
});

test('a reader that goes away early is no error', () => {
  const { stdout, status } = spawnSync(
    'bash',
    ['-c', `set -o pipefail; node dist/cli.js check --on 2026-11-25 --format ndjson - | head -1 | cut -c1-9`],
    {
      input: `${line(henan)}\n`.repeat(3000),
      encoding: 'utf8',
    },
  );
  expect([stdout, status]).toStrictEqual(['{"source"\n', 0]);
});

test('2,000 lines of NDJSON', () => {
  const { code, out } = check(['-', '--format', 'ndjson'], `${line(henan)}\n`.repeat(2000));
  expect(code).toBe(1);
  expect(out.trim().split('\n').length).toBe(2000);
});

describe('images that a filing names', () => {
  const here = join(folder, 'filing');
  mkdirSync(join(here, 'papers'), { recursive: true });
  copyFileSync('fixtures/images/heic-inside.jpg', join(here, 'papers', 'id.jpg'));
  copyFileSync('fixtures/images/grey.jpg', join(folder, 'outside.jpg'));
  symlinkSync(join(folder, 'outside.jpg'), join(here, 'link.jpg'));
  symlinkSync(folder, join(here, 'up'));
  const filing = (...files: readonly string[]): string => {
    const one = { ...JSON.parse(clean), documents: files.map((name) => ({ kind: 'subject-administrator-credential', file: name })) };
    writeFileSync(join(here, 'filing.json'), JSON.stringify(one));
    return join(here, 'filing.json');
  };
  const rulesOf = (out: string): readonly string[] =>
    JSON.parse(out)[0].report.findings.map(({ rule, path }: { rule: string; path: readonly unknown[] }) => `${rule} ${path.join('.')}`);

  test('are read from the filing’s folder and judged', () => {
    const { code, out } = check([filing('papers/id.jpg'), '--format', 'json']);
    expect(code).toBe(1);
    expect(rulesOf(out)).toContain('document/image-format documents.0.image.format');
  });

  test('lie below it, after all links, unless anything is allowed', () => {
    for (const name of ['../outside.jpg', 'link.jpg', 'up/outside.jpg', join(folder, 'outside.jpg'), 'papers/../../outside.jpg']) {
      const { code, out, err } = check([filing(name), '--format', 'json']);
      expect([code, err.includes('--allow-outside')], name).toStrictEqual([2, true]);
      expect(rulesOf(out).some((one) => one.includes('image'))).toBe(false);
    }
    for (const name of ['../outside.jpg', 'link.jpg', join(folder, 'outside.jpg')])
      expect(rulesOf(check([filing(name), '--format', 'json', '--allow-outside']).out), name).toContain(
        'document/image-colour documents.0.image.colour',
      );
  });

  test('one that is not there is told, and the rest judged', () => {
    const { code, out, err } = check([filing('none.jpg', 'papers/id.jpg', 'papers'), '--format', 'json']);
    expect(code).toBe(2);
    expect(err.trim().split('\n').length).toBe(2);
    expect(err).toContain('none.jpg: 没有这个文件');
    expect(err).toContain('papers: 不是文件');
    expect(rulesOf(out)).toContain('document/image-format documents.1.image.format');
  });

  test('what is no file is said so, in the filing’s language, and counted as an image', () => {
    const { code, out, err } = check([filing('.', 'papers', 'none.jpg')]);
    expect([code, err.match(/不是文件/g)?.length, err.includes('--allow-outside')]).toStrictEqual([2, 2, false]);
    expect(out.trim().split('\n').at(-1)).toBe(
      '共 1 份备案：1 份发现错误，0 份还不完整，0 份没有发现错误，0 份无法读取；另有 3 张图片无法读取',
    );
    for (const path of [here, '/dev/null']) {
      const { status, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'image', path], { encoding: 'utf8' });
      expect([status, stderr]).toStrictEqual([2, `icp-filing-rules: ${path}: 不是文件（是文件夹或设备）\n`]);
    }
  });

  test('are compared by what is in them', () => {
    copyFileSync('fixtures/images/colour.png', join(here, 'papers', 'one.png'));
    copyFileSync('fixtures/images/colour.png', join(here, 'papers', 'two.png'));
    const papers = (hash?: string): readonly string[] => {
      const kinds = [
        { kind: 'subject-administrator-credential', file: 'papers/one.png' },
        { kind: 'authenticity-form', file: 'papers/two.png', hash },
      ];
      writeFileSync(join(here, 'filing.json'), JSON.stringify({ ...JSON.parse(clean), documents: kinds }));
      return rulesOf(check([join(here, 'filing.json'), '--format', 'json']).out);
    };
    expect(papers()).toContain('document/duplicate-image documents.1');
    expect(papers('another')).not.toContain('document/duplicate-image documents.1');
  });

  test('image: facts and report of one file', () => {
    const image = (...args: readonly string[]) =>
      spawnSync(process.execPath, ['dist/cli.js', 'image', ...args, '--on', '2026-11-25'], { encoding: 'utf8' });
    const heic = image('fixtures/images/heic-inside.jpg');
    expect(heic.status).toBe(1);
    expect(heic.stdout.split('\n')[0]).toBe('图片  heic-inside.jpg  HEIC · 69 字节');
    const { image: facts, report } = JSON.parse(
      image('fixtures/images/grey.jpg', '--format', 'json', '--document', 'subject-licence').stdout,
    );
    expect([facts.format, facts.colour, report.verdict]).toStrictEqual(['jpeg', 'grey', 'errors']);
    expect(image('none.jpg')).toMatchObject({ status: 2, stdout: '' });
    expect(image('fixtures/images/grey.jpg', '--document', 'none').status).toBe(2);
    expect(image('fixtures/images/grey.jpg', '--province', '河南').status).toBe(2);
  });
});
