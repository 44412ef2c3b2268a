import type { choices } from '../../rules/filing/choices';
import type { fields, groups } from '../../rules/filing/fields';
import type { IsoDay, Province, SubjectNature } from './types';

/** What fields hold that are no list, group or choice, by the names that `rules/filing/fields.ts` has for them. */
export interface FieldValues {
  readonly text: string;
  readonly 'yes-no': boolean;
  /** A whole number, not below zero; */
  readonly count: number;
  /** any number that is not. */
  readonly share: number;
  readonly day: IsoDay;
  readonly 'day-or-long-term': IsoDay | 'long-term';
  readonly province: Province;
  readonly 'province-or-outside': Province | 'outside-mainland';
  readonly nature: SubjectNature;
  /** A name or an index: lists of them are paths. */
  readonly key: string | number;
}

/** A field: what it holds, a choice or a group by its name, a list of such entries, or a group of its own. No name means two things. */
export type Field = keyof FieldValues | keyof typeof choices | keyof typeof groups | readonly [Field] | FieldGroup;

/** Fields by name. */
export interface FieldGroup {
  readonly [name: string]: Field;
}

/** Holds the tree to what fields can be: a name that means nothing does not compile. */
type Fields<F extends FieldGroup> = F;

type Maybe<T> = T | null | undefined;

/** The value of a field, all of whose parts may be missing. */
export type ValueOf<F> = F extends keyof FieldValues
  ? FieldValues[F]
  : F extends keyof typeof choices
    ? (typeof choices)[F][number]
    : F extends keyof typeof groups
      ? ValueOf<(typeof groups)[F]>
      : F extends readonly [infer E]
        ? readonly Maybe<ValueOf<E>>[]
        : { readonly [K in keyof F]?: Maybe<ValueOf<F[K]>> };

/** A filing whose fields are of the right types, as far as they are there: everything may be absent or `null`, a text also `''`. */
export type LooseFiling = ValueOf<Fields<typeof fields>>;
