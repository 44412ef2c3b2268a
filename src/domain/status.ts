import { registrarApproval, tldApproval } from '../../rules/domain/approval';
import { defaultProvider, editions } from '../../rules/editions';
import { isIsoDay } from '../core/calendar-day';
import { holdsOn } from '../core/context';
import { readText, slip } from '../core/read';
import { toReason } from '../core/reason';
import type { Row } from '../core/rows';
import type { Decision, IsoDay, Options, Reason } from '../core/types';
import { zhCnDomainReasons } from '../locales/zh-cn/domain';
import { evidenceOf, rowOn, told } from './check-approval';
import { type Known, registrarOn, tldOn } from './known';
import { tldIn } from './parse-domain';

/** Did the MIIT approve it? */
export type Approval = 'approved' | 'not-approved';

type StatusRow = Row<'domain/tld-approved' | 'domain/registrar-approved'>;

/** Only the rows of the one rule are asked: what else is demanded of domains is not looked at, nor shipped. */
function decide(
  [first, ...others]: readonly [StatusRow, ...StatusRow[]],
  known: Known<string>,
  on: IsoDay,
  about: Readonly<Record<string, unknown>>,
  at: string,
  options: Pick<Options, 'locale'> | undefined,
): Decision<Approval> {
  if (!isIsoDay(on) || on < editions[0]) slip('on', on, `a day YYYY-MM-DD from ${editions[0]} on`);
  const { status, by } = known;
  const { rule } = first;
  const row = rowOn(
    [first, ...others].filter((one) => holdsOn(one, on, defaultProvider)),
    status,
  );
  const source = evidenceOf(known, at) ?? (row ?? first).source;
  const params = { ...about, status, on, ...(by && { by }) };
  const say = (key: string): Reason =>
    toReason('domain', key, { id: row?.id ?? rule, authority: 'state', source }, params, options?.locale ?? zhCnDomainReasons);
  const reasons = [say(`${rule}/${status}`)];
  if (status === 'approved') return { decided: true, answer: 'approved', reasons, next: [] };
  if (row?.level === 'review') return { decided: false, why: 'needs-person', missing: [], reasons };
  return { decided: true, answer: 'not-approved', reasons, next: [say(`${rule}/next`)] };
}

/**
 * Decides whether a TLD (顶级域) was approved by the MIIT on a day.
 *
 * @param tld as people write it or as an A-label, with or without the dot before it: `cc`, `.中国`, `xn--fiqs8s`.
 * @param on the day, in China.
 * @returns undecided (`needs-person`) for a TLD of which nothing is known, of which the sources do not agree, and before the day by which its approval is known.
 * @throws {TypeError} when the TLD is no text, {RangeError} for an impossible day or one before the first edition (2019-02-26).
 * Source: each reason cites the document that says so; the demand itself is in lines 636, 956 and 1034 of the FAQ.
 */
export function tldStatus(tld: string, on: IsoDay, options?: Pick<Options, 'locale'>): Decision<Approval> {
  const given = readText(tld, 'tld')
    .trim()
    .replace(/^[.。．｡]+/, '');
  const name = tldIn(`x.${given}`) ?? given.toLowerCase();
  return decide(tldApproval, tldOn(name, on), on, { tld: name }, `.${name}`, options);
}

/**
 * Decides whether a registrar (注册商) was approved by the MIIT on a day.
 *
 * @param registrar its number in the register of the IANA, as digits, or the name of the legal entity, Chinese or English; case, blanks and punctuation do
 * not count. A brand alone is never enough: one can be of two firms, of which one is approved.
 * @param on the day, in China.
 * @returns undecided (`needs-person`) for a registrar of which nothing or not enough is known, and before the day by which its approval is known.
 * @throws {TypeError} when the registrar is no text, {RangeError} for an impossible day or one before the first edition (2019-02-26).
 * Source: each reason cites the document that says so; the demand itself is in lines 637, 921 and 1035 of the FAQ.
 */
export function registrarStatus(registrar: string, on: IsoDay, options?: Pick<Options, 'locale'>): Decision<Approval> {
  const given = readText(registrar, 'registrar').trim();
  const { place, ...known } = registrarOn(given, on);
  return decide(registrarApproval, known, on, { registrar: told(given), ...(place && { place }) }, told(given), options);
}
