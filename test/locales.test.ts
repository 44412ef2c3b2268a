import { describe, expect, test } from 'vitest';
import type { Locale } from '../src/core/types';
import { en, enExplanations } from '../src/locales/en/index';
import { zhCn, zhCnExplanations } from '../src/locales/zh-cn/index';
import { explainRule, rules, tables } from '../src/rules/index';
import { validateWebsiteName } from '../src/website-name/index';
import { runCase } from './run-case';

const keysOf = (locale: Locale, section: 'findings' | 'undecided' | 'reasons' | 'words'): ReadonlySet<string> =>
  new Set([locale, ...(locale.parts ?? [])].flatMap((part) => Object.keys(part[section] ?? {})));
const textsOf = (locale: Locale): readonly string[] =>
  [locale, ...(locale.parts ?? [])].flatMap((part) => [
    ...Object.values(part.findings ?? {}).flatMap(({ message, advice }) => [message, advice]),
    ...Object.values(part.undecided ?? {}),
  ]);

test('both languages have the same texts', () => {
  for (const section of ['findings', 'undecided', 'reasons'] as const) expect(keysOf(en, section)).toStrictEqual(keysOf(zhCn, section));
  // Chinese names of provinces come from the table of provinces.
  const provinces: readonly string[] = tables.provinces.map(({ slug }) => slug);
  expect(new Set([...keysOf(en, 'words')].filter((key) => !provinces.includes(key)))).toStrictEqual(keysOf(zhCn, 'words'));
  expect(provinces.every((slug) => keysOf(en, 'words').has(slug))).toBe(true);
  expect(Object.keys(enExplanations)).toStrictEqual(Object.keys(zhCnExplanations));
  expect(Object.keys(enExplanations)).toStrictEqual(tables.rules.map(({ id }) => id));
});

test('all texts in one say the same as those of an area alone', () => {
  for (const one of rules.flatMap((rule) => rule.cases)) expect(runCase(one, { locale: zhCn }), one.about).toStrictEqual(runCase(one));
});

test('a term is spelled out again only where a reader sees it written otherwise', () => {
  const messageOf = (name: string): string =>
    validateWebsiteName(name, { on: '2026-11-25', province: 'henan', subjectNature: 'individual' }).findings.find(
      ({ rule }) => rule === 'website-name/province-terms',
    )?.message ?? '';
  expect(messageOf('小明论\u200b坛记')).toBe('网站名称含有「论坛」：河南省的个人网站不能使用。');
  expect(messageOf('小明論壇記')).toBe('网站名称含有「論壇」（即「论坛」）：河南省的个人网站不能使用。');
});

test('texts are plain JSON and name only rows and rules that exist', () => {
  const ids = new Set<string>([...tables.rows.map(({ id }) => id), ...tables.rules.map(({ id }) => id)]);
  for (const locale of [zhCn, en]) {
    expect(JSON.parse(JSON.stringify(locale))).toStrictEqual(locale);
    for (const key of keysOf(locale, 'findings')) expect(ids.has(key) || key.endsWith('#refused'), key).toBe(true);
  }
});

describe.each([
  ['zh-CN', zhCn],
  ['en', en],
])('in %s', (language, locale) => {
  const cases = rules.flatMap((rule) => rule.cases);
  const reports = cases.map((one) => runCase(one, { locale }));
  const findings = reports.flatMap((report) => report.findings);
  const undecided = reports.flatMap((report) => report.undecided);

  test('every text of every case is whole: no hole, no id, no slug, no doubled blank', () => {
    expect(findings.length).toBeGreaterThan(60);
    for (const { message, advice, rule } of [...findings, ...undecided.map((one) => ({ ...one, advice: '.' }))]) {
      for (const text of [message, advice]) {
        expect(text, rule).not.toMatch(/[{}|#]|undefined|\[object|website-name|filing\/|missing-facts| {2}|（）|\(\)|「」|“”/);
        expect(text.length, rule).toBeGreaterThan(0);
      }
      if (language === 'zh-CN') {
        if (rule.startsWith('website-name/')) expect(message, rule).toMatch(/^(?:网站名称|网站备注|还没有填写|没有提供).*。$/);
        expect(message.length, message).toBeLessThan(110);
      }
    }
  });

  test('a finding with a position quotes what stands there', () => {
    for (const { message, params } of findings)
      if ('written' in params) expect(message).toContain(params.written.replace(/[\p{C}\p{M}]/gu, ''));
  });

  test('every template is used by a case', () => {
    const shown = [...findings.flatMap(({ message, advice }) => [message, advice]), ...undecided.map(({ message }) => message)];
    for (const template of textsOf(locale)) {
      const fixed = template
        .split(/\{[^{}]*\}/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
      expect(
        shown.some((text) => fixed.every((part) => text.includes(part))),
        template,
      ).toBe(true);
    }
  });

  test('rules are explained', () => {
    for (const { id } of rules) {
      const told = explainRule(id, { locale });
      expect(told?.title.length).toBeGreaterThan(5);
      expect(told?.why.length).toBeGreaterThan(8);
      expect(told?.advice.length, id).toBeGreaterThan(0);
      expect(JSON.stringify([told?.title, told?.why, told?.advice])).not.toMatch(/[{}]|“”|「」|\bof ,|：。/);
    }
    expect(explainRule('website-name/none', { locale })).toBeUndefined();
  });
});
