import { checkDigits } from '../../rules/credential/check-digits';
import { daysBetween, isIsoDay } from '../core/calendar-day';
import { type Answer, type Check, CLEAR, type Context, type Found, perRow } from '../core/context';
import type { CredentialType, Holder } from '../core/filing';
import type { Row } from '../core/rows';
import type { CredentialFault } from '../core/rule-params';
import type { IsoDay, Path, Span } from '../core/types';
import { credentialCharacters } from '../text/credential-number';

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

const NO_TYPE: Answer = { missing: [['type']] };
// A constant of its own: sentences are kept by answer.
const NO_FORMAT: Answer = { missing: [['type']] };
const NO_ISSUER: Answer = { missing: [['issuedIn']] };
const TYPE: Path = ['type'];
const ROLES: readonly CredentialRole[] = ['subject', 'website-administrator'];

/** Who it is that uses a credential, as far as it matters which. */
interface User {
  readonly role: CredentialRole;
  readonly isIndividual: boolean;
  readonly holder: Holder | undefined;
}

type TypeRow = Row<'credential/type-allowed'>;

/** What a row says of a type that a user uses. */
function typeAnswer(
  row: TypeRow,
  rows: readonly TypeRow[],
  { type: given, issuedIn }: CredentialInput,
  user: User,
  isIssuedHere: boolean,
): readonly Answer[] {
  const { params } = row;
  const type = given as CredentialType;
  const isPerson = user.role !== 'subject' || user.isIndividual;
  const party = isPerson ? 'individual' : 'organization';
  const holds = (holders: readonly Holder[] | undefined): boolean =>
    holders ? isPerson && user.holder !== undefined && holders.includes(user.holder) : !isPerson;
  const isElsewhere = rows.some(
    ({ params: other }) =>
      ('somewhere' in other && other.somewhere.includes(type) && holds(other.holders)) ||
      ('unnamed' in other && other.unnamed.includes(type)),
  );
  const found = (more: object, path = TYPE): readonly Answer[] => [{ row, path, params: { type, party, ...more } }];
  if ('unnamed' in params) return params.unnamed.includes(type) ? [{ person: row, path: TYPE }] : CLEAR;
  if ('somewhere' in params) {
    const types = rows.flatMap(({ params: other }) =>
      'types' in other && holds('holders' in other ? other.holders : undefined) ? other.types.filter((one) => one !== type) : [],
    );
    return params.somewhere.includes(type) && holds(params.holders) ? found({ ...(isPerson && { holder: user.holder }), types }) : CLEAR;
  }
  if ('issuedIn' in params) {
    if (isPerson) return CLEAR;
    if (issuedIn) return issuedIn === params.issuedIn ? found({ types: [] }, ['issuedIn']) : CLEAR;
    return isIssuedHere ? CLEAR : [NO_ISSUER];
  }
  if ('offered' in params) {
    const isAllowed = rows.some(
      ({ params: other }) => 'holders' in other && 'types' in other && holds(other.holders) && other.types.includes(type),
    );
    return user.role !== 'subject' && isAllowed && !params.offered.includes(type)
      ? found({ holder: user.holder, types: [...params.offered] })
      : CLEAR;
  }
  if (!('types' in params)) return CLEAR;
  const isMeant = holds('holders' in params ? params.holders : undefined);
  return isMeant && !params.types.includes(type) && !isElsewhere
    ? found({ ...(isPerson && { holder: user.holder }), types: [...params.types] })
    : CLEAR;
}

const keyOf = (answer: Answer): string =>
  JSON.stringify('row' in answer ? [answer.row.id, answer.params] : 'person' in answer ? answer.person.id : answer.missing);

/** May whoever uses it use this type of credential (证件类型)? Of what is not known of the user, every way of filling it in is tried. */
export const typeAllowed: Check<CredentialInput, TypeRow> = (rows, input, context) => {
  if (!input.type) return [NO_TYPE];
  const named = rows.flatMap(({ params }): readonly string[] => [
    ...('types' in params ? params.types : []),
    ...('somewhere' in params ? params.somewhere : []),
    ...('unnamed' in params ? params.unnamed : []),
  ]);
  if (!named.includes(input.type))
    return rows.flatMap((row) => (Object.keys(row.params).length === 0 ? [{ row, path: TYPE, params: { type: input.type } }] : CLEAR));
  const holders = [...new Set(rows.flatMap(({ params }) => ('holders' in params ? (params.holders ?? []) : [])))];
  const users = (input.role ? [input.role] : ROLES).flatMap((role) =>
    (input.isIndividual === undefined ? [true, false] : [input.isIndividual]).flatMap((isIndividual) =>
      (input.holder ? [input.holder] : holders).map((holder): User => ({ role, isIndividual, holder })),
    ),
  );
  const isIssuedHere = isChecked(context.rows['credential/format'] as readonly FormatRow[] | undefined, input, context);
  const lists = users.map((user) => rows.flatMap((row) => typeAnswer(row, rows, input, user, isIssuedHere)));
  const keys = lists.map((list) => list.map(keyOf));
  const isSure = (answer: Answer): boolean => keys.every((list) => list.includes(keyOf(answer)));
  const sure = (lists[0] ?? CLEAR).filter(isSure);
  const open = [...new Map(lists.flat().flatMap((one) => (isSure(one) ? [] : [[keyOf(one), one] as const]))).values()];
  if (open.length === 0) return sure;
  const differsBy = (fact: keyof User): boolean => {
    const others = (user: User): string => JSON.stringify({ ...user, [fact]: '' });
    return users.some((one, i) => users.some((two, j) => others(one) === others(two) && String(keys[i]) !== String(keys[j])));
  };
  const isError = open.some((one) => ('row' in one ? one.row.level === 'error' : 'missing' in one));
  const missing: Path[] = [
    ...(differsBy('role') ? [['role']] : []),
    ...(differsBy('isIndividual') ? [['subjectNature']] : []),
    ...(differsBy('holder') ? [['holder']] : []),
  ];
  return [...sure, { missing, path: TYPE, isError }];
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
  if (kind === 'spelling' || !new RegExp(when, 'u').test(written)) return undefined;
  if (kind) return { kind };
  if (lengths && !lengths.includes(written.length)) return { kind: 'length', digits: written.length, expected: [...lengths] };
  const odd = characters ? new RegExp(`[^${characters}]`, 'u').exec(written) : null;
  if (odd) return { kind: 'characters', at: { start: odd.index, end: odd.index + odd[0].length } };
  if (pattern && !new RegExp(pattern, 'u').test(written)) return { kind: 'pattern' };
  const prefix = prefixes?.split(' ') ?? [''];
  const end = prefix[0]?.length ?? 0;
  if (!prefix.includes(written.slice(0, end))) return { kind: 'prefix', at: { start: 0, end } };
  if (birthDateAt !== undefined) {
    const day = written.slice(birthDateAt).replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3');
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
  return rows.flatMap((row) => {
    const fault = isOf(row, type) ? faultOf(row, written, on) : undefined;
    return fault ? [{ row, fault }] : [];
  });
}

/** Has the number a check digit that is right? Then it was given out in mainland China. */
function isChecked(rows: readonly FormatRow[] = [], input: CredentialInput, context: Context): boolean {
  const isMeant = (row: FormatRow): boolean =>
    isOf(row, input.type) && row.params.checks !== undefined && new RegExp(row.params.when ?? '.', 'u').test(input.written);
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
  if (!type && written) return [NO_FORMAT];
  const path: Path = ['number'];
  const kinds = type ? { type } : {};
  const found = numberFaults(rows, input, context).map(({ row, fault: { at, ...fault } }): Found => {
    const fix = renewed(rows, row, input, context);
    // Where something was taken out, positions are no longer those of the number as given.
    return { row, path, params: { ...kinds, ...fault }, ...(at && written === number && { at }), ...(fix && { fix }) };
  });
  if (found.length > 0 || written === number || !rows.some((row) => row.params.types && isOf(row, type))) return found;
  return rows.flatMap((row): readonly Answer[] =>
    row.params.kind === 'spelling' && isOf(row, type) ? [{ row, path, params: { ...kinds, kind: 'spelling' }, fix: written }] : CLEAR,
  );
};

const NO_END: Answer = { missing: [['validUntil']] };

/** Is the credential valid on the filing date, and long enough after it (有效期)? */
export const validOn: Check<CredentialInput, Row<'credential/valid-on'>> = /* @__PURE__ */ perRow(
  (row, { validFrom, validUntil }, { on }) => {
    const { min } = row.params;
    const found = (field: string, kind: string, more?: object): Answer => ({ row, path: [field], params: { kind, ...more } });
    const answers: Answer[] = [];
    if (min === 0 && validFrom && !isIsoDay(validFrom)) answers.push(found('validFrom', 'no-day'));
    else if (min === 0 && validFrom > on) answers.push(found('validFrom', 'not-yet'));
    if (!validUntil) return [...answers, NO_END];
    if (validUntil === 'long-term') return answers;
    if (!isIsoDay(validUntil)) return min === 0 ? [...answers, found('validUntil', 'no-day')] : answers;
    const days = daysBetween(on, validUntil);
    if (days < 0) return min === 0 ? [...answers, found('validUntil', 'expired')] : answers;
    return days < min ? [...answers, found('validUntil', 'soon', { days, min })] : answers;
  },
);

const NO_ORDERS: Answer = { missing: [['inProgress']] };

/** Is another order in progress for the same credential, as far as the caller knows? */
export const alreadyInProgress: Check<CredentialInput, Row> = /* @__PURE__ */ perRow((row, { written, inProgress }) => {
  if (!written) return CLEAR;
  if (!inProgress) return [NO_ORDERS];
  return inProgress.some((other) => credentialCharacters(other) === written) ? [{ row, path: ['number'], params: {} }] : CLEAR;
});
