import { parseArgs } from 'node:util';
import { isIsoDay, todayInChina } from '../core/calendar-day';
import type { Domain } from '../core/filing';
import { toProvince } from '../core/province';
import type { Province, ScopeFacts } from '../core/types';
import { tables } from '../rules/index';
import type { CliWords } from './words';

const OPTIONS = {
  province: { type: 'string' },
  nature: { type: 'string' },
  on: { type: 'string' },
  provider: { type: 'string' },
  'subject-name': { type: 'string' },
  domain: { type: 'string', multiple: true },
  person: { type: 'string', multiple: true },
  remarks: { type: 'string' },
  'preapproval-held': { type: 'boolean' },
  as: { type: 'string' },
  prefecture: { type: 'string' },
  'address-province': { type: 'string' },
  'home-province': { type: 'string' },
  'used-by-others': { type: 'string', multiple: true },
  document: { type: 'string' },
  registrar: { type: 'string' },
  'registered-in': { type: 'string' },
  'expires-on': { type: 'string' },
  'real-name-on': { type: 'string' },
  filed: { type: 'string' },
  'allow-outside': { type: 'boolean' },
  format: { type: 'string' },
  lang: { type: 'string' },
  'max-warnings': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Name of an option, without its dashes. */
export type Option = keyof typeof OPTIONS;

/** What options were given, as they were typed. */
export type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

/** How a command prints what it has to say. */
export type Format = 'text' | 'json' | 'ndjson' | 'markdown';

/** Who filed a domain, and with which provider, in a word. */
export const FILED: Readonly<Record<string, Domain['filed']>> = {
  nobody: { by: 'nobody' },
  'this-provider': { by: 'this-subject', with: 'this-provider', account: 'this' },
  'other-account': { by: 'this-subject', with: 'this-provider', account: 'other' },
  'other-provider': { by: 'this-subject', with: 'other-provider' },
  'other-subject': { by: 'other-subject' },
};

/** What some options must be one of, whatever the command. */
const CHOICES = {
  as: ['office', 'mobile'],
  filed: Object.keys(FILED),
  'registered-in': tables.choices.registeredIn,
} as const satisfies Partial<Record<Option, readonly string[]>>;

/** Splits a command line into options and the rest; throws an error that says what it cannot read. */
export function splitArguments(args: readonly string[]): { readonly values: Values; readonly positionals: readonly string[] } {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}

/** Says which option has a value that cannot be, of those that all commands read alike; `undefined` when none has. */
export function faultOf(values: Values, formats: readonly Format[], language: string, words: CliWords): string | undefined {
  const { format = 'text', lang, 'max-warnings': most = '' } = values;
  if (lang !== undefined && lang !== language) return words.unknownOption('lang', lang, 'zh, en');
  if (!(formats as readonly string[]).includes(format)) return words.unknownOption('format', format, formats.join(', '));
  if (most !== '' && !/^\d{1,9}$/.test(most)) return words.unknownOption('max-warnings', most, words.expected.count);
  for (const [option, choices] of Object.entries(CHOICES)) {
    const given = values[option as keyof typeof CHOICES];
    if (given !== undefined && !(choices as readonly string[]).includes(given))
      return words.unknownOption(option, given, choices.join(', '));
  }
  return undefined;
}

/** Provinces that options name, by option. */
export type Provinces = Readonly<Partial<Record<'province' | 'address-province' | 'home-province', Province>>>;

/** The facts that all commands on a value share, and all provinces. */
export interface CommonFacts {
  readonly common: ScopeFacts;
  readonly provinces: Provinces;
}

/** Reads the facts that all commands on a value share; a text instead says what cannot be read. */
export function readFacts(values: Values, words: CliWords, now: number): CommonFacts | string {
  const { on = todayInChina(now), provider, nature = '' } = values;
  const provinces: { -readonly [K in keyof Provinces]: Provinces[K] } = {};
  for (const option of ['province', 'address-province', 'home-province'] as const) {
    const given = values[option] ?? '';
    const slug = toProvince(given);
    if (given !== '' && !slug) return words.unknownOption(option, given, words.expected.province);
    if (slug) provinces[option] = slug;
  }
  const kind = tables.subjectNatures.find((one) => [one.slug as string, one.name].includes(nature))?.slug;
  if (nature !== '' && !kind)
    return words.unknownOption('nature', nature, tables.subjectNatures.map((one) => `${one.name}（${one.slug}）`).join('、'));
  if (provider !== undefined && !tables.providers.includes(provider))
    return words.unknownOption('provider', provider, tables.providers.join(', '));
  if (!isIsoDay(on) || on < (tables.editions[0] as string)) return words.unknownOption('on', on, words.expected.day);
  return { common: { on, provider, province: provinces.province, subjectNature: kind }, provinces };
}
