import { type Answer, type Check, CLEAR, forPerson } from '../core/check';
import type { Row } from '../core/rows';
import { patternOf } from '../text/pattern';
import { plain } from '../text/plain';

/** What is judged: the address as it was typed. */
export type EmailInput = string;

/** What is found in a text that a row's pattern does not fit. */
function faultOf(row: Row, pattern: RegExp, text: string): Answer {
  // A blank inside may stand for any sign that was lost, so that it is not taken out.
  const written = plain(text).replaceAll('。', '.');
  if (pattern.test(written)) return { row, params: { kind: 'spelling' }, fix: written };
  return { row, params: { kind: written === '' ? 'empty' : 'format' } };
}

/** Is it an e-mail address (电子邮箱)? Whether it receives mail is for a person to find out. */
export const email: Check<EmailInput, Row<'contact/email'>> = (rows, text) => {
  let found: readonly Answer[] = CLEAR;
  let forPersons: readonly Answer[] = CLEAR;
  for (const row of rows) {
    if (!('pattern' in row.params)) {
      forPersons = forPersons === CLEAR ? forPerson(row) : [...forPersons, ...forPerson(row)];
      continue;
    }
    const pattern = patternOf(row.params.pattern);
    if (!pattern.test(text)) found = [...found, faultOf(row, pattern, text)];
  }
  return found.length > 0 ? found : forPersons;
};
