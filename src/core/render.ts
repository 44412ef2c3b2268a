import { provinceName } from './province';
import type { RuleId } from './rule-params';
import type { Finding, FindingText, Locale, Path, Undecided } from './types';

const LONGEST_ECHO = 24;
const MOST_ITEMS = 12;

/** The first entry of a locale, or of its parts, under one of the keys; the first key that any of them has wins. */
function entry<T>(locale: Locale, of: (part: Locale) => Readonly<Record<string, T>> | undefined, keys: readonly string[]): T | undefined {
  for (const key of keys) {
    const own = of(locale);
    if (own && Object.hasOwn(own, key)) return own[key];
    for (const part of locale.parts ?? []) {
      const found = entry(part, of, [key]);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** A slug's word in a locale; Chinese province names come from the reference data, anything unknown stays as it is. */
export function word(locale: Locale, slug: string): string {
  return entry(locale, (part) => part.words, [slug]) ?? provinceName(slug) ?? slug;
}

/** What can safely stand in a sentence: nothing invisible, nothing that turns the direction of writing, not too long. */
function echo(text: string): string {
  const shown = text.slice(0, 4 * LONGEST_ECHO).replace(/[\p{C}\p{M}\u2028\u2029]/gu, '');
  return shown.length > LONGEST_ECHO || text.length > 4 * LONGEST_ECHO ? `${[...shown].slice(0, LONGEST_ECHO).join('')}…` : shown;
}

function value(locale: Locale, param: unknown, isSlug: boolean): string {
  if (Array.isArray(param)) {
    const shown = param.slice(0, MOST_ITEMS).map((one) => value(locale, one, isSlug));
    return shown.join(locale.separator) + (param.length > MOST_ITEMS ? '…' : '');
  }
  if (typeof param === 'string') return isSlug ? word(locale, param) : echo(param);
  return param === undefined || param === null ? '' : String(param);
}

/** Fills a template: `{name}` a text or number, `{#name}` the word of a slug, `{before|name|after}` with what goes along with a value. */
export function fill(locale: Locale, template: string, params: Readonly<Record<string, unknown>>): string {
  if (!template.includes('{')) return template;
  return template.replace(/\{([^{}]*)\}/g, (_, hole: string) => {
    const parts = hole.split('|');
    const [before, name, after] = parts.length === 3 ? (parts as [string, string, string]) : ['', hole, ''];
    const key = name.replace('#', '');
    const text = Object.hasOwn(params, key) ? value(locale, params[key], key !== name) : '';
    return text === '' ? '' : before + text + after;
  });
}

/** The slug of a field: its keys without the indices. */
function fieldSlug(path: Path): string {
  return path.filter((key) => typeof key === 'string').join('.');
}

/**
 * Renders a finding in a language. It needs rule, row and params alone, so that stored findings can be shown in another language later.
 *
 * @param finding a finding of any report, also one that has been through JSON.
 * @param locale an area's texts or all, from `./locales/*`. A rule that it does not know is shown by its id.
 * @returns what is wrong, and what to do.
 */
export function renderFinding(finding: Pick<Finding, 'rule' | 'row' | 'params'>, locale: Locale): FindingText {
  const params: Record<string, unknown> = { ...finding.params };
  if (params.written !== undefined && params.written !== params.term) params.disguised = params.term;
  const keys = params.judged === 'refused' ? [`${finding.rule}#refused`, 'refused'] : [finding.row, finding.rule];
  const text = entry(locale, (part) => part.findings, keys) ?? { message: finding.rule, advice: '' };
  const more = params.more === undefined ? '' : (entry(locale, (part) => part.findings, ['more'])?.message ?? '');
  return { message: fill(locale, text.message, params) + fill(locale, more, params), advice: fill(locale, text.advice, params) };
}

/** The sentence of an undecided rule: what is missing or who must judge. */
export function renderUndecided(undecided: Pick<Undecided<RuleId>, 'rule' | 'why' | 'missing' | 'params'>, locale: Locale): string {
  const { rule, why } = undecided;
  const template = entry(locale, (part) => part.undecided, [`${rule}#${why}`, rule, why]) ?? `${rule}: ${why}`;
  const missing = [...new Set(undecided.missing.map(fieldSlug))];
  return fill(locale, template, { ...undecided.params, missing });
}
