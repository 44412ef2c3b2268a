import { type Answer, type Check, CLEAR, type Found, type Missing } from '../core/check';
import { type Context, levelOf } from '../core/context';
import type { FilingType, HolidayTable } from '../core/filing';
import { inEveryWay } from '../core/in-every-way';
import type { Row } from '../core/rows';
import type { RuleId } from '../core/rule-params';
import type { Path } from '../core/types';
import type { DomainReading, ParsedDomain } from './parse-domain';

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
  /** Of the domain, from the root of what is validated. */
  readonly at: Path;
  /** Was no more given than a name? */
  readonly isText: boolean;
  readonly text: string;
  /** Absent where the name is another rule's matter. */
  readonly reading: DomainReading | undefined;
  /** Of it, the domain name. Absent where there is none to be read, or an IP address. */
  readonly domain: ParsedDomain | undefined;
  /** Or the address. */
  readonly ip: string | undefined;
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

/** Decides one rule of one domain. */
export type One<R extends RuleId> = (
  rows: readonly Row<R>[],
  entry: DomainEntry,
  input: DomainsInput,
  context: Context,
) => readonly Answer[];

/** Asks a rule of each domain. */
export const each =
  <R extends RuleId>(check: One<R>): Check<DomainsInput, Row<R>> =>
  (rows, input, context) => {
    const { entries } = input;
    if (entries.length === 1) return check(rows, entries[0] as DomainEntry, input, context);
    const all: Answer[] = [];
    for (const entry of entries) {
      const answers = check(rows, entry, input, context);
      if (answers.length > 0) all.push(...answers);
    }
    return all;
  };

const WAYS = [true, false] as const;

/** For what is only looked at when a domain is verified. */
export const whenVerified = <R extends RuleId>(check: One<R>): Check<DomainsInput, Row<R>> =>
  each((rows, entry, input, context) => {
    const { verified, at } = entry;
    if (verified === 'no' || entry.ip) return CLEAR;
    const answers = check(rows, entry, input, context);
    if (verified === 'yes' || answers.length === 0) return answers;
    const [first] = answers as [Answer];
    if (verified === 'person') return [{ person: rows[0] as Row, path: first.path ?? at }];
    const isVerified = { fact: verified === 'untyped' ? ['type'] : [...at, 'changedOn'], of: (is: boolean) => is };
    const canErr = (rows as readonly Row[]).some((row) => levelOf(context, row) === 'error');
    return inEveryWay(context, WAYS, [isVerified], [answers, CLEAR], canErr);
  });

/** Where a field of a domain stands. */
export const pathOf = ({ at }: DomainEntry, field: string): Path => [...at, field];

/** Where its name stands. */
export const nameOf = ({ at, isText }: DomainEntry): Path => (isText ? at : [...at, 'name']);

/** The answer that fields of a domain are missing, where it stands; at the root it is one and the same each time. */
export function missingOf({ at }: DomainEntry, answers: readonly Missing[]): readonly Missing[] {
  if (at.length === 0) return answers;
  return answers.map(({ missing, path = [] }) => ({ missing: missing.map((fact) => [...at, ...fact]), path: [...at, ...path] }));
}

/** A finding by a row, if there is one. */
export const found = (row: Row | undefined, path: Path, params: Found['params'], fix?: string): readonly Found[] =>
  row ? [{ row, path, params, fix }] : [];
