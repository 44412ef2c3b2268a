import { parseArgs } from 'node:util';
import { isIsoDay, todayInChina } from '../core/calendar-day';
import { toProvince } from '../core/province';
import { en } from '../locales/en/index';
import { zhCn } from '../locales/zh-cn/index';
import { explainRule, rules, tables } from '../rules/index';
import { validateWebsiteName, type WebsiteNameFacts } from '../website-name/index';
import { type CheckIo, check } from './check';
import { rulesMarkdown } from './markdown';
import { type Paint, type Printer, reportText, ruleList, ruleText } from './print';
import { escapeText, safeJson } from './show';
import { cliWords } from './words';

/** What the command line is given by the process that runs it. */
export interface Io extends CheckIo {
  readonly paint: Paint;
  /** Milliseconds since 1970. */
  now(): number;
  readonly version: string;
}

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
  format: { type: 'string' },
  lang: { type: 'string' },
  'max-warnings': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Facts of a name; a filing has them itself. */
const NAME_OPTIONS = ['province', 'nature', 'subject-name', 'domain', 'person', 'remarks', 'preapproval-held'] as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

/** The language asked for last; Chinese when it cannot be read. */
function readLanguage(args: readonly string[]): 'zh' | 'en' {
  const asked = args.flatMap((one, index) => (one === '--lang' ? [args[index + 1]] : one.startsWith('--lang=') ? [one.slice(7)] : []));
  return asked.at(-1) === 'en' ? 'en' : 'zh';
}

/** Reads the facts that all commands on a value share; a text instead says what cannot be read. */
function readFacts(values: Values, { words }: Printer, now: number): WebsiteNameFacts | string {
  const { on = todayInChina(now), provider, nature = '', province = '' } = values;
  const slug = province === '' ? undefined : toProvince(province);
  if (province !== '' && !slug) return words.unknownOption('province', province, words.expected.province);
  const kind = tables.subjectNatures.find((one) => [one.slug as string, one.name].includes(nature))?.slug;
  if (nature !== '' && !kind)
    return words.unknownOption('nature', nature, tables.subjectNatures.map((one) => `${one.name}（${one.slug}）`).join('、'));
  if (!isIsoDay(on) || on < (tables.editions[0] as string)) return words.unknownOption('on', on, words.expected.day);
  return {
    on,
    provider,
    province: slug,
    subjectNature: kind,
    subjectName: values['subject-name'],
    domains: values.domain,
    people: values.person,
    remarks: values.remarks,
    preapprovalHeld: values['preapproval-held'],
  };
}

/**
 * Runs the command line.
 *
 * @param args what stands behind the command's name.
 * @returns the exit code, of `check` as a promise: 0 no error found, 1 errors or too many warnings, 2 could not be run (with the reason on `err`).
 */
export function run(args: readonly string[], io: Io): 0 | 1 | 2 | Promise<0 | 1 | 2> {
  const lang = readLanguage(args);
  const printer: Printer = { words: cliWords[lang], locale: lang === 'en' ? en : zhCn, paint: io.paint };
  const { words, locale } = printer;
  const refuse = (why: string): 2 => {
    io.err(`icp-filing-rules: ${escapeText(why)}`);
    return 2;
  };
  let values: Values;
  let positionals: readonly string[];
  try {
    ({ values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }));
  } catch (error) {
    return refuse(words.cannotRead(error instanceof Error ? error.message : String(error)));
  }
  const [command = '', ...rest] = positionals;
  const { format = 'text', 'max-warnings': most = '' } = values;
  const formats = ['text', 'json', ...(command === 'rules' ? ['markdown'] : command === 'name' || command === 'check' ? ['ndjson'] : [])];
  if (values.lang !== undefined && values.lang !== lang) return refuse(words.unknownOption('lang', values.lang, 'zh, en'));
  if (!formats.includes(format)) return refuse(words.unknownOption('format', format, formats.join(', ')));
  if (most !== '' && !/^\d{1,9}$/.test(most)) return refuse(words.unknownOption('max-warnings', most, words.expected.count));
  const json = (value: unknown): void => {
    io.out(safeJson(value, format === 'ndjson' ? undefined : 2));
  };

  if (values.version) io.out(io.version);
  else if (values.help) io.out(words.usage);
  else if (command === 'rules') {
    if (rest.length > 0) return refuse(words.noArgument(command));
    const told = rules.flatMap(({ id }) => explainRule(id, { locale }) ?? []);
    if (format === 'json') json(told);
    else io.out(format === 'markdown' ? rulesMarkdown({ ...printer, paint: (_, text) => text }, told) : ruleList(printer, told));
  } else if (command === 'explain') {
    if (rest.length !== 1) return refuse(words.oneArgument(command));
    const rule = explainRule(rest[0] as string, { locale });
    if (!rule) return refuse(words.unknownRule(rest[0] as string));
    if (format === 'json') json(rule);
    else io.out(ruleText(printer, rule));
  } else if (command === 'check') {
    if (rest.length === 0) return refuse(words.noFile);
    const foreign = NAME_OPTIONS.find((option) => values[option] !== undefined);
    if (foreign) return refuse(words.notFor(foreign, command));
    const facts = readFacts(values, printer, io.now());
    if (typeof facts === 'string') return refuse(facts);
    const { on, provider } = facts;
    return check(rest, printer, io, {
      facts: { on, provider },
      format: format as 'text' | 'json' | 'ndjson',
      mostWarnings: most === '' ? Number.POSITIVE_INFINITY : Number(most),
    });
  } else if (command === 'name') {
    if (rest.length !== 1) return refuse(words.oneArgument(command));
    const facts = readFacts(values, printer, io.now());
    if (typeof facts === 'string') return refuse(facts);
    const value = rest[0] as string;
    const report = validateWebsiteName(value, facts, { locale });
    if (format !== 'text') json(report);
    else io.out(reportText(printer, words.name, value, report));
    const warnings = report.findings.filter(({ level }) => level === 'warning').length;
    return report.verdict === 'errors' || (most !== '' && warnings > Number(most)) ? 1 : 0;
  } else if (command === '') {
    io.err(words.usage);
    return 2;
  } else return refuse(words.unknownCommand(command));
  return 0;
}
