import { toProvince } from '../core/province';
import type { FilingType, Path, Province, SubjectNature } from '../core/types';
import type { CredentialRole } from '../credential/index';
import { type LooseFiling, readShape, type ShapeFault } from './shape';

type LooseSubject = NonNullable<LooseFiling['subject']>;

/** A person of a filing, of whom anything may be missing. */
export type LoosePerson = NonNullable<LooseSubject['administrator']>;

/** An address of a filing, of which anything may be missing. */
export type LooseAddress = NonNullable<LooseSubject['address']>;

/** A credential of a filing, of which anything may be missing. */
export type LooseCredential = NonNullable<LooseSubject['credential']>;

/** Who of a filing has a telephone and a mailbox. */
export interface Party {
  readonly person: LoosePerson;
  readonly path: Path;
  readonly role: CredentialRole;
}

/** A filing, read once for all its parts. */
export interface ReadFiling {
  readonly filing: LooseFiling;
  readonly faults: readonly ShapeFault[];
  readonly province: Province | undefined;
  readonly nature: SubjectNature | undefined;
  readonly type: FilingType | undefined;
  readonly parties: readonly Party[];
  /** Is this a field of the wrong type, or inside one? */
  isWrong(path: Path): boolean;
}

/** Reads a filing of any origin. */
export function readFiling(input: unknown): ReadFiling {
  const { filing, faults } = readShape(input);
  const { subject, websites } = filing;
  const parties: Party[] = [];
  const add = (person: LoosePerson | null | undefined, path: Path, role: CredentialRole): void => {
    if (person) parties.push({ person, path, role });
  };
  add(subject?.administrator, ['subject', 'administrator'], 'subject-administrator');
  websites?.forEach((website, index) => {
    add(website?.administrator, ['websites', index, 'administrator'], 'website-administrator');
  });
  const wrong = new Set(faults.map(({ path }) => path.join('\0')));
  return {
    filing,
    faults,
    province: filing.province ? toProvince(filing.province) : undefined,
    nature: subject?.nature || undefined,
    type: filing.type || undefined,
    parties,
    isWrong: (path) => wrong.size > 0 && [...path, ''].some((_, length) => wrong.has(path.slice(0, length).join('\0'))),
  };
}

/** Where the facts are that all parts have in common. */
export const COMMON: Readonly<Record<string, readonly Path[]>> = {
  province: [['province']],
  subjectNature: [['subject', 'nature']],
  type: [['type']],
};
