import type { RuleId } from './rule-params';
import type { Finding, FindingText, Locale, Undecided } from './types';

/** The text under the first of the keys that a locale or one of its parts has. */
export function lookUp<T>(locale: Locale, section: 'findings' | 'undecided' | 'reasons' | 'words', keys: readonly string[]): T | undefined {
  for (const key of keys)
    for (const part of [locale, ...(locale.parts ?? [])]) {
      const table = part[section];
      if (table && Object.hasOwn(table, key)) return table[key] as T;
    }
  return undefined;
}

const areaOf = (rule: string): string => rule.split('/')[0] as string;

/** A locale that looks into the texts of an area first: the same slug can be another word in another area. */
export function localeOf(locale: Locale, area: string): Locale {
  const own = locale.parts?.find((part) => part.area === area);
  return own ? { ...own, parts: [...(own.parts ?? []), ...(locale.parts ?? [])] } : locale;
}

/** Names that no locale needs to hold: the Chinese ones of provinces, from the reference data. Passed in, so that only areas that speak of provinces ship them. */
export type NameOf = ((slug: string) => string | undefined) | undefined;

/** A slug's word in a locale; of a path joined by dots that of its longest known beginning, and of the rest. Anything unknown stays as it is. */
export function word(locale: Locale, slug: string, nameOf: NameOf): string {
  const known = (one: string): string | undefined => lookUp<string>(locale, 'words', [one]) ?? nameOf?.(one);
  const whole = known(slug);
  for (let dot = slug.lastIndexOf('.'); whole === undefined && dot > 0; dot = slug.lastIndexOf('.', dot - 1)) {
    const head = known(slug.slice(0, dot));
    if (head !== undefined) return head + (locale.language === 'zh-CN' ? '' : ' ') + word(locale, slug.slice(dot + 1), nameOf);
  }
  return whole ?? slug;
}

/** What can stand in a sentence: nothing invisible, nothing laid over the text or turning its direction. */
const clean = (text: unknown): string => String(text ?? '').replace(/[\p{C}\p{M}\u2028\u2029]/gu, '');

/**
 * Fills a template: `{name}` a text or number, `{#name}` the word of a slug, `{before|name|after}` with what goes along with a value.
 * Nothing invisible of a value gets in, nor what turns the direction of writing.
 */
export function fill(locale: Locale, template: string, params: Readonly<Record<string, unknown>>, nameOf: NameOf): string {
  return template.replace(/\{(?:([^{}|]*)\|)?(#?)(\w+)(?:\|([^{}]*))?\}/g, (_, before = '', slug, name, after = '') => {
    const text = [params[name] ?? []]
      .flat()
      .map((one) => (slug ? word(locale, String(one), nameOf) : clean(one)))
      .join(locale.separator);
    return text && before + text + after;
  });
}

/** What is wrong and what to do, by rule, row and params alone. */
export function sayFinding(
  { rule, row, params: given }: Pick<Finding, 'rule' | 'row' | 'params'>,
  whole: Locale,
  nameOf: NameOf,
): FindingText {
  const area = areaOf(rule);
  const locale = localeOf(whole, area);
  const params: Record<string, unknown> = { ...given, rule };
  if (clean(params.written) !== clean(params.term)) params.disguised = params.term;
  const text = lookUp<FindingText>(locale, 'findings', params.judged ? [`${area}#refused`] : [row, rule]);
  const more = params.more ? (lookUp<string>(locale, 'words', ['more']) ?? '') : '';
  const say = (template = ''): string => fill(locale, template, params, nameOf);
  return { message: say((text?.message ?? rule) + more), advice: say(text?.advice) };
}

/** The sentence of an undecided rule: what is missing or who must judge. */
export function sayUndecided(
  { rule, why, missing, params }: Pick<Undecided<RuleId>, 'rule' | 'why' | 'missing' | 'params'>,
  whole: Locale,
  nameOf: NameOf,
): string {
  const area = areaOf(rule);
  const locale = localeOf(whole, area);
  const facts = [...new Set(missing.map((path) => path.filter((key) => typeof key === 'string').join('.')))];
  const template = lookUp<string>(locale, 'undecided', [`${rule}#${why}`, `${area}#${why}`]) ?? rule;
  return fill(locale, template, { ...params, rule, missing: facts }, nameOf);
}
