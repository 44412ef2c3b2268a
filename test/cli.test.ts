import { describe, expect, test } from 'vitest';
import type { Io } from '../src/cli/io';
import { type Printer, rowTexts, scopeText } from '../src/cli/print';
import { run } from '../src/cli/run';
import { escapeText, markSpan } from '../src/cli/show';
import { cliWords } from '../src/cli/words';
import type { Row } from '../src/core/rows';
import { zhCn } from '../src/locales/zh-cn/index';
import { rules } from '../src/rules/index';

function cli(...args: readonly string[]): { readonly code: number; readonly out: string; readonly err: string } {
  let [out, err] = ['', ''];
  const io: Io = {
    out: (text) => {
      out += `${text}\n`;
    },
    err: (text) => {
      err += `${text}\n`;
    },
    paint: (style, text) => (args.includes('--paint') ? `<${style}>${text}</${style}>` : text),
    now: () => Date.parse('2026-11-25T17:00:00Z'),
    version: '1.2.3',
    file: () => Promise.reject(new Error('no file here')),
    hash: () => Promise.reject(new Error('no file here')),
    lines: () => {
      throw new Error('no file here');
    },
  };
  const code = run(
    args.filter((one) => one !== '--paint'),
    io,
  );
  if (typeof code !== 'number') throw new Error('check has a test of its own');
  return { code, out, err };
}

test('name: the value, the mark under the hit, message, advice, source, counts', () => {
  const { code, out, err } = cli('name', '小明的读书沙龙', '--province', '河南', '--nature', '个人', '--person', '王五');
  expect([code, err]).toStrictEqual([1, '']);
  const lines = out.split('\n');
  expect(lines.slice(0, 4)).toStrictEqual([
    '网站名称  小明的读书沙龙',
    '✖ 错误  网站名称含有「沙龙」：河南省的个人网站不能使用。  website-name/province-terms',
    '    小明的读书沙龙',
    `    ${' '.repeat(10)}^^^^`,
  ]);
  expect(lines[5]).toContain('2.2 L268');
  expect(out).toContain('发现错误 · 1 个错误，0 个提醒，0 个复核，0 个说明，2 个未决 · 按 2026-11-26 的规则（2019-02-26 版）');
});

test('name in English, as JSON, on a day', () => {
  const { code, out } = cli('name', '小明的读书笔记', '--lang', 'en', '--format', 'json', '--on', '2019-02-26', '--nature', 'individual');
  const report = JSON.parse(out);
  expect(code).toBe(0);
  expect(report).toMatchObject({ verdict: 'incomplete', on: '2019-02-26' });
  expect(report.undecided[0].message).toMatch(/^Not filled in: province/);
});

test('every option reaches the rules', () => {
  const rulesOf = (...args: readonly string[]): readonly string[] => {
    const { findings, undecided } = JSON.parse(cli('name', '--format', 'json', '--nature', 'individual', ...args).out);
    return [...findings, ...undecided].map(({ rule }: { rule: string }) => rule.replace('website-name/', ''));
  };
  expect(rulesOf('王小明', '--person', '李四', '--person', '王小明')).toContain('person-name');
  expect(rulesOf('example.com', '--domain', 'example.com')).toContain('equals-domain');
  expect(rulesOf('小明在线')).toContain('interactive-words');
  expect(rulesOf('小明在线', '--preapproval-held')).not.toContain('interactive-words');
  expect(rulesOf('小明的博客', '--province', 'jiangsu', '--remarks', '无')).toContain('jiangsu-pattern');
  expect(rulesOf('大象', '--nature', 'enterprise', '--subject-name', '上海蓝鲸')).toContain('matches-subject');
});

test('usage is printed as it is, line by line', () => {
  expect(cli().err.split('\n').length).toBeGreaterThan(20);
  expect(cli('--lang', 'zh', '--lang', 'en').err).toContain('Usage');
});

test('no phone or credential number is echoed', () => {
  for (const format of ['text', 'json']) {
    const { out } = cli('name', '小明13812345678记11010119900307851X', '--nature', 'individual', '--format', format);
    expect(out).not.toMatch(/\d{7,}[\dX]/);
  }
  expect(cli('name', '小明13812345678记', '--nature', 'individual').out).toContain('小明***********记');
});

test('JSON is safe on a terminal too, and is the report all the same', () => {
  const { out } = cli('name', '论\u009b坛\u202e小记\u007f', '--nature', 'individual', '--province', 'henan', '--format', 'json');
  expect(out.replaceAll('\n', '')).not.toMatch(/[\p{C}]/u);
  expect(JSON.parse(out).findings.some(({ params }: { params: { written?: string } }) => params.written === '论\u009b坛')).toBe(true);
  expect(cli('name', '小明论坛', '--format', 'ndjson').out.trim().split('\n').length).toBe(1);
});

test('a cut never splits a character', () => {
  const [line = ''] = markSpan(`${'𠮷'.repeat(20)}a论坛`, { start: 41, end: 43 });
  expect(line).not.toContain('\\u{');
});

test('warnings: more than allowed fail', () => {
  const args = ['name', '小明ＡＢ笔记', '--nature', 'individual', '--province', 'sichuan'];
  expect(cli(...args).code).toBe(0);
  expect(cli(...args, '--max-warnings', '2').code).toBe(0);
  expect(cli(...args, '--max-warnings', '1').code).toBe(1);
});

describe('what cannot be run says why, on standard error, and gives 2', () => {
  test.each([
    [[], '用法'],
    [['nam'], '没有这个命令：nam'],
    [['name'], '需要一个参数'],
    [['name', 'a', 'b'], '需要一个参数'],
    [['name', 'a', '--province', '香港'], '--province'],
    [['name', 'a', '--nature', 'person'], '--nature'],
    [['name', 'a', '--on', '2026-02-30'], '--on'],
    [['name', 'a', '--on', '2019-02-25'], '--on'],
    [['name', 'a', '--provider', 'nobody'], '--provider'],
    [['name', 'a', '--format', 'xml'], '--format'],
    [['name', 'a', '--format', 'markdown'], '--format'],
    [['name', 'a', '--lang', 'fr'], '--lang'],
    [['name', 'a', '--max-warnings', '-1'], 'max-warnings'],
    [['name', 'a', '--unknown'], '--unknown'],
    [['explain'], '需要一个参数'],
    [['rules', 'x'], '不带参数'],
    [['explain', 'website-name/none'], '没有这条规则'],
  ])('%j', (args, why) => {
    const { code, out, err } = cli(...args);
    expect([code, out]).toStrictEqual([2, '']);
    expect(err).toContain(why);
  });
});

test('explain and rules, in both languages', () => {
  const zh = cli('explain', 'website-name/province-terms').out;
  expect(zh).toContain('个人网站名称不能含本省禁用的行业词');
  expect(zh).toContain('2.2 L268');
  expect(zh).toContain('发现  "小明爱购物"');
  expect(cli('explain', 'website-name/province-terms', '--lang', 'en').out).toContain(
    'An individual’s website name has no word that its province forbids',
  );
  expect(cli('rules').out.trim().split('\n').length).toBe(80);
  expect(JSON.parse(cli('rules', '--format', 'json').out).length).toBe(80);
  expect(cli('rules', '--format', 'markdown', '--lang', 'en').out).toContain('## `website-name/idiom`');
  expect(cli('--version').out).toBe('1.2.3\n');
  expect(cli('--help', '--lang=en').out).toContain('Usage');
});

test('explain and the page of rules show of each row whom, from when to when and how severely it holds, its params, and where and when that was read', () => {
  const leaves = (value: unknown): readonly string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [escapeText(String(value))];
  const printer: Printer = { words: cliWords.zh, locale: zhCn, paint: (_, text) => text };
  const page = cli('rules', '--format', 'markdown').out;
  for (const rule of rules) {
    const explained = cli('explain', rule.id).out;
    const texts = rowTexts(printer, rule);
    expect(texts.map(({ id }) => id)).toStrictEqual(rule.rows.map(({ id }) => id));
    texts.forEach(({ id, about, params, source }, index) => {
      const row = rule.rows[index] as Row;
      const { from, until = '' } = row.effective;
      for (const part of [printer.words.levels[row.level], scopeText(printer, row.scope ?? {}), from, until, row.replaces ?? ''])
        expect(about, id).toContain(part);
      expect(params.map(([name]) => name)).toStrictEqual(Object.keys(row.params));
      params.forEach(([name, text]) => {
        for (const leaf of leaves((row.params as Readonly<Record<string, unknown>>)[name])) expect(text, `${id} ${name}`).toContain(leaf);
      });
      expect(source).toMatchObject({ id: row.source.id, at: row.source.at, authority: row.authority, asOf: expect.any(String) });
      for (const text of [explained, page])
        for (const part of [id, about, ...params.flat(), escapeText(source.at), source.asOf]) expect(text, id).toContain(part);
    });
  }
});

test('colour marks level and hit', () => {
  const { out } = cli('--paint', 'name', '赌博游戏', '--nature', 'individual');
  expect(out).toContain('<red>✖ 错误</red>');
  expect(out).toContain('<red>^^^^</red>');
});

describe('what a user typed is safe on a terminal', () => {
  test.each([
    ['\u001b[31m红', '\\u{1B}[31m红'],
    ['a\u202eb', 'a\\u{202E}b'],
    ['a\u0301', 'a\\u{301}'],
    ['a\nb\r', 'a\\u{A}b\\u{D}'],
    ['\ud800', '\\u{D800}'],
    ['零\u200b宽', '零\\u{200B}宽'],
    ['𠮷👍', '𠮷👍'],
  ])('%j is shown as %s', (text, shown) => {
    expect(escapeText(text)).toBe(shown);
  });

  test('no raw control character gets out of a report', () => {
    const { out } = cli('name', '\u001b]0;x\u0007小明\u202e的\u009b笔记\u0000', '--nature', 'individual');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  test('the mark stands under the hit', () => {
    expect(markSpan('小明a的论坛', { start: 4, end: 6 })).toStrictEqual(['小明a的论坛', `${' '.repeat(7)}^^^^`]);
    expect(markSpan('a\u200b论坛', { start: 1, end: 2 })).toStrictEqual(['a\\u{200B}论坛', ' ^^^^^^^^']);
    const [line = '', mark = ''] = markSpan(`${'长'.repeat(1000)}论坛${'长'.repeat(1000)}`, { start: 1000, end: 1002 });
    expect(line).toBe(`…${'长'.repeat(24)}论坛${'长'.repeat(24)}…`);
    expect(mark).toBe(`${' '.repeat(1 + 48)}^^^^`);
    expect(markSpan('x'.repeat(500), undefined)[0]?.length).toBe(73);
  });
});

test('phone: what it was read as, findings, numbers hidden but for the area code', () => {
  const { code, out } = cli('phone', '0535-6700763转801', '--province', '山东', '--prefecture', '济南');
  expect(code).toBe(1);
  expect(out.split('\n')[0]).toBe('办公电话  ************转801  区号 0535 · 山东省（烟台）');
  expect(out).toContain('phone/area-code-matches-address');
  expect(out).toContain(' → 086-0535-***********');
  expect(out).not.toContain('6700763');
});

test('phone: every option reaches the rules; mobiles are judged as such unless said otherwise', () => {
  const report = (...args: readonly string[]): { rules: readonly string[]; open: readonly string[] } => {
    const { findings, undecided } = JSON.parse(cli('phone', '--format', 'json', ...args).out);
    const of = (list: readonly { rule: string }[]): readonly string[] => list.map(({ rule }) => rule.replace('phone/', ''));
    return { rules: of(findings), open: of(undecided) };
  };
  expect(report('086-0535-6700763').open).toContain('area-code-matches-address');
  expect(report('086-0535-6700763', '--address-province', '河南').rules).toStrictEqual(['area-code-matches-address']);
  expect(report('086-0535-6700763', '--prefecture', '烟台', '--province', '山东').rules).toStrictEqual([]);
  expect(report('13800138000', '--province', '山东', '--home-province', 'henan').rules).toStrictEqual(['area-code-matches-province']);
  expect(report('13800138000', '--used-by-others', '138 0013 8000').rules).toStrictEqual(['mobile-already-used']);
  expect(report('13800138000', '--as', 'office').rules).toStrictEqual(['office-format']);
  expect(report('086-0535-6700763', '--as', 'mobile').rules).toStrictEqual(['mobile-format']);
  for (const args of [['x', '--as', 'fax'], ['x', '--domain', 'a.cn'], ['x', '--home-province', '无'], []])
    expect(cli('phone', ...args)).toMatchObject({ code: 2, out: '' });
  expect(cli('name', '小明的读书笔记', '--prefecture', '烟台').err).toContain('--prefecture');
});
