import { collectedOn, readOnOther } from '../../rules/reference/collected';
import { isIsoDay } from '../core/calendar-day';
import { type Answer, type Check, CLEAR, type Found } from '../core/check';
import { type Context, levelOf } from '../core/context';
import type { FiledWith, FilingType, HolidayTable } from '../core/filing';
import type { Row, RowSource } from '../core/rows';
import type { DomainFault, RuleId } from '../core/rule-params';
import type { IsoDay, Path } from '../core/types';
import { addWorkingDays, holidaysUsed, workingDaysBetween } from '../core/working-days';
import { credentialCharacters } from '../text/credential-number';
import { plain } from '../text/plain';
import { type Known, registrarOn, tldOn } from './known';
import type { DomainReading } from './parse-domain';

/** Is a domain verified in this filing? `open`: only the day on which it was changed tells; `untyped`: only the type of filing. */
export type Verified = 'yes' | 'no' | 'person' | 'open' | 'untyped';

/** Who is named somewhere; `''` where that is missing. */
export interface Named {
  readonly name: string;
  readonly type: string;
  readonly number: string;
}

/** A domain as it was given, what is missing `''` or `undefined`. */
export interface DomainEntry {
  /** Of the domain, and of its name, from the root of what is validated. */
  readonly at: Path;
  readonly nameAt: Path;
  readonly text: string;
  /** Absent where the name is another rule's matter. */
  readonly reading?: DomainReading | undefined;
  readonly given: {
    readonly registrar: string;
    readonly registeredIn: string;
    readonly expiresOn: string;
    readonly done: boolean | undefined;
    readonly recorded: boolean | undefined;
    readonly passedOn: string;
    readonly registrant: Named;
    readonly filedBy: string;
    readonly filedWith: string;
    readonly account: string;
  };
  readonly verified: Verified;
}

/** Domains of one website or of several, with what they are judged by. */
export interface DomainsInput {
  readonly entries: readonly DomainEntry[];
  /** How many domains each website has. */
  readonly lists: readonly { readonly at: Path; readonly count: number }[];
  readonly nature: string;
  readonly subject: Named;
  readonly administrator: Named;
  readonly holidays: HolidayTable | null | undefined;
  /** The type of filing, where it is known. */
  readonly type?: FilingType | undefined;
}

type One<R extends RuleId> = (rows: readonly Row<R>[], entry: DomainEntry, input: DomainsInput, context: Context) => readonly Answer[];

const each =
  <R extends RuleId>(check: One<R>): Check<DomainsInput, Row<R>> =>
  (rows, input, context) =>
    input.entries.length === 1
      ? check(rows, input.entries[0] as DomainEntry, input, context)
      : input.entries.flatMap((entry) => check(rows, entry, input, context));

/** For what is only looked at when a domain is verified: else what would be found is nothing, for a person to say, or depends on the day of the change. */
const verified = <R extends RuleId>(check: One<R>): Check<DomainsInput, Row<R>> =>
  each((rows, entry, input, context) => {
    if (entry.verified === 'no' || isIp(entry)) return CLEAR;
    const answers = check(rows, entry, input, context);
    const [first] = answers;
    if (entry.verified === 'yes' || !first) return answers;
    if (entry.verified === 'person') return [{ person: rows[0] as Row, path: first.path ?? entry.at }];
    const isError = answers.some((one) => ('row' in one ? levelOf(context, one.row) === 'error' : !('isError' in one) || one.isError));
    return [{ missing: [entry.verified === 'untyped' ? ['type'] : [...entry.at, 'changedOn']], path: first.path, isError }];
  });

const isIp = ({ reading }: DomainEntry): boolean => reading !== undefined && 'domain' in reading && reading.domain.isIp;
const domainOf = ({ reading }: DomainEntry) => (reading && 'domain' in reading && !reading.domain.isIp ? reading.domain : undefined);
const found = (row: Row | undefined, path: Path, params: Found['params'], fix?: string): readonly Found[] =>
  row ? [{ row, path, params, fix }] : [];
/** What is said of fields that are missing where one domain is all that is judged: always the same answer, so that its sentence is rendered once. */
const alone = new Map<string, readonly Answer[]>();

function lacks(key: string, { at }: DomainEntry, path: Path, ...missing: Path[]): readonly Answer[] {
  const known = at.length === 0 ? alone.get(key) : undefined;
  if (known) return known;
  const answers = [{ missing: missing.length > 0 ? missing : [path], path }];
  if (at.length === 0) alone.set(key, answers);
  return answers;
}

/** An IP address (IP 地址) is not filed here. */
export const ipAddress: Check<DomainsInput, Row<'domain/is-ip-address'>> = /* @__PURE__ */ each<'domain/is-ip-address'>(
  ([row], { reading, nameAt, text }) =>
    reading && 'domain' in reading && reading.domain.isIp
      ? found(row, nameAt, /[.:。．｡：]/.test(text) ? { host: reading.domain.host } : {})
      : CLEAR,
);

/** Is the name a registrable domain and nothing else; and for a sub-domain, what follows from where its registrable domain is filed? */
export const registrable: Check<DomainsInput, Row<'domain/registrable'>> = /* @__PURE__ */ each<'domain/registrable'>((rows, entry) => {
  const { reading, nameAt, text, at, given } = entry;
  const finding = (kind: DomainFault, registrable?: string, fix?: string): readonly Found[] =>
    rows.flatMap((row) =>
      'kinds' in row.params && row.params.kinds.includes(kind)
        ? found(row, nameAt, { kind, ...(registrable && { registrable }) }, fix)
        : [],
    );
  if (!reading) return CLEAR;
  if ('fault' in reading) return finding(reading.fault);
  const domain = domainOf(entry);
  if (!domain) return CLEAR;
  const { registrable: name, registrableAscii: ascii } = domain;
  if (name === undefined || ascii === undefined) return finding('suffix');
  const fix = /xn--/i.test(text) ? ascii : name;
  if (reading.isPlatform) return finding('platform');
  if (domain.hostAscii === ascii) return [name, ascii].includes(text.toLowerCase()) ? CLEAR : finding('spelling', fix, fix);
  const answers: Answer[] = [...finding('sub-domain', fix, fix)];
  const parent = given.filedBy === 'nobody' ? 'nobody' : given.filedBy === 'this-subject' && given.filedWith;
  for (const info of rows) {
    if (!('parent' in info.params) || given.filedBy === 'other-subject') continue;
    const next = parent && info.params.parent[parent as FiledWith];
    if (next) answers.push({ row: info, path: nameAt, params: { parent, next, registrable: name } });
    else answers.push({ missing: [[...at, 'filed', ...(given.filedBy ? ['with'] : [])]], path: nameAt, isError: false });
  }
  return answers;
});

/** The same domain (重复的域名) once more. */
export const duplicate: Check<DomainsInput, Row<'domain/duplicate'>> = ([row], { entries }) => {
  if (entries.length < 2) return CLEAR;
  const seen = new Map<string, Path>();
  return entries.flatMap((entry) => {
    const name = domainOf(entry)?.registrable;
    const first = name === undefined ? undefined : seen.get(name);
    if (name !== undefined && !first) seen.set(name, entry.nameAt);
    return first ? found(row, entry.nameAt, { domain: name, first }) : CLEAR;
  });
};

/** A suffix that only some natures of subject may hold (限定用途的域名后缀). */
export const cnCategory: Check<DomainsInput, Row<'domain/cn-category'>> = /* @__PURE__ */ each<'domain/cn-category'>(
  (rows, entry, { nature }) => {
    const name = domainOf(entry)?.registrable;
    if (name === undefined) return CLEAR;
    const suffix = name.slice(name.indexOf('.') + 1);
    return rows.flatMap((row): readonly Answer[] => {
      const { params } = row;
      if (!params.suffixes.includes(suffix)) return CLEAR;
      if (!nature) return [{ missing: [['subject', 'nature']], path: entry.nameAt }];
      const isAmong = (natures: readonly string[]): boolean => natures.includes(nature);
      const isFree = 'natures' in params ? isAmong(params.natures) : !isAmong(params.barred);
      return isFree ? CLEAR : found(row, entry.nameAt, { suffix, heldBy: params.heldBy });
    });
  },
);

/** The document that says what is known of a TLD or registrar, and where in it. */
export function evidenceOf({ evidence }: Known<string>, at: string): RowSource | undefined {
  return evidence ? { id: evidence, at, asOf: readOnOther[evidence] ?? collectedOn } : undefined;
}

/** The row for what is known, citing the document that says so. */
function citing<R extends Row<'domain/tld-approved' | 'domain/registrar-approved'>>(
  rows: readonly R[],
  known: Known<string>,
  at: string,
): R | undefined {
  const row = rows.find(({ params }) => (params.statuses as readonly string[]).includes(known.status));
  const source = evidenceOf(known, at);
  return row && source ? { ...row, source } : row;
}

/** Is the TLD (顶级域) approved? */
export const tldApproved: Check<DomainsInput, Row<'domain/tld-approved'>> = /* @__PURE__ */ verified<'domain/tld-approved'>(
  (rows, entry, _, { on }) => {
    const tld = domainOf(entry)?.tld;
    if (tld === undefined) return CLEAR;
    const known = tldOn(tld, on);
    const isNone = known.status === 'unknown' && entry.reading && 'isListed' in entry.reading && !entry.reading.isListed;
    const status = isNone ? 'no-such-tld' : known.status;
    return found(citing(rows, { ...known, status }, `.${tld}`), entry.nameAt, { tld, status, ...(known.by && { by: known.by }) });
  },
);

/** A registrar as it may be told: no long digits, which could be a number of somebody's. */
export const told = (registrar: string): string => registrar.slice(0, 60).replace(/\d{6,}/g, '…');

/** Is the registrar (注册商) approved? */
export const registrarApproved: Check<
  DomainsInput,
  Row<'domain/registrar-approved'>
> = /* @__PURE__ */ verified<'domain/registrar-approved'>((rows, entry, _, { on }) => {
  const { registrar } = entry.given;
  const path = [...entry.at, 'registrar'];
  if (registrar === '') return lacks('registrar', entry, path);
  const known = registrarOn(registrar, on);
  const params = { registrar: told(registrar), status: known.status, ...(known.by && { by: known.by }) };
  return found(citing(rows, known, told(registrar)), path, params);
});

/** Was the domain registered in mainland China (境内注册)? */
export const registeredInMainland: Check<
  DomainsInput,
  Row<'domain/registered-in-mainland'>
> = /* @__PURE__ */ verified<'domain/registered-in-mainland'>(([row], entry, _, { on }) => {
  const { at, given } = entry;
  const path = [...at, 'registeredIn'];
  const place = given.registeredIn || registrarOn(given.registrar, on).place;
  if (!place) return given.registrar ? lacks('place', entry, path) : lacks('place and registrar', entry, path, path, [...at, 'registrar']);
  return place === 'outside' ? found(row, path, { by: given.registeredIn ? 'registeredIn' : 'registrar' }) : CLEAR;
});

/** Is the domain valid on the day (有效期), and to the end of the longest review? */
export const notExpired: Check<DomainsInput, Row<'domain/not-expired'>> = /* @__PURE__ */ verified<'domain/not-expired'>(
  (rows, entry, { holidays }, { on }) => {
    const { expiresOn } = entry.given;
    const path = [...entry.at, 'expiresOn'];
    if (expiresOn === '') return lacks('expiresOn', entry, path);
    const isDay = isIsoDay(expiresOn);
    if (!isDay || expiresOn < on) {
      const kind = isDay ? 'expired' : 'no-day';
      return rows.flatMap((row) => ('kind' in row.params && row.params.kind === kind ? found(row, path, { kind }) : CLEAR));
    }
    return rows.flatMap((row) => {
      if (!('reviewDays' in row.params)) return CLEAR;
      const { reviewDays } = row.params;
      const reviewEnds = addWorkingDays(on, reviewDays, holidays);
      if (expiresOn >= reviewEnds) return CLEAR;
      return found(row, path, { kind: 'during-review', reviewEnds, reviewDays, holidays: holidaysUsed(on, reviewEnds, holidays) });
    });
  },
);

/** Has the real-name authentication (域名实名认证) passed? */
export const realNameDone: Check<DomainsInput, Row<'domain/real-name-done'>> = /* @__PURE__ */ verified<'domain/real-name-done'>(
  (rows, entry, _, { on }) => {
    const { done, passedOn } = entry.given;
    const path = [...entry.at, 'realName'];
    const finding = (kind: 'not-done' | 'later' | 'no-day'): readonly Found[] =>
      rows.flatMap((row) => (row.params.kinds.includes(kind) ? found(row, path, { kind }) : []));
    if (passedOn !== '' && !isIsoDay(passedOn)) return finding('no-day');
    if (done === false) return finding('not-done');
    if (done) return CLEAR;
    if (passedOn > on) return finding('later');
    return passedOn === '' ? lacks('done', entry, path, [...path, 'done']) : CLEAR;
  },
);

/** Can its record (实名信息入库) have come through by now? */
export const realNameRecorded: Check<
  DomainsInput,
  Row<'domain/real-name-recorded'>
> = /* @__PURE__ */ verified<'domain/real-name-recorded'>((rows, entry, { holidays }, { on }) => {
  const { done, recorded, passedOn } = entry.given;
  const path = [...entry.at, 'realName'];
  const isLater = !done && passedOn > on;
  if (recorded || done === false || isLater || (passedOn !== '' && !isIsoDay(passedOn))) return CLEAR;
  if (recorded === false) return found(rows[0], path, { kind: 'not-recorded' });
  if (passedOn === '') return lacks('passedOn', entry, path, [...path, 'passedOn']);
  const from = passedOn as IsoDay;
  const ordered = [...rows].sort((a, b) => a.params.under - b.params.under);
  const most = ordered.at(-1)?.params.under ?? 0;
  const workingDays = workingDaysBetween(from, on, most, holidays);
  const row = ordered.find(({ params }) => workingDays < params.under);
  if (!row) return CLEAR;
  const [possibleOn, safeOn] = [ordered[0]?.params.under ?? 0, most].map((days) => addWorkingDays(from, days, holidays)) as [
    IsoDay,
    IsoDay,
  ];
  return found(row, path, { workingDays, under: row.params.under, possibleOn, safeOn, holidays: holidaysUsed(from, safeOn, holidays) });
});

const PARTS = [
  ['name', 'name'],
  ['type', 'credential-type'],
  ['number', 'credential-number'],
] as const;
const fieldOf = { name: ['name'], type: ['credential', 'type'], number: ['credential', 'number'] } as const;

/** Where two differ: an index of `PARTS`, `same`, or the parts that one of them lacks. */
function compare(one: Named, two: Named): number | readonly (typeof PARTS)[number][0][] {
  const differs = PARTS.findIndex(([part]) => one[part] && two[part] && one[part] !== two[part]);
  return differs >= 0 ? differs : PARTS.flatMap(([part]) => (one[part] && two[part] ? [] : [part]));
}

/** Names and numbers as they are compared: without blanks, case, and the middle dots of which there are several. */
const comparable = ({ name, type, number }: Named): Named => ({
  name: plain(name)
    .replace(/[\s·•‧∙・]/g, '')
    .toLowerCase(),
  type,
  number: credentialCharacters(number),
});

/** Is the registrant (域名持有者) the subject, or, of an organization, its administrator? */
export const registrantMatches: Check<
  DomainsInput,
  Row<'domain/registrant-matches-subject'>
> = /* @__PURE__ */ verified<'domain/registrant-matches-subject'>(([row], entry, input) => {
  const path = [...entry.at, 'registrant'];
  const { name, type, number } = entry.given.registrant;
  if (!row) return CLEAR;
  if (!name && !type && !number) return lacks('registrant', entry, path);
  const [registrant, subject, administrator] = [entry.given.registrant, input.subject, input.administrator].map(comparable) as [
    Named,
    Named,
    Named,
  ];
  const { nature } = input;
  const answersFor = (holders: readonly string[]): Answer | undefined => {
    const compared = holders.map((holder) => ({ holder, result: compare(registrant, holder === 'subject' ? subject : administrator) }));
    const open: Path[] = [];
    let differs = 0;
    for (const { holder, result } of compared) {
      if (typeof result === 'number') {
        differs = Math.max(differs, result);
        continue;
      }
      if (result.length === 0) return undefined;
      const other = holder === 'subject' ? subject : administrator;
      const root: Path = holder === 'subject' ? ['subject'] : ['subject', 'administrator'];
      for (const part of result) {
        if (!registrant[part]) open.push([...path, ...fieldOf[part]]);
        if (!other[part]) open.push([...root, ...fieldOf[part]]);
      }
    }
    const missing = [...new Map(open.map((one) => [String(one), one])).values()];
    return missing.length > 0 ? { missing, path } : { row, path, params: { differs: PARTS[differs]?.[1] } };
  };
  const { individual, organization } = row.params;
  if (nature) return [answersFor(nature === 'individual' ? individual : organization) ?? []].flat();
  const [one, two] = [answersFor(individual), answersFor(organization)];
  if (JSON.stringify(one) === JSON.stringify(two)) return [one ?? []].flat();
  const missing = [one, two].flatMap((answer) => (answer && 'missing' in answer ? answer.missing : []));
  return [{ missing: [['subject', 'nature'], ...new Map(missing.map((path) => [String(path), path])).values()], path }];
});

/** How many domains (域名数量) has a website? */
export const count: Check<DomainsInput, Row<'domain/count-per-website'>> = (rows, { lists }) =>
  rows.flatMap((row) =>
    lists.flatMap((list) => (list.count > row.params.max ? found(row, list.at, { count: list.count, max: row.params.max }) : CLEAR)),
  );

/** Is the domain filed already (已备案), and by whom? */
export const existingFiling: Check<DomainsInput, Row<'domain/existing-filing'>> = /* @__PURE__ */ each<'domain/existing-filing'>(
  (rows, entry, { type }) => {
    const { given, reading } = entry;
    const path = [...entry.at, 'filed'];
    const { filedBy, filedWith, account } = given;
    if (reading && 'domain' in reading && reading.domain.isIp) return CLEAR;
    if (filedBy === '') return lacks('filed', entry, path);
    if (filedBy === 'this-subject' && filedWith === '') return lacks('with', entry, path, [...path, 'with']);
    if (filedBy === 'this-subject' && filedWith === 'this-provider' && account === '')
      return lacks('account', entry, path, [...path, 'account']);
    const filed =
      filedBy === 'other-subject'
        ? filedBy
        : filedBy === 'nobody' || filedWith === 'nobody'
          ? undefined
          : filedWith === 'other-provider'
            ? filedWith
            : account === 'other' && 'other-account';
    return rows.flatMap((row) =>
      row.params.filed === filed && (!type || row.params.answeredBy !== type) ? found(row, path, { filed }) : CLEAR,
    );
  },
);
