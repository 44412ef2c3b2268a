import type { IcpNumberRule } from '../../rules/icp-number/rules';
import { type Reader, validate } from '../core/judge';
import { readText, slip } from '../core/read';
import type { CommonFacts, Options, Province, Report } from '../core/types';
import { icpNumberArea } from './area';
import type { NumberInput } from './check-number';
import { readNumber } from './read-number';

/** What an ICP number is judged by beside itself. What is `undefined`, `null` or `''` is missing. */
export interface IcpNumberFacts extends CommonFacts {
  /** The province that is filed in. */
  readonly province?: Province | '' | undefined;
  /** Which number the field asks for; either will do unless said. */
  readonly kind?: 'subject' | 'website' | '' | undefined;
}

/** How an ICP number is read. */
export const icpNumberReader: Reader<string, IcpNumberFacts, NumberInput, IcpNumberRule> = {
  area: icpNumberArea,
  read(text, facts) {
    const given = readText(text, 'text');
    const kind = readText(facts.kind, 'facts.kind');
    if (kind !== '' && kind !== 'subject' && kind !== 'website') slip('facts.kind', kind, 'subject or website');
    return { text: given, reading: readNumber(given), kind: (kind || undefined) as NumberInput['kind'] };
  },
};

/**
 * Judges an ICP number (备案号): whether it is one, of the kind that is asked for, written canonically, and of the filing's province.
 *
 * @param text the number as typed or pasted; `null` and `undefined` are `''`. What can be read but is not canonical is a warning with the canonical
 * form as fix.
 * @param facts `on` is the day to judge by; `province` is only missed where the head is known; `kind` is how the field is meant, no fact that could be missing.
 * @returns a report whose paths are `[]`.
 * @throws {TypeError} when the text or a fact is of another type, {RangeError} for an unknown province or kind, an impossible day or one before the first edition (2019-02-26).
 * Source: FAQ lines 1117–1121 and 1653.
 */
export function validateIcpNumber(text: string, facts: IcpNumberFacts, options?: Options): Report<IcpNumberRule> {
  return validate(icpNumberReader, text, facts, options);
}
