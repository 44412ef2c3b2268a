import { type Verification, verification } from '../../rules/domain/verification';
import { defaultProvider } from '../../rules/editions';
import { isIsoDay } from '../core/calendar-day';
import { holdsOn } from '../core/context';
import type { Domain } from '../core/filing';
import { readText, slip } from '../core/read';
import { toReason } from '../core/reason';
import type { DecisionRow } from '../core/rows';
import type { Decision, FilingType, IsoDay, Options, Path } from '../core/types';
import { zhCnDomainReasons } from '../locales/zh-cn/domain';
import type { Verified } from './entry';

/** What decides beside the type of filing which domains are verified. */
export interface VerificationFacts {
  /** What went before on the same domains. */
  readonly after?: FilingType | '' | undefined;
  /** Any day unless given. */
  readonly on?: IsoDay | undefined;
  /** `'alibaba-cloud'` unless given. */
  readonly provider?: string | undefined;
}

const LISTS: readonly DecisionRow<Verification>[] = verification;

/** The row on a type of filing that follows on another. */
function rowFor(type: string, after: string, { on, provider = defaultProvider }: VerificationFacts): DecisionRow<Verification> | undefined {
  return LISTS.find(
    (row) =>
      row.scope?.filings?.includes(type as FilingType) &&
      (row.when?.after?.includes(after) ?? true) &&
      holdsOn(row, on ?? row.effective.from, provider),
  );
}

/** Is a domain verified that was changed on a day? `''` is a day that is missing. */
export function isVerified(type: string, after: string, changedOn: string, facts: VerificationFacts): Verified {
  const { verifies, since }: Partial<Verification> = rowFor(type, after, facts)?.answer ?? {};
  if (verifies === 'changed') return changedOn === '' ? 'open' : changedOn >= (since ?? '') ? 'yes' : 'no';
  return verifies === 'none' ? 'no' : verifies === 'person' ? 'person' : 'yes';
}

/**
 * Decides which domains a type of filing verifies (域名核验).
 *
 * @param type the type of filing.
 * @param domains those of the website that is filed, with the day on which they were changed where the type asks for it.
 * @param facts `after`: what went before on the same domains; `provider`: of others than the default nothing is known but of what the state demands.
 * @returns the names of those that are verified, as they were given; undecided while days of a change are missing (paths `[index, 'changedOn']`), and
 * for a first transfer, of which no document says it.
 * @throws {RangeError} for an unknown type of filing, {TypeError} for what is no list or no text. A day that is none counts as missing.
 * Source: FAQ lines 1008, 1016 and 1020–1028.
 */
export function domainsToVerify(
  type: FilingType,
  domains: readonly Domain[],
  facts?: VerificationFacts,
  options?: Pick<Options, 'locale'>,
): Decision<readonly string[]> {
  const after = readText(facts?.after, 'facts.after');
  const row = rowFor(type, after, facts ?? {});
  if (!row) slip('type', type, "a type of filing such as 'initial'");
  if (!Array.isArray(domains ?? [])) throw new TypeError('domains: expected an array');
  const given = (domains ?? []).map((domain) => {
    const day = readText(domain?.changedOn, 'domain.changedOn');
    return { name: readText(domain?.name, 'domain.name'), verified: isVerified(type, after, isIsoDay(day) ? day : '', facts ?? {}) };
  });
  const { verifies, since } = row.answer;
  const reasons = [toReason('domain', row.id, row, { type, ...(since && { since }) }, options?.locale ?? zhCnDomainReasons)];
  if (verifies === 'person') return { decided: false, why: 'needs-person', missing: [], reasons };
  const open = given.flatMap(({ verified }, index): readonly Path[] => (verified === 'open' ? [[index, 'changedOn']] : []));
  if (open.length > 0) return { decided: false, why: 'missing-facts', missing: open, reasons };
  const answer = given.flatMap(({ name, verified }) => (verified === 'yes' ? [name] : []));
  return { decided: true, answer, reasons, next: [] };
}
