import { provinceName } from './province';
import type { RuleId } from './rule-params';
import type { Finding, FindingText, Locale, Undecided } from './types';

/** The text under the first of the keys that a locale or one of its parts has. */
export function lookUp<T>(locale: Locale, section: 'findings' | 'undecided' | 'words', keys: readonly string[]): T | undefined {
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

/** A slug's word in a locale; of a path joined by dots that of its longest known beginning, and of the rest. Chinese province names come from the reference data, anything unknown stays as it is. */
export function word(locale: Locale, slug: string): string {
  const known = (one: string): string | undefined => lookUp<string>(locale, 'words', [one]) ?? provinceName(one);
  const whole = known(slug);
  for (let dot = slug.lastIndexOf('.'); whole === undefined && dot > 0; dot = slug.lastIndexOf('.', dot - 1)) {
    const head = known(slug.slice(0, dot));
    if (head !== undefined) return head + (locale.language === 'zh-CN' ? '' : ' ') + word(locale, slug.slice(dot + 1));
  }
  return whole ?? slug;
}

/** What can stand in a sentence: nothing invisible, nothing laid over the text or turning its direction. */
const clean = (text: unknown): string => String(text ?? '').replace(/[\p{C}\p{M}\u2028\u2029]/gu, '');

/**
 * Fills a template: `{name}` a text or number, `{#name}` the word of a slug, `{before|name|after}` with what goes along with a value.
 * Nothing invisible of a value gets in, nor what turns the direction of writing.
 */
export function fill(locale: Locale, template: string, params: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(?:([^{}|]*)\|)?(#?)(\w+)(?:\|([^{}]*))?\}/g, (_, before = '', slug, name, after = '') => {
    const text = [params[name] ?? []]
      .flat()
      .map((one) => (slug ? word(locale, String(one)) : clean(one)))
      .join(locale.separator);
    return text && before + text + after;
  });
}

/**
 * Renders a finding in a language. It needs rule, row and params alone, so that stored findings can be shown in another language later.
 *
 * @param finding a finding of any report, also one that has been through JSON.
 * @param whole an area's texts or all, from `./locales/*`. A rule that it does not know is shown by its id.
 * @returns what is wrong, and what to do.
 */
export function renderFinding({ rule, row, params: given }: Pick<Finding, 'rule' | 'row' | 'params'>, whole: Locale): FindingText {
  const locale = localeOf(whole, areaOf(rule));
  const params: Record<string, unknown> = { ...given, rule };
  if (clean(params.written) !== clean(params.term)) params.disguised = params.term;
  const text = lookUp<FindingText>(locale, 'findings', params.judged ? [`${areaOf(rule)}#refused`] : [row, rule]);
  const more = params.more ? (lookUp<string>(locale, 'words', ['more']) ?? '') : '';
  return { message: fill(locale, (text?.message ?? rule) + more, params), advice: fill(locale, text?.advice ?? '', params) };
}

/** The sentence of an undecided rule: what is missing or who must judge. */
export function renderUndecided(
  { rule, why, missing, params }: Pick<Undecided<RuleId>, 'rule' | 'why' | 'missing' | 'params'>,
  whole: Locale,
): string {
  const locale = localeOf(whole, areaOf(rule));
  const facts = [...new Set(missing.map((path) => path.filter((key) => typeof key === 'string').join('.')))];
  return fill(locale, lookUp<string>(locale, 'undecided', [`${rule}#${why}`, `${areaOf(rule)}#${why}`]) ?? rule, {
    ...params,
    rule,
    missing: facts,
  });
}
