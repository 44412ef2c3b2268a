import { readFileSync } from 'node:fs';
import { domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDomain, validateDomain, validateDomains } from '../../src/domain/index';
import { tables } from '../../src/rules/index';

interface Pasted {
  readonly text: string;
  readonly read: object | null;
  /** Rule, level, and what it says of the text. */
  readonly findings: readonly string[];
  readonly fix?: string;
}

const pasted = JSON.parse(readFileSync('fixtures/domain/pasted.json', 'utf8')) as readonly Pasted[];
const on = '2026-11-25';

/** Texts that look like what people paste. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.webUrl(),
  fc.domain(),
  fc
    .array(
      fc.constantFrom(
        'www',
        '清河',
        '.',
        '。',
        '．',
        'xn--',
        'cn',
        '政务',
        '中国',
        ':',
        '/',
        '@',
        ' ',
        '[',
        ']',
        '0x7f',
        '127',
        '-',
        '域名：',
        '℀',
      ),
      {
        maxLength: 10,
      },
    )
    .map((parts) => parts.join('')),
);

describe('what people paste', () => {
  test.each(pasted.map((one) => [one.text, one] as const))('%j', (text, one) => {
    const read = parseDomain(text);
    expect(read ? JSON.parse(JSON.stringify(read)) : null).toStrictEqual(one.read);
    const { findings } = validateDomain(text, { on });
    const said = findings.map(({ rule, level, params }) => {
      const about = params as { readonly kind?: string; readonly status?: string; readonly host?: string };
      return `${rule} ${level} ${about.kind ?? about.status ?? about.host ?? ''}`.trim();
    });
    expect(said).toStrictEqual(one.findings);
    expect(findings.find(({ fix }) => fix)?.fix?.value).toBe(one.fix);
  });

  test('there are sixty of them at least, none twice', () => {
    expect(new Set(pasted.map(({ text }) => text)).size).toBe(pasted.length);
    expect(pasted.length).toBeGreaterThanOrEqual(60);
  });
});

test('every second-level name of .cn and every listed TLD has registrable names one label below', () => {
  const suffixes = [...tables.cnSecondLevel.map(({ suffix }) => suffix), ...tables.tlds.map(({ tld }) => tld)];
  expect(suffixes.length).toBeGreaterThan(220);
  for (const suffix of suffixes) {
    expect(parseDomain(`www.qinghe.${suffix}`)?.registrable, suffix).toBe(`qinghe.${suffix}`);
    if (suffix.includes('.')) expect(parseDomain(suffix), suffix).not.toHaveProperty('registrable');
  }
});

test('what is read is read again as the same; U-labels are those of the platform; nothing throws', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const read = parseDomain(text);
      const report = validateDomain(text, { on });
      expect(report.verdict).not.toBe('clear');
      if (!read) return;
      expect(parseDomain(read.hostAscii)).toStrictEqual(read);
      if (read.isIp) return;
      expect(read.host).toBe(domainToUnicode(read.hostAscii));
      expect(read.hostAscii).toMatch(/^[a-z0-9_.-]+$/);
      if (read.registrable === undefined) return;
      expect(parseDomain(read.registrable)?.registrableAscii).toBe(read.registrableAscii);
      expect(`.${read.hostAscii}`.endsWith(`.${read.registrableAscii}`)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a host never comes from behind the path of a URL, whatever compatibility forms stand in it', () => {
  // Each of these becomes a slash, colon, @ or dot when it is normalized without care.
  for (const sign of ['℀', '℁', '⁄', '∕', '⩴', '﹫', '．', '﹖', '＃', '⓵'])
    for (const text of [`safe.cn${sign}evil.cn`, `https://safe.cn${sign}evil.cn/`, `https://safe${sign}evil.cn/`]) {
      const host = parseDomain(text)?.hostAscii;
      const platform = ((): string | undefined => {
        try {
          return new URL(text.startsWith('http') ? text : `http://${text}`).hostname;
        } catch {
          return undefined;
        }
      })();
      // Full-width signs are what people type for plain ones, so that they may part host and path as plain ones do.
      const plain = new URL(`http://${text.replace('https://', '').replace('＃', '#').replace('．', '.')}`.replace(/[^\0-\x7f]/g, 'x'));
      expect([undefined, platform, plain.hostname], text).toContain(host);
    }
});

test('what a caller may give by mistake', () => {
  for (const nothing of [null, undefined, ''] as never[]) {
    expect(parseDomain(nothing)).toBeUndefined();
    expect(validateDomain(nothing, { on }).findings.map(({ rule }) => rule)).toStrictEqual(['domain/registrable']);
  }
  expect(parseDomain(7 as never)).toBeUndefined();
  expect(parseDomain('a'.repeat(3000))).toBeUndefined();
  expect(() => validateDomain(7 as never, { on })).toThrow(TypeError);
  expect(() => validateDomain({ name: 7 } as never, { on })).toThrow(TypeError);
  expect(() => validateDomain({ name: 'a.cn', registrar: 1599 } as never, { on })).toThrow(TypeError);
  expect(() => validateDomains('a.cn' as never, { on })).toThrow(TypeError);
  expect(() => validateDomain('a.cn', { on, holidays: 'x' as never })).toThrow(TypeError);
  expect(() => validateDomain('a.cn', { on, province: 'atlantis' as never })).toThrow(RangeError);
  expect(() => validateDomain('a.cn', { on, subject: { nature: 'alien' as never } })).toThrow(RangeError);
  expect(() => validateDomain('a.cn', { on: '2019-02-25' })).toThrow(RangeError);
  expect(() => validateDomain({ name: 'a.cn', realName: { done: 'false' } } as never, { on })).toThrow(TypeError);
  expect(() => validateDomain({ name: 'a.cn', registrant: '张三' } as never, { on })).toThrow(TypeError);
  // What is none of the choices is as good as nothing.
  const none = { name: 'a.cn', registeredIn: '境外', filed: { by: 'somebody' } } as never;
  expect(validateDomain(none, { on })).toStrictEqual(validateDomain({ name: 'a.cn' }, { on }));
  expect(validateDomain('67007630', { on }).findings).toMatchObject([{ rule: 'domain/is-ip-address', params: {} }]);
  expect(JSON.stringify(validateDomain('67007630', { on }))).not.toContain('3.254.116.142');
  expect(validateDomains([], { on }).findings).toStrictEqual([]);
  expect(validateDomain({ name: 'a.cn', realName: null, registrant: null, filed: null } as never, { on }).findings).toStrictEqual([]);
});

test('an IP address has no registrar; a sub-domain of somebody else’s domain needs nothing of its own', () => {
  const address = validateDomain({ name: '203.0.113.7', registrar: '146', expiresOn: '2020-01-01' }, { on });
  expect([address.findings.map(({ rule }) => rule), address.undecided]).toStrictEqual([['domain/is-ip-address'], []]);
  const others = validateDomain({ name: 'blog.qinghe.cn', filed: { by: 'other-subject' } }, { on });
  expect(others.undecided.map(({ rule }) => rule)).not.toContain('domain/registrable');
  expect(others.findings.map(({ row }) => row)).toStrictEqual(['domain/existing-filing/other-subject', 'domain/registrable/all']);
});

test('no number of a person is told', () => {
  const number = '510104199306060009';
  const report = validateDomain(
    { name: 'qinghe.cn', registrar: number, registrant: { name: '张三', credential: { type: 'resident-id-card', number } } },
    { on, subject: { name: '李四', nature: 'individual', credential: { type: 'resident-id-card', number } } },
  );
  expect(report.findings.length).toBe(2);
  expect(JSON.stringify(report)).not.toContain(number.slice(0, 8));
});
