import { spawnSync } from 'node:child_process';
import { copyFileSync, createReadStream, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { fileAt, hashOf, linesOf } from '../src/cli/files';
import { judgeFiling, judgeItem } from '../src/cli/judge-item';
import { run } from '../src/cli/run';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const clean = readFileSync('fixtures/filings/clean-individual.json', 'utf8');
const henan = readFileSync('fixtures/filings/henan-individual.json', 'utf8');
const line = (text: string): string => JSON.stringify(JSON.parse(text));

type Run = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs the command line in this process, on files as they are. */
async function cli(args: readonly string[], input = ''): Promise<Run> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(args, {
    out: (text) => void out.push(`${text}\n`),
    err: (text) => void err.push(`${text}\n`),
    paint: (_, text) => text,
    lines: (path) => linesOf(path === '-' ? Readable.from([Buffer.from(input)]) : createReadStream(path)),
    file: fileAt,
    hash: hashOf,
    now: () => 0,
    version: '',
  });
  return { code, out: out.join(''), err: err.join('') };
}
const check = (args: readonly string[], input?: string): Promise<Run> => cli(['check', '--on', '2026-11-25', ...args], input);

/** Runs the built command in a process of its own. */
function built(args: readonly string[], input?: string): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], { input, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return { code: status, out: stdout, err: stderr };
}

test('a filing: label, path, value, mark; exit 1', async () => {
  const { code, out, err } = built(['check', '--on', '2026-11-25', 'fixtures/filings/henan-individual.json']);
  expect([code, err]).toStrictEqual([1, '']);
  expect(out).toContain('网站名称 websites.0.name  小明的读书沙龙');
  expect(out).toContain(`    ${' '.repeat(10)}^^^^`);
  expect(out.trim().split('\n').at(-1)).toBe('共 1 份备案：1 份发现错误，0 份还不完整，0 份没有发现错误，0 份无法读取');
  expect(out).not.toMatch(/\d{11}/);
});

test('exit 0 without error, 2 for what cannot be read, and 2 wins over 1', async () => {
  expect((await check(['fixtures/filings/clean-individual.json'])).code).toBe(0);
  const { code, out, err } = await check([
    'fixtures/filings/henan-individual.json',
    join(folder, 'none.json'),
    file('broken.json', '{"type":'),
    'fixtures/filings/clean-individual.json',
  ]);
  expect(code).toBe(2);
  expect(err).toContain('none.json: 没有这个文件');
  expect(err).toContain('不是 JSON');
  expect(out).toContain('共 3 份备案：1 份发现错误，0 份还不完整，1 份没有发现错误，2 份无法读取'.replace('共 3', '共 4'));
  expect((await check([])).code).toBe(2);
});

describe('a filing, a list, NDJSON, standard input', () => {
  const reports = async (args: readonly string[], input?: string): Promise<readonly { report: { verdict: string } }[]> =>
    JSON.parse((await check([...args, '--format', 'json'], input)).out);
  const verdicts = async (args: readonly string[], input?: string): Promise<readonly string[]> =>
    (await reports(args, input)).map(({ report }) => report.verdict);

  test.each([
    ['one, over many lines', clean, ['clear']],
    ['one, in one line', line(clean), ['clear']],
    ['a list', `[${clean},${henan}]`, ['clear', 'errors']],
    ['a list in one line', `[${line(clean)},${line(henan)}]`, ['clear', 'errors']],
    ['NDJSON', `${line(clean)}\n${line(henan)}\n`, ['clear', 'errors']],
    ['NDJSON with blank lines and CRLF', `\r\n${line(clean)}\r\n\r\n${line(henan)}`, ['clear', 'errors']],
    ['an empty list', '[]', []],
  ])('%s', async (_, text, expected) => {
    expect(await verdicts(['-'], text)).toStrictEqual(expected);
    expect(await verdicts([file('input.json', text)])).toStrictEqual(expected);
  });

  test('a broken line hides no other', async () => {
    const text = `${line(clean)}\n{"type": oops}\n${line(henan)}\n`;
    const { code, out, err } = await check(['-', '--format', 'ndjson'], text);
    expect(code).toBe(2);
    expect(
      out
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one).index),
    ).toStrictEqual([0, 2]);
    expect(err).toContain('- #2');
  });

  test('a broken first line hides no other, a list with one filing a line is a list', async () => {
    const broken = await check(['-', '--format', 'ndjson'], `oops\n${line(clean)}\n${line(henan)}\n`);
    expect(
      broken.out
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one).index),
    ).toStrictEqual([1, 2]);
    expect(broken.code).toBe(2);
    expect(await verdicts(['-'], `[\n${line(clean)}\n]`)).toStrictEqual(['clear']);
    expect(await verdicts(['-'], `[\n${line(clean)},\n${line(henan)}\n]`)).toStrictEqual(['clear', 'errors']);
  });

  test('standard input is read once', async () => {
    expect(await verdicts(['-', '-'], clean)).toStrictEqual(['clear']);
  });

  test('nothing is no filing', async () => {
    expect((await check(['-'], '')).code).toBe(2);
  });
});

test('no number gets out in an error, in a name or with blanks between', async () => {
  const { err } = await check(['-'], `${line(clean)}\n{"mobile": 13800138000\n王小明,G12345678\n`);
  expect(err).not.toMatch(/\d{5}/);
  const named = JSON.parse(clean);
  for (const number of ['13800138000', '138-0013-8000', '138 0013 8000', '１３８００１３８０００']) {
    named.websites[0].name = `★电话${number}号`;
    const { out } = await check([file('named.json', JSON.stringify(named))]);
    expect(out).toContain('*******');
    expect(out.replace(/20\d\d-\d\d-\d\d|\d{4} 年/g, '')).not.toMatch(/[\p{Nd}][\p{Nd} -]{6}/u);
  }
});

test('a file in another encoding is not judged', async () => {
  const path = join(folder, 'gbk.json');
  writeFileSync(path, Buffer.from([0x7b, 0x22, 0xd0, 0xa1, 0xc3, 0xf7, 0x22, 0x3a, 0x31, 0x7d]));
  const { code, err } = await check([path]);
  expect(code).toBe(2);
  expect(err).toContain('不是 UTF-8 编码');
});

test('options that are not for filings are refused', async () => {
  expect(await check(['fixtures/filings/clean-individual.json', '--province', '河南'])).toMatchObject({ code: 2 });
});

test('English, and warnings', async () => {
  const warned = JSON.parse(clean);
  warned.websites[0].name = '青禾ＡＢ手记';
  const path = file('warned.json', JSON.stringify(warned));
  expect((await check([path])).code).toBe(0);
  expect((await check([path, '--max-warnings', '0'])).code).toBe(1);
  expect((await check([path, '--lang', 'en'])).out).toContain('website name websites.0.name');
});

test('a byte order mark is no reason not to read', async () => {
  expect((await check([file('bom.json', `\uFEFF${clean}`)])).code).toBe(0);
});

test('a reader that goes away early is no error', async () => {
  const { stdout, status } = spawnSync(
    'bash',
    ['-c', `set -o pipefail; node dist/cli.js check --on 2026-11-25 --format ndjson - | head -1 | cut -c1-9`],
    {
      input: `${line(henan)}\n`.repeat(500),
      encoding: 'utf8',
    },
  );
  expect([stdout, status]).toStrictEqual(['{"source"\n', 0]);
});

test('NDJSON of many chunks through standard input and output', async () => {
  const lines = `${line(henan)}\n`.repeat(500);
  expect(lines.length).toBeGreaterThan(8 * 65_536);
  const { code, out } = built(['check', '--on', '2026-11-25', '-', '--format', 'ndjson'], lines);
  expect(code).toBe(1);
  expect(
    out
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one).index),
  ).toStrictEqual(Array.from({ length: 500 }, (_, index) => index));
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

  test('are read from the filing’s folder and judged', async () => {
    const { code, out } = await check([filing('papers/id.jpg'), '--format', 'json']);
    expect(code).toBe(1);
    expect(rulesOf(out)).toContain('document/image-format documents.0.image.format');
  });

  test('lie below it, after all links, unless anything is allowed', async () => {
    for (const name of ['../outside.jpg', 'link.jpg', 'up/outside.jpg', join(folder, 'outside.jpg'), 'papers/../../outside.jpg']) {
      const { code, out, err } = await check([filing(name), '--format', 'json']);
      expect([code, err.includes('--allow-outside')], name).toStrictEqual([2, true]);
      expect(rulesOf(out).some((one) => one.includes('image'))).toBe(false);
    }
    for (const name of ['../outside.jpg', 'link.jpg', join(folder, 'outside.jpg')])
      expect(rulesOf((await check([filing(name), '--format', 'json', '--allow-outside'])).out), name).toContain(
        'document/image-colour documents.0.image.colour',
      );
  });

  test('one that is not there is told, and the rest judged', async () => {
    const { code, out, err } = await check([filing('none.jpg', 'papers/id.jpg', 'papers'), '--format', 'json']);
    expect(code).toBe(2);
    expect(err.trim().split('\n').length).toBe(2);
    expect(err).toContain('none.jpg: 没有这个文件');
    expect(err).toContain('papers: 不是文件');
    expect(rulesOf(out)).toContain('document/image-format documents.1.image.format');
  });

  test('what is no file is said so, in the filing’s language, and counted as an image', async () => {
    const { code, out, err } = await check([filing('.', 'papers', 'none.jpg')]);
    expect([code, err.match(/不是文件/g)?.length, err.includes('--allow-outside')]).toStrictEqual([2, 2, false]);
    expect(out.trim().split('\n').at(-1)).toBe(
      '共 1 份备案：1 份发现错误，0 份还不完整，0 份没有发现错误，0 份无法读取；另有 3 张图片无法读取',
    );
    for (const path of [here, '/dev/null']) {
      const image = await cli(['image', path, '--on', '2026-11-25']);
      expect([image.code, image.err]).toStrictEqual([2, `icp-filing-rules: ${path}: 不是文件（是文件夹或设备）\n`]);
    }
  });

  test('are compared by what is in them', async () => {
    copyFileSync('fixtures/images/colour.png', join(here, 'papers', 'one.png'));
    copyFileSync('fixtures/images/colour.png', join(here, 'papers', 'two.png'));
    const papers = async (hash?: string): Promise<readonly string[]> => {
      const kinds = [
        { kind: 'subject-administrator-credential', file: 'papers/one.png' },
        { kind: 'authenticity-form', file: 'papers/two.png', hash },
      ];
      writeFileSync(join(here, 'filing.json'), JSON.stringify({ ...JSON.parse(clean), documents: kinds }));
      return rulesOf((await check([join(here, 'filing.json'), '--format', 'json'])).out);
    };
    expect(await papers()).toContain('document/duplicate-image documents.1');
    expect(await papers('other')).not.toContain('document/duplicate-image documents.1');
  });

  test('image: facts and report of one file', async () => {
    const image = (...args: readonly string[]): Promise<Run> => cli(['image', ...args, '--on', '2026-11-25']);
    const heic = await image('fixtures/images/heic-inside.jpg');
    expect(heic.code).toBe(1);
    expect(heic.out.split('\n')[0]).toBe('图片  heic-inside.jpg  HEIC · 69 字节');
    const { image: facts, report } = JSON.parse(
      (await image('fixtures/images/grey.jpg', '--format', 'json', '--document', 'subject-licence')).out,
    );
    expect([facts.format, facts.colour, report.verdict]).toStrictEqual(['jpeg', 'grey', 'errors']);
    expect(await image('none.jpg')).toMatchObject({ code: 2, out: '' });
    expect((await image('fixtures/images/grey.jpg', '--document', 'none')).code).toBe(2);
    expect((await image('fixtures/images/grey.jpg', '--province', '河南')).code).toBe(2);
  });
});

test('judging a text is pure: plain data in and out, files that are named are not read', () => {
  const options = { facts: { on: '2026-11-25' }, language: 'zh' } as const;
  const named = { ...JSON.parse(clean), documents: [{ kind: 'other', file: 'a.jpg' }, { file: '' }, { file: 'b.jpg', hash: 'x' }] };
  const results = [...judgeItem(`[${clean},${JSON.stringify(named)}]`, options), ...judgeItem('oops', options)];
  expect(results.map(({ kind }) => kind)).toStrictEqual(['judged', 'unread', 'broken']);
  expect(results[1]).toMatchObject({
    files: [
      { file: 'a.jpg', hasHash: false },
      { file: 'b.jpg', hasHash: true },
    ],
  });
  expect(structuredClone(results)).toStrictEqual(results);
  // What was read goes to the document that named it.
  const image = { format: 'heic', bytes: 69, colour: 'unknown', animated: false, truncated: false, faults: [], location: false } as const;
  const { findings } = judgeFiling(named, options, [undefined, { image }]);
  expect(findings.filter(({ rule }) => rule === 'document/image-format').map(({ path }) => path[1])).toStrictEqual([2]);
});
