import type { credentialRoles } from '../../rules/credential/roles';
import type { Holder } from '../core/filing';
import type { JudgedNumber } from './judge-number';

/** Whose credential of a filing it is. */
export type CredentialRole = (typeof credentialRoles)[number];

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
  /** What the rows on numbers say of it, once a rule has asked. */
  judged: JudgedNumber | undefined;
}
