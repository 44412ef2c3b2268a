import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import images from '../fixtures/images/expected.json';
import { renderFinding } from '../src/core/index';
import { speaks } from '../src/core/render';
import type { Locale, TextOfRule } from '../src/core/types';
import { enCommon } from '../src/locales/en/common';
import * as english from '../src/locales/en/index';
import { zhCnCommon } from '../src/locales/zh-cn/common';
import * as chinese from '../src/locales/zh-cn/index';
import { explainRule, rules, tables } from '../src/rules/index';
import { validateWebsiteName } from '../src/website-name/index';
import { runCase } from './run-case';

const { en, enExplanations } = english;
const { zhCn, zhCnExplanations } = chinese;

/** A locale and all that is in it, each part once. */
const partsOf = (locale: Locale): readonly Locale[] => [...new Set([locale, ...(locale.parts ?? []).flatMap(partsOf)])];
const listOf = (texts: TextOfRule | readonly TextOfRule[]): readonly TextOfRule[] => (Array.isArray(texts) ? texts : [texts as TextOfRule]);
const findingTexts = (locale: Locale): readonly (readonly [key: string, texts: readonly TextOfRule[]])[] =>
  partsOf(locale).flatMap((part) => Object.entries(part.findings ?? {}).map(([key, texts]) => [key, listOf(texts)] as const));
const keysOf = (locale: Locale, section: 'undecided' | 'reasons' | 'words'): ReadonlySet<string> =>
  new Set(partsOf(locale).flatMap((part) => Object.keys(part[section] ?? {})));
const templatesIn = (locale: Locale): readonly string[] =>
  partsOf(locale).flatMap((part) => [
    ...Object.values(part.findings ?? {}).flatMap((texts) => listOf(texts).flatMap(({ message = '', advice = '' }) => [message, advice])),
    ...Object.values(part.undecided ?? {}),
  ]);

const cases = rules.flatMap((rule) => rule.cases);
const reports = cases.map((one) => runCase(one));

/**
 * Rows whose own text tells how sure the table is of itself: what was found, and so the params, are alike in the surer row of the rule. An own row
 * of the same rule has that row's text.
 */
const EXCEPTIONS: readonly string[] = [
  // Whether a name that is registered may carry a bracket, or nobody's may.
  'website-name/special-characters/registered-name',
  // Codes that may be out of use, and those that are.
  'phone/area-code-known/retired-doubtful',
  'phone/area-code-known/retired-laiwu',
  // Places whose code is not known for sure.
  'phone/area-code-matches-address/doubtful-place',
  // What can be used, but is not offered everywhere.
  'credential/type-allowed/administrator',
  // The limit read in decimal megabytes.
  'document/image-size/decimal',
  // Days that must be over, and those that are only safer.
  'domain/real-name-recorded/two-days',
  // What every type of filing needs, and this one.
  'filing/required/all',
];

/** Words of closed lists that no case happens to show. */
const UNSEEN = {
  'website-name': ['private', 'unassigned', 'letter', 'number'],
  document: ['too-many-parts'],
  'authenticity-form': ['blue'],
  domain: ['websites.domains', 'registrant.name', 'subject.name', 'subject.credential.type', 'subject.credential.number'],
};

test('both languages have the same texts', () => {
  const outline = (locale: Locale): unknown => findingTexts(locale).map(([key, texts]) => [key, texts.map(({ when = {} }) => when)]);
  expect(outline(en)).toStrictEqual(outline(zhCn));
  for (const section of ['undecided', 'reasons'] as const) expect(keysOf(en, section)).toStrictEqual(keysOf(zhCn, section));
  // Chinese names of provinces come from the table of provinces.
  const provinces: readonly string[] = tables.provinces.map(({ slug }) => slug);
  expect(new Set([...keysOf(en, 'words')].filter((key) => !provinces.includes(key)))).toStrictEqual(keysOf(zhCn, 'words'));
  expect(provinces.every((slug) => keysOf(en, 'words').has(slug))).toBe(true);
  expect(Object.keys(enExplanations)).toStrictEqual(Object.keys(zhCnExplanations));
  expect(Object.keys(enExplanations)).toStrictEqual(tables.rules.map(({ id }) => id));
});

test('all texts in one say the same as those of an area alone', () => {
  for (const one of cases) expect(runCase(one, { locale: zhCn }), one.about).toStrictEqual(runCase(one));
});

test('a term is spelled out again only where a reader sees it written otherwise', () => {
  const messageOf = (name: string): string =>
    validateWebsiteName(name, { on: '2026-11-25', province: 'henan', subjectNature: 'individual' }).findings.find(
      ({ rule }) => rule === 'website-name/province-terms',
    )?.message ?? '';
  expect(messageOf('小明论\u200b坛记')).toBe('网站名称含有「论坛」：河南省的个人网站不能使用。');
  expect(messageOf('小明論壇記')).toBe('网站名称含有「論壇」（即「论坛」）：河南省的个人网站不能使用。');
});

test('texts are plain JSON, by rule; rows are named for exceptions alone', () => {
  const ids = new Set<string>(tables.rules.map(({ id }) => id));
  for (const locale of [zhCn, en]) {
    expect(JSON.parse(JSON.stringify(locale))).toStrictEqual(locale);
    const texts = findingTexts(locale);
    for (const [key] of texts) expect(ids.has(key) || key.endsWith('#refused'), key).toBe(true);
    const rowsNamed = texts.flatMap(([, list]) => list.flatMap(({ when }) => (Array.isArray(when?.row) ? when.row : [])));
    expect([...rowsNamed].sort()).toStrictEqual([...EXCEPTIONS].sort());
    for (const row of rowsNamed)
      expect(
        tables.rows.some(({ id }) => id === row),
        row,
      ).toBe(true);
  }
});

test('the last text of a rule fits always, and is whole', () => {
  for (const locale of [zhCn, en])
    for (const [key, texts] of findingTexts(locale)) {
      expect(
        texts.map(({ when }) => when !== undefined),
        key,
      ).toStrictEqual(texts.map((_, index) => index < texts.length - 1));
      expect(texts.at(-1), key).toMatchObject({ message: expect.stringMatching(/./), advice: expect.stringMatching(/./) });
    }
});

test('equal advice is written once', () => {
  for (const part of [zhCn, en].flatMap(partsOf)) {
    const advice = Object.values(part.findings ?? {}).flatMap((texts) => listOf(texts).flatMap((one) => one.advice ?? []));
    const written = advice.filter((text) => !part.findings?.[text]);
    expect(new Set(written).size).toBe(written.length);
    for (const text of advice) if (/^[a-z-]+\/[a-z-]+$/.test(text)) expect(part.findings).toHaveProperty([text, 'advice']);
  }
});

test('a row of a caller has the words that a row of the library has', () => {
  let compared = 0;
  for (const finding of reports.flatMap((report) => report.findings)) {
    const { rule, row, params } = JSON.parse(JSON.stringify(finding)) as typeof finding;
    for (const locale of [zhCn, en]) {
      const text = renderFinding({ rule, row: 'x/own/row', params } as typeof finding, locale);
      if (!EXCEPTIONS.includes(row)) expect(text, row).toStrictEqual(renderFinding(finding, locale));
      expect(text.message, row).not.toMatch(/^[a-z-]+\/[a-z-]+$|[{}]| {2}|「」|“”/);
      expect(text.advice, row).toMatch(/[。.]$/);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(1000);
});

test('every word is one that a rule of its area can reach', () => {
  // By area: what its rules, their rows, findings and undecided entries name, and what its facts are called.
  const reached = new Map<string, Set<string>>();
  const reach = (area: string, value: unknown): void => {
    const words = reached.get(area) ?? new Set<string>();
    reached.set(area, words.add(''));
    if (typeof value !== 'object' || value === null) words.add(String(value));
    else
      for (const [key, inner] of Object.entries(value)) {
        if (!Array.isArray(value)) words.add(key);
        reach(area, inner);
      }
  };
  const areaOf = (rule: string): string => rule.split('/')[0] ?? '';
  for (const meta of tables.rules) reach(areaOf(meta.id), [meta.id, meta.reads]);
  for (const row of tables.rows) reach(areaOf(row.rule), row.params);
  for (const { findings, undecided } of reports) {
    for (const { rule, params } of findings) reach(areaOf(rule), params);
    for (const { rule, params, missing } of undecided)
      for (const path of missing) reach(areaOf(rule), [params, path.filter((key) => typeof key === 'string').join('.')]);
  }
  // What images can be is in their fixtures.
  reach('document', images);
  for (const [area, words] of Object.entries(UNSEEN)) reach(area, words);
  const fields = new Set([...readFileSync('src/core/filing.ts', 'utf8').matchAll(/readonly (\w+)\??:/g)].map(([, name]) => name));
  for (const part of [...(zhCn.parts ?? []), ...(en.parts ?? [])]) {
    const { area } = part;
    if (!area) continue;
    const own = partsOf(part).filter((one) => one !== zhCnCommon && one !== enCommon);
    for (const word of own.flatMap((one) => Object.keys(one.words ?? {}))) {
      const isField = area === 'filing' && word.split('.').every((name) => fields.has(name));
      expect(isField || reached.get(area)?.has(word), `${area}: ${word}`).toBe(true);
    }
  }
});

test('a locale without the texts of an area is refused', () => {
  for (const { zhCnEmail, enMobilePhone } of [{ ...chinese, ...english }]) {
    expect(() => speaks(zhCnEmail, 'contact/email')).not.toThrow();
    expect(() => speaks(en, 'phone/office-format')).not.toThrow();
    expect(() => speaks(zhCnEmail, 'phone/office-format')).toThrow(RangeError);
    expect(() => speaks(enMobilePhone, 'phone/office-format')).toThrow(/options\.locale: expected .*phone\/office-format/);
    for (const none of ['en', null, {}, 7]) expect(() => speaks(none as unknown as Locale, 'phone/office-format')).toThrow(RangeError);
  }
});

describe.each([
  ['zh-CN', zhCn],
  ['en', en],
])('in %s', (language, locale) => {
  const told = cases.map((one) => runCase(one, { locale }));
  const findings = told.flatMap((report) => report.findings);
  const undecided = told.flatMap((report) => report.undecided);

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
    for (const template of templatesIn(locale)) {
      if (/^[a-z-]+\/[a-z-]+$/.test(template)) continue;
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
      const explained = explainRule(id, { locale });
      expect(explained?.title.length).toBeGreaterThan(5);
      expect(explained?.why.length).toBeGreaterThan(8);
      expect(explained?.advice.length, id).toBeGreaterThan(0);
      expect(JSON.stringify([explained?.title, explained?.why, explained?.advice])).not.toMatch(/[{}]|“”|「」|\bof ,|：。/);
    }
    expect(explainRule('website-name/none', { locale })).toBeUndefined();
  });
});
