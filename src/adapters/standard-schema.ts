import type { CommonFacts, Options, Path, Report } from '../core/types';

/** A validator of this library: `validateWebsiteName`, `validateFiling`, … */
export type Validator<V, F> = (value: V, facts: F, options?: Options) => Report;

/** One thing that a form shows at a field. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: Path | undefined;
}

/** What a Standard Schema answers: the value, or issues; never both. */
export type StandardResult<V> = { readonly value: V; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

/** An object of the Standard Schema interface, version 1, that answers at once. It holds `~standard` and nothing else. */
export interface StandardSchema<V> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'icp-filing-rules';
    readonly validate: (value: unknown) => StandardResult<V>;
    readonly types?: { readonly input: V; readonly output: V } | undefined;
  };
}

/** The same interface, whose answer comes later. */
export interface AsyncStandardSchema<V> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'icp-filing-rules';
    readonly validate: (value: unknown) => Promise<StandardResult<V>>;
    readonly types?: { readonly input: V; readonly output: V } | undefined;
  };
}

/** How undecided rules count: `fail` makes an issue of each that waits for a field of the form; `pass` of none. */
export interface StandardSchemaOptions extends Options {
  readonly onUndecided: 'pass' | 'fail';
}

/** Validates what `judged` stands for, and answers with the value that was given, or with issues. */
function answer<G, V, F extends CommonFacts>(
  given: G,
  judged: V,
  validator: Validator<V, F>,
  facts: F | (() => F),
  { onUndecided, ...options }: StandardSchemaOptions,
): StandardResult<G> {
  const known = typeof facts === 'function' ? facts() : facts;
  let report: Report;
  try {
    report = validator(judged, known, options);
  } catch (error) {
    // What throws for nothing at all as well is a slip in the facts; else the value is of a type that no field of this kind has.
    validator(undefined as V, known, options);
    return refuse(error);
  }
  const issues: StandardIssue[] = report.findings
    .filter(({ level }) => level === 'error')
    .map(({ message, advice, path }) => ({ message: advice ? `${message}${advice}` : message, path: [...path] }));
  if (onUndecided === 'fail')
    for (const { why, message, path, missing } of report.undecided) {
      if (why !== 'missing-facts') continue;
      const at = typeof judged === 'object' && judged !== null ? (missing[0] ?? path) : path;
      if (!issues.some((issue) => String(issue.path) === String(at))) issues.push({ message, path: [...at] });
    }
  return issues.length > 0 ? { issues } : { value: given };
}

const refuse = (error: unknown): { readonly issues: readonly StandardIssue[] } => ({
  issues: [{ message: error instanceof Error ? error.message : String(error), path: [] }],
});

/**
 * Makes a Standard Schema (https://standardschema.dev) of a validator, for form and API libraries that take one. Only findings of level
 * error fail; their text is message and advice. With `onUndecided: 'fail'` a missing fact of the form fails too, at the field that is missing
 * when it is part of the value, else at the field that waits for it; what no form holds and what a person must judge never fail.
 *
 * @param validator any validator of this library.
 * @param facts the facts, or a function that gives them at each validation (of other fields of the form, of today).
 * @returns an object with `~standard` alone, so that no library takes it for one of another kind. Its `validate` throws for a slip in the facts
 * alone; a value of another type is an issue. At most one missing fact is shown at a field.
 */
export function toStandardSchema<V, F extends CommonFacts>(
  validator: Validator<V, F>,
  facts: F | (() => F),
  options: StandardSchemaOptions,
): StandardSchema<V> {
  const validate = (value: unknown): StandardResult<V> => answer(value as V, value as V, validator, facts, options);
  return { '~standard': { version: 1, vendor: 'icp-filing-rules', validate } };
}

/**
 * The twin of `toStandardSchema` for what has to be read first, a file for example:
 * `toAsyncStandardSchema(readImage, validateDocumentImage, facts, { onUndecided: 'pass' })`.
 *
 * @param read turns a form's value into what the validator takes; when it rejects or throws, its message is the one issue. `undefined`, `null` and
 * `''` are not read: the validator gets `undefined`.
 * @param validator any validator of this library.
 * @param facts as for `toStandardSchema`.
 * @returns an object with `~standard` alone, whose `validate` gives a promise. Its value is the one that the form gave, the file itself; all
 * issues are at the field as a whole, since a file has no fields of a form inside. The promise rejects for a slip in the facts alone.
 */
export function toAsyncStandardSchema<G, V, F extends CommonFacts>(
  read: (value: G) => Promise<V>,
  validator: Validator<V, F>,
  facts: F | (() => F),
  options: StandardSchemaOptions,
): AsyncStandardSchema<G> {
  const validate = async (value: unknown): Promise<StandardResult<G>> => {
    let judged: V;
    try {
      // No file has been chosen: nothing is there to read, and the validator says what it says of nothing.
      judged = (value ?? '') === '' ? (undefined as V) : await read(value as G);
    } catch (error) {
      return refuse(error);
    }
    const result = answer(value as G, judged, validator, facts, options);
    return result.issues ? { issues: result.issues.map(({ message }) => ({ message, path: [] })) } : result;
  };
  return { '~standard': { version: 1, vendor: 'icp-filing-rules', validate } };
}
