import type { AuthenticityFormRule } from '../../rules/authenticity-form/rules';
import { authenticityForm } from '../../rules/filing/fields';
import type { AuthenticityForm } from '../core/filing';
import { type Reader, validate } from '../core/judge';
import type { Options, Report, ScopeFacts } from '../core/types';
import { type Seen, seenBy } from '../demands/demands';
import { authenticityFormArea } from './area';

/** What an authenticity form is judged by beside itself. What is `undefined`, `null` or `''` is missing. */
export interface AuthenticityFormFacts extends ScopeFacts {
  /** How many domains are on the form. */
  readonly domains?: number | undefined;
}

/** How an authenticity form is read. */
export const authenticityFormReader: Reader<AuthenticityForm, AuthenticityFormFacts, Seen, AuthenticityFormRule> = {
  area: authenticityFormArea,
  read: /* @__PURE__ */ seenBy('form', authenticityForm, { province: 'province', domains: 'count' }),
};

/**
 * Judges an authenticity form (真实性核验单) by what the caller saw on it: whose template it is, how it is filled in and signed, where several
 * domains stand, how many originals there are. Nothing is read from an image.
 *
 * @param form what was seen; what is `null`, `undefined` or `''` of it is missing. Without `mailed` nothing was mailed. A choice that is none is not as
 * demanded.
 * @param facts `on` is the day to judge by; `province`, `subjectNature` and `domains` choose what is demanded, and leave rules undecided where that matters.
 * @returns a report whose paths are those of the fields to mend, `['ink']`, `['mailed', 'freight']`.
 * @throws {TypeError} when the form, a field or `domains` is of another type, {RangeError} for an impossible day or one before the first edition
 * (2019-02-26), an unknown province, nature or level.
 * Source: Alibaba Cloud ICP FAQ of 2019-02-26, lines 384–392, 474–491, 586–606 and 723; each finding cites its own.
 */
export function validateAuthenticityForm(
  form: AuthenticityForm,
  facts: AuthenticityFormFacts,
  options?: Options,
): Report<AuthenticityFormRule> {
  return validate(authenticityFormReader, form, facts, options);
}
