import { readContext } from '../core/context';
import { readText } from '../core/read';
import { toReason } from '../core/reason';
import type { Row } from '../core/rows';
import type { Decision, IsoDay, Options } from '../core/types';
import { zhCnDomainReasons } from '../locales/zh-cn/domain';
import { domainArea } from './area';
import { evidenceOf, told } from './check-domain';
import { type Known, registrarOn, tldOn } from './known';
import { tldIn } from './parse-domain';

/** Did the MIIT approve it? */
export type Approval = 'approved' | 'not-approved';

type StatusRule = 'domain/tld-approved' | 'domain/registrar-approved';

function decide(
  rule: StatusRule,
  known: Known<string>,
  on: IsoDay,
  about: Readonly<Record<string, unknown>>,
  at: string,
  options: Pick<Options, 'locale'> | undefined,
): Decision<Approval> {
  const { status, by } = known;
  const { rows } = readContext(domainArea, { on });
  const own = (rows[rule] ?? []) as readonly Row<StatusRule>[];
  const row = own.find(({ params }) => (params.statuses as readonly string[]).includes(status));
  const source = evidenceOf(known, at) ?? (row ?? (own[0] as Row)).source;
  const say = (key: string) =>
    toReason(
      'domain',
      key,
      { id: row?.id ?? rule, authority: 'state', source },
      { ...about, status, on, ...(by && { by }) },
      options?.locale ?? zhCnDomainReasons,
    );
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
  return decide('domain/tld-approved', tldOn(name, on), on, { tld: name }, `.${name}`, options);
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
  return decide('domain/registrar-approved', known, on, { registrar: told(given), ...(place && { place }) }, told(given), options);
}
