import type { credentialRoles } from '../../rules/credential/roles';
import type { Holder } from '../core/filing';
import type { Row } from '../core/rows';
import type { CredentialFault } from '../core/rule-params';
import type { Span } from '../core/types';

/** A row on the numbers of credentials. */
export type FormatRow = Row<'credential/format'>;

/** What a row has against a number. */
export interface NumberFault {
  readonly kind: CredentialFault;
  readonly at?: Span;
  readonly digits?: number;
  readonly expected?: readonly number[];
}

/** What the rows say of a number. */
export interface JudgedNumber {
  readonly faults: readonly { readonly row: FormatRow; readonly fault: NumberFault }[];
  /** Does a row ask for a check digit, and has none of them anything against the number? Then it was given out in mainland China. */
  readonly isChecked: boolean;
}

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
