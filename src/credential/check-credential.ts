import { checkDigits } from '../../rules/credential/check-digits';
import { daysBetween } from '../core/calendar-day';
import { type Answer, type Check, CLEAR, type Found, lacks, perRow } from '../core/check';
import type { Context } from '../core/context';
import type { CredentialType, Holder } from '../core/filing';
import { inEveryWay, type Unknown } from '../core/in-every-way';
import { isIsoDay } from '../core/iso-day';
import type { Row } from '../core/rows';
import type { CredentialFault } from '../core/rule-params';
import type { IsoDay, Path, Span } from '../core/types';
import { credentialCharacters } from '../text/credential-number';
import { otherThan, patternOf } from '../text/pattern';

/** Whose credential of a filing it is. */
export type CredentialRole = 'subject' | 'subject-administrator' | 'website-administrator';

/** A credential as the rules see it: what is `''` is missing. */
export interface CredentialInput {
  readonly type: string;
  readonly number: string;
  /** The number in plain characters. */
  readonly written: string;
  readonly issuedIn: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly holder: Holder | undefined;
  readonly isIndividual: boolean | undefined;
  readonly role: CredentialRole | undefined;
  readonly inProgress: readonly string[] | undefined;
}

const TYPE: Path = ['type'];
const ROLES: readonly CredentialRole[] = ['subject', 'website-administrator'];

/** Who it is that uses a credential, as far as it matters which. */
interface User {
  readonly role: CredentialRole;
  readonly isIndividual: boolean;
  readonly holder: Holder | undefined;
}

type TypeRow = Row<'credential/type-allowed'>;

/** What rows say of a type that a user uses. */
function typeAnswers(rows: readonly TypeRow[], type: CredentialType, issued: string, user: User): readonly Answer[] {
  const isPerson = user.role !== 'subject' || user.isIndividual;
  const answers: Answer[] = [];
  const add = (row: TypeRow, types: readonly CredentialType[], path = TYPE): void => {
    const party = isPerson ? 'individual' : 'organization';
    answers.push({ row, path, params: { type, party, ...(isPerson && { holder: user.holder }), types: [...types] } });
  };
  /** Is a row one for such users? Rows without holders are for organizations. */
  const isTheirs = ({ params }: TypeRow): boolean => {
    const holders = 'holders' in params ? params.holders : undefined;
    return holders ? isPerson && holders.includes(user.holder as Holder) : !isPerson;
  };
  let accepted: readonly CredentialType[] = [];
  let isSpecial = false;
  for (const row of rows) {
    const { params } = row;
    if ('types' in params && isTheirs(row)) accepted = accepted.length > 0 ? [...accepted, ...params.types] : params.types;
    else if ('unnamed' in params && params.unnamed.includes(type)) {
      isSpecial = true;
      answers.push({ person: row, path: TYPE });
    } else if ('outside' in params && !isPerson) {
      if (params.outside.includes(issued)) add(row, [], ['issuedIn']);
      else if (!issued) answers.push(...lacks('issuedIn', 'issuedIn'));
    }
  }
  const isAccepted = accepted.includes(type);
  for (const row of rows)
    if ('somewhere' in row.params && row.params.somewhere.includes(type) && isTheirs(row)) {
      isSpecial = true;
      add(row, isAccepted ? accepted.filter((one) => one !== type) : accepted);
    } else if ('offered' in row.params && isAccepted && user.role !== 'subject' && !row.params.offered.includes(type))
      add(row, row.params.offered);
  if (!isAccepted && !isSpecial) for (const row of rows) if ('types' in row.params && isTheirs(row)) add(row, row.params.types);
  return answers;
}

/** What the rows name, and what they have answered: there are few questions, all of slugs that the rows name. */
interface Asked {
  readonly types: ReadonlySet<string>;
  readonly holders: readonly Holder[];
  readonly answers: Map<string, readonly Answer[]>;
}

function askedOf(rows: readonly TypeRow[], { memo }: Context): Asked {
  const kept = memo.get(rows) as Asked | undefined;
  if (kept) return kept;
  const types = rows.flatMap(({ params }): readonly string[] =>
    'types' in params ? params.types : 'somewhere' in params ? params.somewhere : 'unnamed' in params ? params.unnamed : [],
  );
  const holders = rows.flatMap(({ params }) => ('holders' in params ? (params.holders ?? []) : []));
  const asked: Asked = { types: new Set(types), holders: [...new Set(holders)], answers: new Map() };
  memo.set(rows, asked);
  return asked;
}

/** Facts about the user, each with the fact that says it. */
const UNKNOWNS: readonly Unknown<User>[] = [
  { fact: ['role'], of: ({ role }) => role },
  { fact: ['subjectNature'], of: ({ isIndividual }) => isIndividual },
  { fact: ['holder'], of: ({ holder }) => holder },
];

/** May whoever uses it use this type of credential (证件类型)? Of what is not known of the user, every way of filling it in is tried. */
export const typeAllowed: Check<CredentialInput, TypeRow> = (rows, input, context) => {
  const { type, role, isIndividual, holder } = input;
  if (!type) return lacks('type', 'type');
  const { types, holders, answers } = askedOf(rows, context);
  if (!types.has(type))
    return rows.flatMap((row) =>
      Object.keys(row.params).length === 0
        ? [{ row, path: TYPE, params: { type: /^[a-z-]{1,40}$/.test(type) ? type : 'unknown' } }]
        : CLEAR,
    );
  // Only an organization's is asked where it was issued; a check digit that is right answers that.
  const isAsked = !input.issuedIn && role !== 'subject-administrator' && role !== 'website-administrator' && isIndividual !== true;
  const isChecked = isAsked && hasRightCheckDigit(context.rows['credential/format'] as readonly FormatRow[] | undefined, input, context);
  const isOutside = rows.some(({ params }) => 'outside' in params && params.outside.includes(input.issuedIn));
  const issued = isOutside ? input.issuedIn : isAsked && !isChecked ? '' : 'mainland';
  const key = `${type} ${role} ${isIndividual} ${holder} ${issued}`;
  let answer = answers.get(key);
  if (!answer) {
    const users = (role ? [role] : ROLES).flatMap((one) =>
      (isIndividual === undefined ? [true, false] : [isIndividual]).flatMap((individual) =>
        (holder ? [holder] : holders).map((of): User => ({ role: one, isIndividual: individual, holder: of })),
      ),
    );
    answer = inEveryWay(context, users, UNKNOWNS, (user) => typeAnswers(rows, type as CredentialType, issued, user), true, { path: TYPE });
    if (!holder || holders.includes(holder)) answers.set(key, answer);
  }
  return answer;
};

type FormatRow = Row<'credential/format'>;

interface NumberFault {
  readonly kind: CredentialFault;
  readonly at?: Span;
  readonly digits?: number;
  readonly expected?: readonly number[];
}

/** The check digit that a number should have. */
function checkDigitOf(name: string, number: string): string | undefined {
  const check = checkDigits[name];
  if (!check) return undefined;
  const { weights, from, alphabet, characters } = check;
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(number.charAt(from + index)), 0);
  return characters[sum % characters.length];
}

/** What a row has against a number, if it speaks of such numbers: the first fault alone, since one leads to others. */
function faultOf({ params }: FormatRow, written: string, on: IsoDay): NumberFault | undefined {
  const { when = '.', kind, lengths, characters, pattern, prefixes, birthDateAt, checks = [] } = params;
  if (kind === 'spelling' || !patternOf(when, 'u').test(written)) return undefined;
  if (kind) return { kind };
  if (lengths && !lengths.includes(written.length)) return { kind: 'length', digits: written.length, expected: [...lengths] };
  const odd = characters ? otherThan(characters).exec(written) : null;
  if (odd) return { kind: 'characters', at: { start: odd.index, end: odd.index + odd[0].length } };
  if (pattern && !patternOf(pattern, 'u').test(written)) return { kind: 'pattern' };
  if (prefixes) {
    // All are of one length, so that a stretch without a blank is one of them.
    const end = `${prefixes} `.indexOf(' ');
    if (!prefixes.includes(written.slice(0, end))) return { kind: 'prefix', at: { start: 0, end } };
  }
  if (birthDateAt !== undefined) {
    const part = (from: number, to: number): string => written.slice(birthDateAt + from, birthDateAt + to);
    const day = `${part(0, 4)}-${part(4, 6)}-${part(6, 8)}`;
    if (!isIsoDay(day) || day > on) return { kind: 'birth-date', at: { start: birthDateAt, end: birthDateAt + 8 } };
  }
  for (const name of checks) {
    const at = checkDigits[name]?.at ?? 0;
    const start = at < 0 ? written.length + at : at;
    if (checkDigitOf(name, written) !== written[start])
      return { kind: name === checks.at(-1) ? 'check' : 'inner-check', at: { start, end: start + 1 } };
  }
  return undefined;
}

/** Does a row speak of a type? */
const isOf = ({ params: { types } }: FormatRow, type: string): boolean => !types || (types as readonly string[]).includes(type);

/** What all rows have against a number of a type. */
function numberFaults(
  rows: readonly FormatRow[],
  { type, written }: Pick<CredentialInput, 'type' | 'written'>,
  { on }: Context,
): readonly { readonly row: FormatRow; readonly fault: NumberFault }[] {
  const faults: { row: FormatRow; fault: NumberFault }[] = [];
  for (const row of rows) {
    const fault = isOf(row, type) ? faultOf(row, written, on) : undefined;
    if (fault) faults.push({ row, fault });
  }
  return faults;
}

/** Has the number a check digit that is right? Then it was given out in mainland China. */
function hasRightCheckDigit(rows: readonly FormatRow[] = [], input: CredentialInput, context: Context): boolean {
  const isMeant = (row: FormatRow): boolean =>
    isOf(row, input.type) && row.params.checks !== undefined && patternOf(row.params.when ?? '.', 'u').test(input.written);
  return rows.some(isMeant) && numberFaults(rows, input, context).length === 0;
}

/** The number of today that an old one became, when that is a good one. */
function renewed(rows: readonly FormatRow[], { params }: FormatRow, input: CredentialInput, context: Context): string | undefined {
  if (!params.becomes) return undefined;
  const { at, text, check } = params.becomes;
  const longer = input.written.slice(0, at) + text + input.written.slice(at);
  const written = longer + checkDigitOf(check, longer);
  return numberFaults(rows, { ...input, written }, context).length === 0 ? written : undefined;
}

/** Is the number (证件号码) made as numbers of its type are? */
export const format: Check<CredentialInput, FormatRow> = (rows, input, context) => {
  const { type, number, written } = input;
  if (!type && written) return lacks('type', 'number');
  const path: Path = ['number'];
  const kinds = type ? { type } : {};
  const faults = numberFaults(rows, input, context);
  if (faults.length === 0 && written === number) return CLEAR;
  const found = faults.map(({ row, fault: { at, ...fault } }): Found => {
    const fix = renewed(rows, row, input, context);
    // Where something was taken out, positions are no longer those of the number as given.
    return { row, path, params: { ...kinds, ...fault }, ...(at && written === number && { at }), ...(fix && { fix }) };
  });
  if (found.length > 0 || written === number || !rows.some((row) => row.params.types && isOf(row, type))) return found;
  return rows.flatMap((row): readonly Answer[] =>
    row.params.kind === 'spelling' && isOf(row, type) ? [{ row, path, params: { ...kinds, kind: 'spelling' }, fix: written }] : CLEAR,
  );
};

/** Is the credential valid on the filing date, and long enough after it (有效期)? Rows say how many days must be left; those that say none, that it must be valid. */
export const validOn: Check<CredentialInput, Row<'credential/valid-on'>> = (rows, { validFrom, validUntil }, { on }) => {
  const answers: Answer[] = [];
  const add = (field: string, kind: string, more?: object): void => {
    for (const row of rows) if (row.params.min === 0) answers.push({ row, path: [field], params: { kind, ...more } });
  };
  if (validFrom && !isIsoDay(validFrom)) add('validFrom', 'no-day');
  else if (validFrom > on) add('validFrom', 'not-yet');
  if (!validUntil) return answers.length > 0 ? [...answers, ...lacks('validUntil', 'validUntil')] : lacks('validUntil', 'validUntil');
  if (validUntil === 'long-term') return answers;
  if (!isIsoDay(validUntil)) add('validUntil', 'no-day');
  else {
    const days = daysBetween(on, validUntil);
    if (days < 0) add('validUntil', 'expired');
    else
      for (const row of rows) {
        const { min } = row.params;
        if (days < min) answers.push({ row, path: ['validUntil'], params: { kind: 'soon', days, min } });
      }
  }
  return answers;
};

/** Is another order in progress for the same credential, as far as the caller knows? */
export const alreadyInProgress: Check<CredentialInput, Row> = /* @__PURE__ */ perRow((row, { written, inProgress }) => {
  if (!written) return CLEAR;
  if (!inProgress) return lacks('inProgress', 'number');
  return inProgress.some((other) => credentialCharacters(other) === written) ? [{ row, path: ['number'], params: {} }] : CLEAR;
});
