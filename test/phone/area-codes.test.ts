import { describe, expect, test } from 'vitest';
import type { Province } from '../../src/core/types';
import { readPlace } from '../../src/phone/area-codes';
import { areaCodesOf, areaOf, parsePhone, validateOfficePhone } from '../../src/phone/index';
import { tables } from '../../src/rules/index';

const on = '2026-11-25';
const FILL = '2345678923';
const { areaCodes, prefectures, countiesApart, provinces } = tables;
const provinceOf = (code: string): Province => provinces.find((one) => one.code === code.slice(0, 2))?.slug as Province;
const errorsOf = (text: string, facts: object): readonly string[] =>
  validateOfficePhone(text, { on, ...facts }).findings.flatMap(({ level, rule }) => (level === 'error' ? [rule] : []));

test('every code in service: accepted in its own province and places, refused in others', () => {
  const counts = { codes: 0, places: 0, otherPrefectures: 0, otherProvinces: 0 };
  for (const { code, digits, places } of areaCodes) {
    counts.codes++;
    const province = provinceOf(places[0] as string);
    for (const length of digits) {
      const number = `086-${code}-${FILL.slice(0, length)}`;
      for (const place of places) {
        counts.places++;
        expect(errorsOf(number, { province, addressProvince: province, prefecture: place }), `${number} ${place}`).toStrictEqual([]);
      }
      // All places of the province that the code does not serve, nor any county in them.
      for (const { code: place } of prefectures.filter((one) => provinceOf(one.code) === province)) {
        const own = areaCodes.filter((one) =>
          one.places.some((at) => at === place || (place.endsWith('00') && at.slice(0, 4) === place.slice(0, 4))),
        );
        if (own.some((one) => one.code === code)) continue;
        const isDoubtful = own.some((one) => one.doubtful?.includes(place));
        counts.otherPrefectures++;
        const report = validateOfficePhone(number, { on, province, prefecture: place });
        expect(
          report.findings.map(({ rule, level }) => [rule, level]),
          `${number} ${place}`,
        ).toStrictEqual([['phone/area-code-matches-address', isDoubtful ? 'warning' : 'error']]);
      }
      for (const { slug } of provinces) {
        if (slug === province) continue;
        counts.otherProvinces++;
        expect(errorsOf(number, { province: slug, addressProvince: slug }), `${number} ${slug}`).toStrictEqual([
          'phone/area-code-matches-address',
          'phone/area-code-matches-province',
        ]);
      }
    }
  }
  expect(counts).toStrictEqual({ codes: 320, places: 384, otherPrefectures: 4252, otherProvinces: 9660 });
});

test('every place has a code, and a code serves one province', () => {
  const served = areaCodes.flatMap(({ places }) => places);
  for (const { code, name } of [...prefectures, ...countiesApart]) expect(served, name).toContain(code);
  for (const code of served)
    expect(
      [...prefectures, ...countiesApart].some((one) => one.code === code),
      code,
    ).toBe(true);
  for (const { code, places } of areaCodes) expect(new Set(places.map((one) => one.slice(0, 2))).size, code).toBe(1);
  expect(new Set(areaCodes.map(({ code }) => code)).size).toBe(areaCodes.length);
});

test('areaOf: every code as its row has it', () => {
  for (const { code, digits, places } of areaCodes)
    for (const written of [code, code.slice(1), ` ${code} `]) {
      const area = areaOf(written);
      expect(area).toMatchObject({ code, status: 'in-service', province: provinceOf(places[0] as string), digits });
      expect(area?.places.map((place) => place.code).sort()).toStrictEqual([...places].sort());
    }
  expect(areaOf('0378')).toMatchObject({ status: 'retired', successors: ['0371'], province: 'henan' });
  expect(areaOf('0565')).toMatchObject({ status: 'retired', successors: ['0551', '0553', '0555'] });
  expect(areaOf('0978')).toStrictEqual({ code: '0978', status: 'unassigned', places: [], digits: [7, 8] });
  for (const text of ['', '0', '0400', '12345', 'abc', '0535-1', '086', '026', '0807']) expect(areaOf(text), text).toBeUndefined();
  for (const bad of [null, undefined, 535, {}]) expect(areaOf(bad as unknown as string)).toBeUndefined();
});

test('what areaOf and areaCodesOf give can be changed without changing what they give next', () => {
  const area = areaOf('0535') as unknown as { places: { name: string }[]; digits: number[] };
  (area.places[0] as { name: string }).name = 'x';
  area.digits.push(9);
  expect(areaOf('0535')).toMatchObject({ places: [{ name: '烟台' }], digits: [7] });
  (areaCodesOf('烟台') as string[]).push('x');
  expect(areaCodesOf('烟台')).toStrictEqual(['0535']);
});

describe('areaCodesOf', () => {
  test('every prefecture, by code, full and short name, with and without its province', () => {
    for (const { code, name, short } of prefectures) {
      const province = provinces.find((one) => one.code === code.slice(0, 2));
      const own = areaCodes
        .filter(({ places }) => places.some((at) => at === code || (code.endsWith('00') && at.slice(0, 4) === code.slice(0, 4))))
        .map((one) => one.code)
        .sort();
      const isProvinceName = provinces.some((one) => one.short === short);
      for (const text of [code, name, `${province?.name}${name}`, `${province?.short}${name}`, ...(isProvinceName ? [] : [short])])
        expect(areaCodesOf(text), text).toStrictEqual(own);
      if (code.endsWith('00')) expect(areaCodesOf(code.slice(0, 4))).toStrictEqual(own);
    }
  });

  test('every province, by slug, names and code', () => {
    for (const { slug, name, short, code } of provinces) {
      const own = areaCodes.filter(({ places }) => places[0]?.startsWith(code)).map((one) => one.code);
      for (const text of [slug, name, short, code, `${code}0000`]) expect(areaCodesOf(text), text).toStrictEqual(own.sort());
    }
  });

  test('counties with a code of their own, others by their prefecture’s code', () => {
    expect(areaCodesOf('格尔木市')).toStrictEqual(['0979']);
    expect(areaCodesOf('奎屯市')).toStrictEqual(['0992']);
    // Doubtful ones have the prefecture’s as well.
    expect(areaCodesOf('独山子区')).toStrictEqual(['0990', '0992']);
    expect(areaCodesOf('370602')).toStrictEqual(['0535']);
    expect(areaCodesOf('伊犁')).toStrictEqual(['0992', '0999']);
    for (const text of ['', '火星', '昆山市', '华容县', '000000', '999999', 'x'.repeat(1000)])
      expect(areaCodesOf(text), text).toStrictEqual([]);
    for (const bad of [null, undefined, 535, {}]) expect(areaCodesOf(bad as unknown as string)).toStrictEqual([]);
  });
});

test('places are read off addresses by full names: a street or a district called after a city is not the city', () => {
  const placeIn = (text: string, province?: Province): string | undefined => readPlace(text, province).place?.name;
  expect(placeIn('山东省烟台市芝罘区南大街1号')).toBe('烟台');
  expect(placeIn('烟台市芝罘区南大街1号', 'shandong')).toBe('烟台');
  expect(placeIn('新疆维吾尔自治区伊犁哈萨克自治州塔城地区塔城市')).toBe('塔城');
  expect(placeIn('北京市朝阳区建国路1号')).toBe('北京');
  expect(placeIn('南京市扬州路1号')).toBe('南京');
  for (const [text, province] of [
    ['朝阳区建国路1号', 'liaoning'],
    ['扬州路1号', 'jiangsu'],
    ['四川北路1号', undefined],
    ['北京路1号', undefined],
    ['湖南省华容县城关镇', undefined],
    ['烟台市芝罘区', 'henan'],
  ] as const)
    expect(placeIn(text, province), text).toBeUndefined();
  expect(readPlace('四川北路1号').province).toBeUndefined();
  expect(readPlace('四川省').province).toBe('sichuan');
  // By itself the name of a province, and of a prefecture of another one.
  expect(readPlace('海南')).toStrictEqual({ province: 'hainan', place: undefined });
  expect(placeIn('吉林')).toBe('吉林');
});

test('the first number of every code is read the same canonical and spelled otherwise', () => {
  for (const { code, digits } of areaCodes) {
    const subscriber = FILL.slice(0, digits[0]);
    const canonical = `086-${code}-${subscriber}`;
    for (const text of [
      canonical,
      `${code}-${subscriber}`,
      `${code}${subscriber}`,
      `+86 ${code.slice(1)} ${subscriber}`,
      `(${code})${subscriber}`,
    ])
      expect(parsePhone(text), text).toStrictEqual({ kind: 'landline', areaCode: code, subscriber, canonical });
  }
});

test('doubt about a place makes no error and no fix, but a code of another province is none of it', () => {
  const found = (text: string, prefecture: string): readonly unknown[] =>
    validateOfficePhone(text, { on, province: 'xinjiang', prefecture }).findings.map(({ row, fix }) => [
      row.split('/').slice(1).join('/'),
      fix?.value,
    ]);
  expect(found('6670076', '胡杨河')).toStrictEqual([['office-format/all', undefined]]);
  expect(found('6670076', '克拉玛依')).toStrictEqual([['office-format/all', undefined]]);
  expect(found('6670076', '石河子')).toStrictEqual([['office-format/all', '086-0993-6670076']]);
  expect(found('086-0901-6670076', '胡杨河')).toStrictEqual([['area-code-matches-address/doubtful-place', undefined]]);
  expect(found('086-0535-6670076', '胡杨河').slice(0, 1)).toStrictEqual([['area-code-matches-address/all', undefined]]);
});
