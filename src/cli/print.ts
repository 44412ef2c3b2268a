import type { ImageFacts } from '../core/filing';
import { provinceName } from '../core/province';
import { localeOf, word } from '../core/render';
import type { Row, Scope } from '../core/rows';
import type { Finding, Level, Locale, Path, Report, Source, Undecided } from '../core/types';
import { type RuleInfo, tables } from '../rules/index';
import { escapeText, markSpan } from './show';
import type { CliWords } from './words';

/** How a text is made to stand out; on no terminal, not at all. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green', text: string) => string;

/** What printing needs to know: the words of the language, the library's texts in it, and how to colour. */
export interface Printer {
  readonly words: CliWords;
  readonly locale: Locale;
  readonly paint: Paint;
}

const COLOURS = { error: 'red', warning: 'yellow', review: 'cyan', info: 'green' } as const satisfies Record<Level, string>;
const SIGNS: Readonly<Record<Level, string>> = { error: '✖', warning: '▲', review: '◆', info: 'ℹ' };

function sourceText({ words, locale }: Printer, { id, at, asOf, authority }: Source): string {
  const document = [...tables.sources, ...tables.evidence].find((one) => one.id === id);
  const title = document ? (locale.language === 'en' ? document.title : document.titleZh) : id;
  const whose = id === 'this-project' ? '' : ` · ${words.authorities[authority]}`;
  return `${escapeText(title)} ${escapeText(at)}${whose} · ${words.readOn(asOf)}`;
}

/** A finding on a value: level, message, the value with the hit marked, what to do, the source. */
function findingText(printer: Printer, value: string, finding: Finding, label = ''): string {
  const { words, paint } = printer;
  const [line = '', mark] = markSpan(value, finding.at);
  const colour = COLOURS[finding.level];
  return [
    `${paint(colour, `${SIGNS[finding.level]} ${words.levels[finding.level]}`)}  ${escapeText(finding.message)}  ${paint('dim', finding.rule)}`,
    ...(label ? [`  ${label}`] : []),
    ...(mark ? [`    ${line}`, `    ${paint(colour, mark)}`] : []),
    `  ${words.advice}  ${escapeText(finding.advice)}${finding.fix ? ` → ${markSpan(finding.fix.value, undefined)[0]}` : ''}`,
    `  ${words.source}  ${paint('dim', sourceText(printer, finding.source))}`,
  ].join('\n');
}

function undecidedText({ words, paint }: Printer, undecided: Undecided): string {
  return `${paint('dim', `? ${words.undecided}`)}  ${escapeText(undecided.message)}  ${paint('dim', undecided.rule)}`;
}

function summaryText({ words, paint }: Printer, report: Report): string {
  const count = (level: Level): number => report.findings.filter((finding) => finding.level === level).length;
  const counts = { error: count('error'), warning: count('warning'), review: count('review'), info: count('info') };
  return `${paint('bold', words.verdicts[report.verdict])} · ${words.summary({ ...counts, undecided: report.undecided.length })} · ${words.basis(report.on, report.edition)}`;
}

/** A report on one value: its label, the value and what it was read as, each finding with its mark, what is undecided, and the counts. */
export function reportText(printer: Printer, label: string, value: string, report: Report, read?: string): string {
  const [shown = ''] = markSpan(value, undefined);
  return [
    `${printer.paint('bold', label)}  ${shown || printer.words.empty}${read ? `  ${printer.paint('dim', read)}` : ''}`,
    ...report.findings.map((finding) => findingText(printer, value, finding)),
    ...report.undecided.map((one) => undecidedText(printer, one)),
    summaryText(printer, report),
  ].join('\n');
}

/** What an image is, in a line: format, size in pixels, colour, bytes. */
export function imageText(
  { locale: whole, words }: Printer,
  { format, displayWidth, displayHeight, width, height, colour, animated, truncated, bytes }: ImageFacts,
): string {
  const locale = localeOf(whole, 'document');
  const [wide, high] = [displayWidth ?? width, displayHeight ?? height];
  const parts = [
    format.toUpperCase(),
    ...(wide !== undefined && high !== undefined ? [`${wide} × ${high}`] : []),
    ...(colour === 'unknown' ? [] : [word(locale, colour, undefined)]),
    ...(animated ? [words.animated] : []),
    ...(truncated ? [words.truncated] : []),
    words.bytes(bytes),
  ];
  return parts.join(' · ');
}

/** What stands at a path of a value, when it is a text. */
function textAt(value: unknown, path: Path): string {
  const found = path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[key] : undefined),
    value,
  );
  return typeof found === 'string' ? found : '';
}

/** A report on a filing: each finding with the label of its field, where the field stands, and its value with the hit marked. */
export function filingText(printer: Printer, title: string, filing: unknown, report: Report): string {
  const { paint } = printer;
  const locale = localeOf(printer.locale, 'filing');
  const labelOf = (path: Path): string => {
    const field = path.filter((key) => typeof key === 'string').join('.');
    const value = markSpan(textAt(filing, path), undefined)[0] ?? '';
    return `${paint('bold', word(locale, field, undefined))} ${paint('dim', path.join('.'))}${value ? `  ${value}` : ''}`;
  };
  // What is said alike of several fields is said once.
  const undecidedTexts = new Map<string, readonly string[]>();
  for (const one of report.undecided) {
    const text = undecidedText(printer, one);
    undecidedTexts.set(text, [...(undecidedTexts.get(text) ?? []), one.path.join('.')]);
  }
  return [
    paint('bold', escapeText(title)),
    ...report.findings.map((finding) => findingText(printer, textAt(filing, finding.path), finding, labelOf(finding.path))),
    ...[...undecidedTexts].map(([text, paths]) => `${text} ${paint('dim', paths.join(' '))}`),
    summaryText(printer, report),
  ].join('\n');
}

/** Who a scope names, in words. */
export function scopeText({ words, locale }: Printer, { provider, provinces = [], natures = [], filings = [] }: Scope): string {
  const named = [
    ...natures.map((one) => words.natures[one] ?? one),
    ...filings.map((one) => words.filings[one]),
    ...provinces.map((one) => word(locale, one, provinceName)),
    ...(provider ? [provider] : []),
  ];
  return named.length === 0 ? words.everybody : named.join(locale.language === 'en' ? ', ' : '、');
}

/** Whose names the facts of a rule have, in words. */
export function factsText({ words, locale: whole }: Printer, { id, reads, outside }: RuleInfo): string {
  const locale = localeOf(whole, id.split('/')[0] as string);
  const name = (fact: string): string => word(locale, fact, undefined) + (outside.includes(fact) ? ` (${words.outside})` : '');
  return reads.map(name).join(locale.language === 'en' ? ', ' : '、') || '—';
}

const LONGEST_CASE = 100;

/** A case on one line: the value, the day where days make a difference, the other facts, and what the rule answers. */
export function caseText({ words }: Printer, { outcome, value, facts, expect }: RuleInfo['cases'][number], isDated = false): string {
  const { on, ...others } = facts;
  const rows = [...new Set(expect.flatMap((one) => (typeof one.row === 'string' ? [one.row] : [])))];
  const shown = JSON.stringify(value);
  const day = isDated ? ` ${on}` : '';
  const given = Object.keys(others).length > 0 ? ` ${escapeText(JSON.stringify(others))}` : '';
  return `${words.outcomes[outcome]}  ${escapeText(shown.length > LONGEST_CASE ? `${shown.slice(0, LONGEST_CASE)}…` : shown)}${day}${given}${rows.length > 0 ? ` → ${rows.join(' ')}` : ''}`;
}

/** Scopes that differ in provinces alone, as one. */
function mergedScopes(scopes: readonly Scope[]): readonly Scope[] {
  const merged = new Map<string, Scope>();
  for (const { provinces, ...others } of scopes) {
    const key = JSON.stringify(others);
    const all = [...(merged.get(key)?.provinces ?? []), ...(provinces ?? [])];
    merged.set(key, { ...others, ...(all.length > 0 && { provinces: all }) });
  }
  return [...merged.values()];
}

/** A param in a few signs: lists without brackets, names of fields only where there are several. */
function paramText(value: unknown): string {
  if (Array.isArray(value)) return value.map(paramText).join(value.some((one) => typeof one === 'object') ? ' / ' : ' ');
  if (typeof value !== 'object' || value === null) return escapeText(String(value));
  return Object.entries(value)
    .map(([key, one]) => `${key}=${paramText(one)}`)
    .join(', ');
}

/** A row in words: its id; how severe, for whom and from when to when; its params, each a name and a text; where it is written. */
export interface RowText {
  readonly id: string;
  readonly about: string;
  readonly params: readonly (readonly [name: string, text: string])[];
  readonly source: Source;
}

/** The rows of a rule, in words. */
export function rowTexts(printer: Printer, { rows, sources }: RuleInfo): readonly RowText[] {
  const { words } = printer;
  return rows.map((row: Row) => ({
    id: row.id,
    about: [
      words.levels[row.level],
      scopeText(printer, row.scope ?? {}),
      words.effective(row.effective),
      ...(row.replaces ? [words.replaces(row.replaces)] : []),
    ].join(' · '),
    params: Object.entries(row.params).map(([name, value]) => [name, paramText(value)] as const),
    source: sources.find(({ id, at, authority }) => id === row.source.id && at === row.source.at && authority === row.authority) as Source,
  }));
}

/** A rule, explained. */
export function ruleText(printer: Printer, rule: RuleInfo): string {
  const { words, paint, locale } = printer;
  const line = (label: string, text: string): string => `${paint('bold', label)}  ${text}`;
  const separator = locale.language === 'en' ? '; ' : '；';
  return [
    paint('bold', rule.id),
    rule.title,
    line(words.why, rule.why),
    ...rule.advice.map((advice) => line(words.advice, advice)),
    line(
      words.who,
      mergedScopes(rule.scope)
        .map((scope) => scopeText(printer, scope))
        .join(separator),
    ),
    line(words.reads, factsText(printer, rule)),
    ...rule.sources.map((source) => line(words.source, `${sourceText(printer, source)}`)),
    ...(rule.open ? [words.open] : []),
    `${rule.levels.map((level) => words.levels[level]).join(' / ')}${rule.rejection ? ` · ${rule.rejection}` : ''}`,
    paint('bold', words.rows),
    ...rowTexts(printer, rule).flatMap(({ id, about, params, source }) => [
      `  ${id}  ${about}`,
      ...params.map(([name, text]) => `    ${paint('dim', `${name}:`)} ${text}`),
      `    ${paint('dim', sourceText(printer, source))}`,
    ]),
    paint('bold', words.cases),
    ...rule.cases.map((one) => `  ${caseText(printer, one, new Set(rule.cases.map(({ facts }) => facts.on)).size > 1)}`),
  ].join('\n');
}

/** All rules, a line each. */
export function ruleList({ words, paint }: Printer, rules: readonly RuleInfo[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, levels, title }) => `${paint('bold', id.padEnd(width))}  ${levels.map((level) => words.levels[level]).join('/')}  ${title}`)
    .join('\n');
}
