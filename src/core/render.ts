import type { RuleId } from './rule-params';
import type { Finding, FindingText, Locale, TextOfRule, Undecided } from './types';

type Params = Readonly<Record<string, unknown>>;
type Texts = readonly Locale[];
type Section = 'findings' | 'undecided' | 'reasons' | 'words';

const areaOf = (rule: string): string => rule.slice(0, rule.indexOf('/'));

/** Where the texts of an area are looked for, in this order: its own come before those of others, since the same slug can be another word there. */
function textsOf(locale: Locale, area?: string): Texts {
  const own = area && locale.parts?.find((part) => part.area === area);
  return [locale, ...(own ? [own] : []), ...((own || locale).parts ?? [])];
}

function find<T>(texts: Texts, section: Section, key: string): T | undefined {
  // A slug can be a name that all objects have: `constructor`.
  for (const { [section]: table } of texts) if (table && Object.hasOwn(table, key)) return table[key] as T;
  return undefined;
}

/** The text under the first of the keys that a locale or one of its parts has. */
export function lookUp<T>(locale: Locale, section: Section, keys: readonly string[]): T | undefined {
  const texts = textsOf(locale);
  const held = keys.find((key) => find(texts, section, key) !== undefined);
  return held === undefined ? undefined : find(texts, section, held);
}

/** A locale that looks into the texts of an area first: the same slug can be another word in another area. */
export function localeOf(locale: Locale, area: string): Locale {
  return { ...locale, parts: [...textsOf(locale, area).slice(1), ...(locale.parts ?? [])] };
}

/**
 * Refuses a locale that lacks the texts of an area.
 *
 * @param rule one of the area's that has texts of findings.
 * @throws {RangeError} that says what was expected.
 */
export function speaks(locale: Locale, rule: RuleId): void {
  if (!find(textsOf(Object(locale), areaOf(rule)), 'findings', rule))
    throw new RangeError(`options.locale: expected texts of ${rule}, as all of a language in one has them (./locales/en)`);
}

/** Names that no locale needs to hold: the Chinese ones of provinces, from the reference data. Passed in, so that only areas that speak of provinces ship them. */
export type NameOf = ((slug: string) => string | undefined) | undefined;

/** A slug's word; of a path joined by dots that of its longest known beginning, and of the rest. Anything unknown stays as it is. */
function wordIn(texts: Texts, slug: string, nameOf: NameOf): string {
  for (let dot = slug.length; dot >= 0; dot = slug.lastIndexOf('.', dot - 1) || -1) {
    const head = slug.slice(0, dot);
    const known = find<string>(texts, 'words', head) ?? nameOf?.(head);
    if (known !== undefined)
      return dot < slug.length ? known + (texts[0]?.language === 'zh-CN' ? '' : ' ') + wordIn(texts, slug.slice(dot + 1), nameOf) : known;
  }
  return slug;
}

/** A slug's word in a locale; of a path joined by dots that of its longest known beginning, and of the rest. Anything unknown stays as it is. */
export const word = (locale: Locale, slug: string, nameOf: NameOf): string => wordIn(textsOf(locale), slug, nameOf);

/** What can stand in a sentence: nothing invisible, nothing laid over the text or turning its direction. */
const clean = (text: unknown): string => String(text ?? '').replace(/[\p{C}\p{M}\u2028\u2029]/gu, '');

/** Templates, each cut once into its pieces: what goes before, # or !, name, what goes after, and what follows, for each slot. */
const pieces = new Map<string, readonly string[]>();

/** Fills a template with params, of which those that are `told` come first. */
function fillIn(texts: Texts, template: string, params: Params, nameOf: NameOf, told: Params): string {
  let cut = pieces.get(template);
  if (!cut) {
    cut = template.split(/\{(?:([^{}|]*)\|)?([#!]?)(\w+)(?:\|([^{}]*))?\}/);
    pieces.set(template, cut);
  }
  let filled = cut[0] ?? '';
  let latest = '';
  for (let at = 1; at < cut.length; at += 5) {
    const [sign, name] = [cut[at + 1], cut[at + 2] as string];
    const value = told[name] ?? params[name] ?? [];
    const say = (one: unknown): string => (sign === '#' ? wordIn(texts, String(one), nameOf) : clean(one));
    const text = Array.isArray(value) ? value.map(say).join(texts[0]?.separator) : say(value);
    if (text && (sign !== '!' || text !== latest)) filled += (cut[at] ?? '') + text + (cut[at + 3] ?? '');
    filled += cut[at + 4];
    latest = text;
  }
  return filled;
}

/**
 * Fills a template: `{name}` a text or number, `{#name}` the word of a slug, `{before|name|after}` with what goes along with a
 * value, `{before|!name|after}` unless it is the same as the value before it.
 *
 * @param area the area whose words come first.
 * Nothing invisible of a value gets in, nor what turns the direction of writing.
 */
export const fill = (locale: Locale, template: string, params: Params, nameOf: NameOf, area?: string): string =>
  fillIn(textsOf(locale, area), template, params, nameOf, params);

interface Templates {
  readonly message: string | undefined;
  readonly advice: string | undefined;
}

interface Said {
  readonly rule: string;
  readonly row: string;
  readonly params: object;
}

/** Message and advice of a finding, each of the first text of its rule that fits and has one. */
function pick(texts: Texts, { rule, row, params }: Said): Templates {
  const given = params as Params;
  let message: string | undefined;
  let advice: string | undefined;
  const found = find(texts, 'findings', given.judged ? `${areaOf(rule)}#${given.judged}` : rule) ?? [];
  for (const text of (Array.isArray(found) ? found : [found]) as readonly TextOfRule[]) {
    let fits = true;
    for (const name in text.when) {
      const value = name === 'row' ? row : given[name];
      const wanted = text.when[name] as true | readonly string[];
      fits &&= wanted === true ? value !== undefined : wanted.includes(`${value}`);
    }
    if (fits) {
      message ??= text.message;
      advice ??= text.advice;
    }
  }
  // An advice can be the id of the rule whose it shares.
  return { message, advice: (advice && find<TextOfRule>(texts, 'findings', advice)?.advice) ?? advice };
}

/** The templates of a finding's message and advice in a locale. */
export const templatesOf = (locale: Locale, finding: Said): Templates => pick(textsOf(locale, areaOf(finding.rule)), finding);

/** What is wrong and what to do, by rule, row and params alone. */
export function sayFinding(finding: Pick<Finding, 'rule' | 'row' | 'params'>, locale: Locale, nameOf: NameOf): FindingText {
  const { rule, params } = finding;
  const texts = textsOf(locale, areaOf(rule));
  const { message, advice } = pick(texts, finding);
  const say = (template = ''): string => fillIn(texts, template, params as Params, nameOf, { rule });
  // An unknown rule is shown by its id.
  return { message: message ? say(message) : rule, advice: say(advice) };
}

/** The sentence of an undecided rule: what is missing or who must judge. */
export function sayUndecided(
  { rule, why, missing, params }: Pick<Undecided<RuleId>, 'rule' | 'why' | 'missing' | 'params'>,
  locale: Locale,
  nameOf: NameOf,
): string {
  const area = areaOf(rule);
  const texts = textsOf(locale, area);
  const facts = [...new Set(missing.map((path) => path.filter((key) => typeof key === 'string').join('.')))];
  const template = find<string>(texts, 'undecided', `${rule}#${why}`) ?? find<string>(texts, 'undecided', `${area}#${why}`);
  return template ? fillIn(texts, template, params, nameOf, { rule, missing: facts }) : rule;
}
