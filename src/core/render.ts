import type { RuleId } from './rule-params';
import type { Finding, FindingText, Locale, Undecided } from './types';

type Section = 'findings' | 'undecided' | 'reasons' | 'words';
type Params = Readonly<Record<string, unknown>>;
type Table<T> = Record<string, T>;

/** A text of findings with what must hold for it: a param is there, or has one of some values. */
interface Variant {
  readonly when: readonly { readonly name: string; readonly values: readonly string[] | undefined }[];
  readonly text: Partial<FindingText>;
}

/** A locale and its parts as one, and what was read of it: by rule its texts with the most demanding first, by template its pieces. */
interface Joined extends Locale {
  readonly findings: Table<Partial<FindingText>>;
  readonly undecided: Table<string>;
  readonly reasons: Table<string>;
  readonly words: Table<string>;
  readonly variants: Table<Variant[]>;
  readonly pieces: Map<string, readonly string[]>;
}

/** Locales once joined, by the area whose texts come first. Kept by the identity of a locale, which is plain data that nobody changes. */
const joined = new WeakMap<Locale, Map<string, Joined>>();

function join(parts: readonly Locale[]): Joined {
  const all = <T>(section: Section): Table<T> => {
    const table: Table<T> = Object.create(null);
    for (const part of parts) for (const key in part[section]) table[key] ??= part[section][key] as T;
    return table;
  };
  const findings = all<Partial<FindingText>>('findings');
  const variants: Table<Variant[]> = Object.create(null);
  for (const key in findings) {
    const [head = '', ...conditions] = key.split('#');
    variants[head] ??= [];
    variants[head].push({
      text: findings[key] ?? {},
      when: conditions.map((condition) => {
        const [name = '', values] = condition.split('=');
        return { name, values: values?.split('|') };
      }),
    });
  }
  for (const head in variants) variants[head]?.sort((a, b) => b.when.length - a.when.length);
  const { language, separator } = parts[0] as Locale;
  return {
    language,
    separator,
    findings,
    undecided: all('undecided'),
    reasons: all('reasons'),
    words: all('words'),
    variants,
    pieces: new Map(),
  };
}

const partsOf = (locale: Locale): readonly Locale[] => [locale, ...(locale.parts ?? []).flatMap(partsOf)];

/** A locale with its parts as one; after its own texts those of an area come first, since the same slug can be another word in another area. */
export function localeOf(locale: Locale, area = ''): Joined {
  if ('pieces' in locale) return locale as Joined;
  const kept = joined.get(locale) ?? new Map<string, Joined>();
  let found = kept.get(area);
  if (!found) {
    const parts = partsOf(locale);
    const own = parts.filter((part) => part.area === area).flatMap(partsOf);
    // What is no area of the locale is not kept: it may be anything.
    if (area && own.length === 0) return localeOf(locale);
    found = join([locale, ...own, ...parts]);
    joined.set(locale, kept.set(area, found));
  }
  return found;
}

/** The text under the first of the keys that a locale or one of its parts has. */
export function lookUp<T>(locale: Locale, section: Section, keys: readonly string[]): T | undefined {
  const table = localeOf(locale)[section] as Table<T>;
  for (const key of keys) if (key in table) return table[key];
  return undefined;
}

const areaOf = (rule: string): string => rule.slice(0, rule.indexOf('/'));

/**
 * Refuses a locale that lacks the texts of an area.
 *
 * @param rule one of the area's that has a text of its own, the first.
 * @throws {RangeError} that says what was expected.
 */
export function speaks(locale: Locale, rule: RuleId): void {
  if (!(rule in localeOf(Object(locale), areaOf(rule)).findings))
    throw new RangeError(
      `options.locale: expected texts of ${rule}, as all of a language have them (./locales/en), got ${locale?.language}`,
    );
}

/** Names that no locale needs to hold: the Chinese ones of provinces, from the reference data. Passed in, so that only areas that speak of provinces ship them. */
export type NameOf = ((slug: string) => string | undefined) | undefined;

/** A slug's word in a locale; of a path joined by dots that of its longest known beginning, and of the rest. Anything unknown stays as it is. */
export function word(locale: Locale, slug: string, nameOf: NameOf): string {
  const { words, language } = localeOf(locale);
  const known = (one: string): string | undefined => words[one] ?? nameOf?.(one);
  const whole = known(slug);
  for (let dot = slug.lastIndexOf('.'); whole === undefined && dot > 0; dot = slug.lastIndexOf('.', dot - 1)) {
    const head = known(slug.slice(0, dot));
    if (head !== undefined) return head + (language === 'zh-CN' ? '' : ' ') + word(locale, slug.slice(dot + 1), nameOf);
  }
  return whole ?? slug;
}

/** What can stand in a sentence: nothing invisible, nothing laid over the text or turning its direction. */
const clean = (text: unknown): string => String(text ?? '').replace(/[\p{C}\p{M}\u2028\u2029]/gu, '');

/** `{name}`, `{#name}`, `{before|name|after}`: a template split by it has before, #, name, after and what follows, for each slot. */
const SLOT = /\{(?:([^{}|]*)\|)?(#?)(\w+)(?:\|([^{}]*))?\}/;

/**
 * Fills a template: `{name}` a text or number, `{#name}` the word of a slug, `{before|name|after}` with what goes along with a value.
 * Nothing invisible of a value gets in, nor what turns the direction of writing.
 *
 * @param told what is known beside the params, and comes before them.
 */
export function fill(locale: Locale, template: string, params: Params, nameOf: NameOf, told: Params = {}): string {
  const { pieces, separator } = localeOf(locale);
  let cut = pieces.get(template);
  if (!cut) {
    cut = template.split(SLOT);
    pieces.set(template, cut);
  }
  let filled = cut[0] as string;
  for (let at = 1; at < cut.length; at += 5) {
    const name = cut[at + 2] as string;
    const value = told[name] ?? params[name] ?? [];
    const say = (one: unknown): string => (cut[at + 1] ? word(locale, String(one), nameOf) : clean(one));
    const text = Array.isArray(value) ? value.map(say).join(separator) : say(value);
    filled += (text && (cut[at] ?? '') + text + (cut[at + 3] ?? '')) + cut[at + 4];
  }
  return filled;
}

/**
 * The templates of a finding: message and advice, each of the first text that fits and has one. An advice can be the key of the text whose it shares.
 */
export function templatesOf(locale: Locale, { rule, row, params }: Pick<Finding, 'rule' | 'row' | 'params'>): Partial<FindingText> {
  const area = areaOf(rule);
  const { variants, findings } = localeOf(locale, area);
  let message: string | undefined;
  let advice: string | undefined;
  for (const { when, text } of [...(variants[area] ?? []), ...(variants[rule] ?? [])]) {
    const isFitting = when.every(({ name, values }) => {
      const value = name === 'row' ? row : (params as Params)[name];
      return values ? values.includes(String(value)) : value !== undefined;
    });
    if (isFitting) {
      message ??= text.message;
      advice ??= text.advice;
    }
  }
  return { message, advice: findings[advice as string]?.advice ?? advice } as Partial<FindingText>;
}

/** What is wrong and what to do, by rule, row and params alone. */
export function sayFinding(finding: Pick<Finding, 'rule' | 'row' | 'params'>, locale: Locale, nameOf: NameOf): FindingText {
  const { rule } = finding;
  const params = finding.params as Params;
  const { written, term } = params;
  const told = { rule, disguised: written !== term && clean(written) !== clean(term) ? term : undefined };
  const texts = localeOf(locale, areaOf(rule));
  const say = (template = ''): string => fill(texts, template, params, nameOf, told);
  const { message, advice } = templatesOf(texts, finding);
  // The id of an unknown rule is no template.
  return { message: (message ? say(message) : rule) + (params.more ? say(texts.words.more) : ''), advice: say(advice) };
}

/** The sentence of an undecided rule: what is missing or who must judge. */
export function sayUndecided(
  { rule, why, missing, params }: Pick<Undecided<RuleId>, 'rule' | 'why' | 'missing' | 'params'>,
  locale: Locale,
  nameOf: NameOf,
): string {
  const area = areaOf(rule);
  const texts = localeOf(locale, area);
  const facts = [...new Set(missing.map((path) => path.filter((key) => typeof key === 'string').join('.')))];
  const template = texts.undecided[`${rule}#${why}`] ?? texts.undecided[`${area}#${why}`];
  return template ? fill(texts, template, params, nameOf, { rule, missing: facts }) : rule;
}
