import { credentialRoles } from '../../rules/credential/roles';
import { type Answer, type Check, CLEAR, lacks } from '../core/check';
import type { Context } from '../core/context';
import type { Holder } from '../core/filing';
import { inEveryWay, type Unknown } from '../core/in-every-way';
import { keep } from '../core/keep';
import type { Row } from '../core/rows';
import type { Path } from '../core/types';
import type { CredentialInput, CredentialRole } from './credential-input';
import { hasRightCheckDigit } from './judge-number';

const TYPE: Path = ['type'];

/** Who it is that uses a credential, as far as it matters which. */
interface User {
  readonly role: CredentialRole;
  readonly isIndividual: boolean;
  readonly holder: Holder | undefined;
}

/** A row on types: what it says shows in what it holds. */
type TypeRow = Omit<Row<'credential/type-allowed'>, 'params'> & {
  readonly params: Readonly<Partial<Record<'holders' | 'types' | 'offered' | 'somewhere' | 'outside' | 'unnamed', readonly string[]>>>;
};

/** What rows say of a type that a user uses. */
function typeAnswers(rows: readonly TypeRow[], type: string, issued: string, { role, isIndividual, holder }: User): readonly Answer[] {
  const isPerson = role !== 'subject' || isIndividual;
  const answers: Answer[] = [];
  const add = (row: TypeRow, types: readonly string[], path = TYPE): void => {
    const party = isPerson ? 'individual' : 'organization';
    answers.push({ row, path, params: { type, party, ...(isPerson && { holder }), types: [...types] } });
  };
  /** Rows for such users. Those without holders are for organizations. */
  const theirs = rows.filter(({ params: { holders } }) => (holders ? isPerson && holders.includes(holder as Holder) : !isPerson));
  const accepted = theirs.flatMap(({ params }) => params.types ?? []);
  const isAccepted = accepted.includes(type);
  let isSpecial = false;
  for (const row of rows) {
    const { offered, somewhere, outside, unnamed } = row.params;
    if (unnamed?.includes(type)) {
      isSpecial = true;
      answers.push({ person: row, path: TYPE });
    }
    if (somewhere?.includes(type) && theirs.includes(row)) {
      isSpecial = true;
      add(
        row,
        accepted.filter((one) => one !== type),
      );
    }
    if (offered?.includes(type) === false && isAccepted && role !== 'subject') add(row, offered);
    if (outside?.includes(issued) && !isPerson) add(row, [], ['issuedIn']);
    if (outside && !isPerson && !issued) answers.push(...lacks('issuedIn', 'issuedIn'));
  }
  if (!isAccepted && !isSpecial) for (const row of theirs) if (row.params.types) add(row, row.params.types);
  return answers;
}

/** What was asked of a type, and the answer. */
interface Told {
  readonly role: CredentialRole | undefined;
  readonly isIndividual: boolean | undefined;
  readonly holder: Holder | undefined;
  readonly issued: string;
  readonly answer: readonly Answer[];
}

/** What the rows name, and what they have answered: there are few questions, all of slugs that the rows name. */
interface Asked {
  readonly holders: readonly Holder[];
  readonly outside: readonly string[];
  /** Of every type that a row names. */
  readonly told: ReadonlyMap<string, Told[]>;
}

function askedOf(rows: readonly TypeRow[], { memo }: Context): Asked {
  return keep(memo as WeakMap<object, Asked>, rows, () => {
    const types = rows.flatMap(({ params }) => params.types ?? params.somewhere ?? params.unnamed ?? []);
    const holders = rows.flatMap(({ params }) => (params.holders ?? []) as readonly Holder[]);
    const outside = rows.flatMap(({ params }) => params.outside ?? []);
    return { holders: [...new Set(holders)], outside, told: new Map(types.map((type) => [type, []])) };
  });
}

/** Answers that are kept, and so are in many reports: nobody may change them. */
function frozen(answers: readonly Answer[]): readonly Answer[] {
  for (const one of answers) {
    if ('row' in one) for (const part of [...Object.values(one.params), one.params]) Object.freeze(part);
    Object.freeze(one);
  }
  return Object.freeze(answers);
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
  const { holders, outside, told } = askedOf(rows, context);
  const ofType = told.get(type);
  if (!ofType)
    return rows.flatMap((row) =>
      Object.keys(row.params).length === 0
        ? [{ row, path: TYPE, params: { type: /^[a-z-]{1,40}$/.test(type) ? type : 'unknown' } }]
        : CLEAR,
    );
  // Only an organization's is asked where it was issued; a check digit that is right answers that.
  const isAsked = !input.issuedIn && (!role || role === 'subject') && isIndividual !== true;
  const isOutside = input.issuedIn !== '' && outside.includes(input.issuedIn);
  const issued = isOutside ? input.issuedIn : isAsked && !hasRightCheckDigit(input, context) ? '' : 'mainland';
  for (const one of ofType)
    if (one.role === role && one.isIndividual === isIndividual && one.holder === holder && one.issued === issued) return one.answer;
  const users = (role ? [role] : credentialRoles).flatMap((one) =>
    (isIndividual === undefined ? [true, false] : [isIndividual]).flatMap((individual) =>
      (holder ? [holder] : holders).map((of): User => ({ role: one, isIndividual: individual, holder: of })),
    ),
  );
  const lists = users.map((user) => typeAnswers(rows, type, issued, user));
  const answer = inEveryWay(context, users, UNKNOWNS, lists, true, { path: TYPE });
  if (!holder || holders.includes(holder)) ofType.push({ role, isIndividual, holder, issued, answer: frozen(answer) });
  return answer;
};
