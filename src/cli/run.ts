import { parseArgs } from 'node:util';
import { todayInChina } from '../core/calendar-day';
import type { DocumentKind, Domain } from '../core/filing';
import { isIsoDay } from '../core/iso-day';
import { provinceName, toProvince } from '../core/province';
import { word } from '../core/render';
import type { Province, Report, ScopeFacts } from '../core/types';
import { readImage, validateDocumentImage } from '../document/index';
import { parseDomain, validateDomain } from '../domain/index';
import { chinaHolidays } from '../holidays/index';
import { en } from '../locales/en/index';
import { zhCn } from '../locales/zh-cn/index';
import { areaOf, parsePhone, validateMobilePhone, validateOfficePhone } from '../phone/index';
import { explainRule, rules, tables } from '../rules/index';
import { validateWebsiteName } from '../website-name/index';
import { type CheckIo, check, reasonOf } from './check';
import { rulesMarkdown } from './markdown';
import { imageText, type Paint, type Printer, reportText, ruleList, ruleText } from './print';
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

/** Options of facts, by the commands that take them; a filing has its facts itself. */
const FACT_OPTIONS: Readonly<Record<string, readonly (keyof typeof OPTIONS)[]>> = {
  name: ['province', 'nature', 'subject-name', 'domain', 'person', 'remarks', 'preapproval-held'],
  phone: ['province', 'nature', 'as', 'prefecture', 'address-province', 'home-province', 'used-by-others'],
  image: ['document'],
  domain: ['province', 'nature', 'registrar', 'registered-in', 'expires-on', 'real-name-on', 'filed'],
  check: ['allow-outside'],
};

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

/** The language asked for last; Chinese when it cannot be read. */
function readLanguage(args: readonly string[]): 'zh' | 'en' {
  const asked = args.flatMap((one, index) => (one === '--lang' ? [args[index + 1]] : one.startsWith('--lang=') ? [one.slice(7)] : []));
  return asked.at(-1) === 'en' ? 'en' : 'zh';
}

/** Provinces that options name, by option. */
type Provinces = Readonly<Partial<Record<'province' | 'address-province' | 'home-province', Province>>>;

/** Reads the facts that all commands on a value share, and all provinces; a text instead says what cannot be read. */
function readFacts(
  values: Values,
  { words }: Printer,
  now: number,
): { readonly common: ScopeFacts; readonly provinces: Provinces } | string {
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
  if (!isIsoDay(on) || on < (tables.editions[0] as string)) return words.unknownOption('on', on, words.expected.day);
  return { common: { on, provider, province: provinces.province, subjectNature: kind }, provinces };
}

/** A value's label, its report, and what it was read as where that says more than the value. */
interface Judged {
  readonly label: string;
  readonly read?: string | undefined;
  readonly report: Report;
}

/** Judges a phone number: a mobile as such, everything else as an office phone, unless it is said what it is for. */
function judgePhone(text: string, values: Values, common: ScopeFacts, provinces: Provinces, { words, locale }: Printer): Judged {
  const parsed = parsePhone(text);
  const mobileFacts = { ...common, homeProvince: provinces['home-province'], usedByOthers: values['used-by-others'] };
  const asMobile = (): Judged => ({ label: words.mobile, report: validateMobilePhone(text, mobileFacts, { locale }) });
  if ((values.as ?? parsed?.kind) === 'mobile') return asMobile();
  const area = parsed?.kind === 'landline' ? areaOf(parsed.areaCode) : undefined;
  const places = area?.places.map(({ name }) => name).join('、');
  const facts = { ...common, addressProvince: provinces['address-province'], prefecture: values.prefecture };
  const report = validateOfficePhone(text, facts, { locale });
  // One with a digit too few is a mobile number all the same.
  if (!values.as && report.findings.some(({ params }) => 'kind' in params && params.kind === 'mobile-number')) return asMobile();
  return {
    label: words.officePhone,
    read:
      area?.province && area.status === 'in-service'
        ? words.readAs(area.code, word(locale, area.province, provinceName), places ?? '')
        : undefined,
    report,
  };
}

/** Who filed a domain, and with which provider, in a word. */
const FILED: Readonly<Record<string, Domain['filed']>> = {
  nobody: { by: 'nobody' },
  'this-provider': { by: 'this-subject', with: 'this-provider', account: 'this' },
  'other-account': { by: 'this-subject', with: 'this-provider', account: 'other' },
  'other-provider': { by: 'this-subject', with: 'other-provider' },
  'other-subject': { by: 'other-subject' },
};

const PLACES: readonly string[] = tables.choices.registeredIn;

/** Judges a domain with what the options say of it. */
function judgeDomain(
  name: string,
  values: Values,
  { on, provider, province, subjectNature }: ScopeFacts,
  { words, locale }: Printer,
): Judged {
  const domain = {
    name,
    registrar: values.registrar,
    registeredIn: values['registered-in'] as Domain['registeredIn'],
    expiresOn: values['expires-on'] as Domain['expiresOn'],
    realName: { passedOn: values['real-name-on'] as Domain['expiresOn'] },
    filed: FILED[values.filed ?? ''],
  };
  const facts = { on, provider, province, subject: { nature: subjectNature }, holidays: chinaHolidays };
  const read = parseDomain(name);
  const ascii = read?.registrableAscii === read?.registrable ? undefined : read?.registrableAscii;
  return {
    label: words.domain,
    read: read?.registrable && words.registrable(read.registrable, ascii),
    report: validateDomain(domain, facts, { locale }),
  };
}

/** Reads an image and judges it; what it was read as stands beside its name, or in JSON beside the report. */
async function runImage(path: string, values: Values, facts: ScopeFacts, printer: Printer, io: Io): Promise<0 | 1 | 2> {
  const { locale, words } = printer;
  try {
    const image = await readImage((await io.file(path)) as Blob);
    const document = (values.document || undefined) as DocumentKind | undefined;
    const report = validateDocumentImage(image, { on: facts.on, provider: facts.provider, document }, { locale });
    const { format = 'text', 'max-warnings': most = '' } = values;
    if (format === 'text') io.out(reportText(printer, words.image, image.name ?? path, report, imageText(printer, image)));
    else io.out(safeJson({ image, report }, format === 'ndjson' ? undefined : 2));
    const warnings = report.findings.filter(({ level }) => level === 'warning').length;
    return report.verdict === 'errors' || (most !== '' && warnings > Number(most)) ? 1 : 0;
  } catch (error) {
    io.err(`icp-filing-rules: ${escapeText(`${path}: ${reasonOf(error, words)}`)}`);
    return 2;
  }
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
  const formats = [
    'text',
    'json',
    ...(command === 'rules' ? ['markdown'] : ['name', 'phone', 'domain', 'image', 'check'].includes(command) ? ['ndjson'] : []),
  ];
  if (values.lang !== undefined && values.lang !== lang) return refuse(words.unknownOption('lang', values.lang, 'zh, en'));
  if (!formats.includes(format)) return refuse(words.unknownOption('format', format, formats.join(', ')));
  if (most !== '' && !/^\d{1,9}$/.test(most)) return refuse(words.unknownOption('max-warnings', most, words.expected.count));
  if (values.as !== undefined && !['office', 'mobile'].includes(values.as))
    return refuse(words.unknownOption('as', values.as, 'office, mobile'));
  for (const [option, choices] of [
    ['filed', Object.keys(FILED)],
    ['registered-in', PLACES],
  ] as const) {
    const given = values[option];
    if (given !== undefined && !choices.includes(given)) return refuse(words.unknownOption(option, given, choices.join(', ')));
  }
  const taken = FACT_OPTIONS[command];
  const foreign = Object.values(FACT_OPTIONS)
    .flat()
    .find((option) => taken && !taken.includes(option) && values[option] !== undefined);
  if (foreign) return refuse(words.notFor(foreign, command));
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
    const facts = readFacts(values, printer, io.now());
    if (typeof facts === 'string') return refuse(facts);
    const { on, provider } = facts.common;
    return check(rest, printer, io, {
      facts: { on, provider, holidays: chinaHolidays },
      format: format as 'text' | 'json' | 'ndjson',
      isOutsideAllowed: values['allow-outside'] === true,
      mostWarnings: most === '' ? Number.POSITIVE_INFINITY : Number(most),
    });
  } else if (command === 'image') {
    if (rest.length !== 1) return refuse(words.oneArgument(command));
    const facts = readFacts(values, printer, io.now());
    if (typeof facts === 'string') return refuse(facts);
    const { document = '' } = values;
    if (document !== '' && !(tables.choices.document as readonly string[]).includes(document))
      return refuse(words.unknownOption('document', document, tables.choices.document.join(', ')));
    return runImage(rest[0] as string, values, facts.common, printer, io);
  } else if (command === 'name' || command === 'phone' || command === 'domain') {
    if (rest.length !== 1) return refuse(words.oneArgument(command));
    const facts = readFacts(values, printer, io.now());
    if (typeof facts === 'string') return refuse(facts);
    const value = rest[0] as string;
    const judged = (): Judged => {
      if (command === 'phone') return judgePhone(value, values, facts.common, facts.provinces, printer);
      if (command === 'domain') return judgeDomain(value, values, facts.common, printer);
      const named = {
        subjectName: values['subject-name'],
        domains: values.domain,
        people: values.person,
        remarks: values.remarks,
        preapprovalHeld: values['preapproval-held'],
      };
      return { label: words.name, report: validateWebsiteName(value, { ...facts.common, ...named }, { locale }) };
    };
    const { label, read, report } = judged();
    if (format !== 'text') json(report);
    else io.out(reportText(printer, label, value, report, read));
    const warnings = report.findings.filter(({ level }) => level === 'warning').length;
    return report.verdict === 'errors' || (most !== '' && warnings > Number(most)) ? 1 : 0;
  } else if (command === '') {
    io.err(words.usage);
    return 2;
  } else return refuse(words.unknownCommand(command));
  return 0;
}
