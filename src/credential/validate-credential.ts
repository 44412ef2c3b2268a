import { credentialRoles } from '../../rules/credential/roles';
import type { CredentialRule } from '../../rules/credential/rules';
import { types } from '../../rules/credential/types';
import type { Credential, Holder } from '../core/filing';
import { type Reader, validate } from '../core/judge';
import { readObject, readText, readTexts, slip } from '../core/read';
import { isIndividual } from '../core/scoping';
import type { CommonFacts, Options, Report, SubjectNature } from '../core/types';
import { credentialCharacters } from '../text/credential-number';
import { credentialArea } from './area';
import type { CredentialInput, CredentialRole } from './credential-input';

/** What a credential is judged by beside itself. What is `undefined`, `null` or `''` is missing. */
export interface CredentialFacts extends CommonFacts {
  /** Where the person is from who holds it. */
  readonly holder?: Holder | '' | undefined;
  readonly subjectNature?: SubjectNature | '' | undefined;
  /** Whose credential of the filing it is. */
  readonly role?: CredentialRole | '' | undefined;
  /** Numbers of credentials for which orders are in progress, as far as the caller knows. */
  readonly inProgress?: readonly string[] | undefined;
}

let holders: ReadonlySet<unknown> | undefined;

function readHolder(holder: string): Holder | undefined {
  if (!holder) return undefined;
  holders ??= new Set(types.flatMap(({ params }): readonly Holder[] => ('holders' in params ? params.holders : [])));
  return holders.has(holder) ? (holder as Holder) : slip('facts.holder', holder, "a holder's slug such as 'mainland'");
}

function readRole(role: CredentialFacts['role'] | null): CredentialRole | undefined {
  if (!role) return undefined;
  return credentialRoles.includes(role) ? role : slip('facts.role', role, `one of ${credentialRoles.join(', ')}`);
}

/** How a credential is read. */
export const credentialReader: Reader<Credential, CredentialFacts, CredentialInput, CredentialRule> = {
  area: credentialArea,
  read(credential, { holder, role, subjectNature, inProgress }) {
    const { type, number, issuedIn, validFrom, validUntil } = readObject(credential, 'credential');
    const given = readText(number, 'credential.number');
    const nature = readText(subjectNature, 'facts.subjectNature');
    return {
      type: readText(type, 'credential.type'),
      number: given,
      written: credentialCharacters(given),
      issuedIn: readText(issuedIn, 'credential.issuedIn'),
      validFrom: readText(validFrom, 'credential.validFrom'),
      validUntil: readText(validUntil, 'credential.validUntil'),
      holder: readHolder(readText(holder, 'facts.holder')),
      isIndividual: nature ? isIndividual(nature) : undefined,
      role: readRole(role),
      inProgress: readTexts(inProgress, 'facts.inProgress'),
      judged: undefined,
    };
  },
};

/**
 * Judges a credential (证件): whether its type may be used, how its number is made, how long it is valid, and what the caller knows of other orders.
 *
 * @param credential type, number and days as typed; what is `null`, `undefined` or `''` of it is missing. A type or a day that is none makes a finding.
 * @param facts `on` is the day to judge by; what is missing of holder, nature and role leaves the type undecided where it matters.
 * @returns a report whose paths are `['type']`, `['number']`, `['issuedIn']`, `['validFrom']` or `['validUntil']`. No number is in it, except in fixes;
 * positions are UTF-16 offsets in the number as given.
 * @throws {TypeError} when a field or a fact is of another type, {RangeError} for an unknown holder or role, an impossible `facts.on` or one before the first edition (2019-02-26).
 * Source: Alibaba Cloud ICP FAQ of 2019-02-26, lines 158–162, 219, 228, 282, 404–407, 415 and 1306; GB 11643, GB 32100, GB 11714.
 */
export function validateCredential(credential: Credential, facts: CredentialFacts, options?: Options): Report<CredentialRule> {
  return validate(credentialReader, credential, facts, options);
}
