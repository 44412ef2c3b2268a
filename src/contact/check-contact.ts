import { type Answer, type Check, CLEAR, forPerson, lacks, perRow } from '../core/check';
import type { Row } from '../core/rows';
import { patternOf } from '../text/pattern';
import { plain } from '../text/plain';

/** What is judged: an e-mail address, or a postal one with the remarks that may excuse it. */
export type ContactInput =
  | { readonly field: 'email'; readonly text: string }
  | { readonly field: 'address'; readonly text: string; readonly remarks: string };

/** Is it an e-mail address (电子邮箱)? Whether it receives mail is for a person to find out. */
export const email: Check<ContactInput, Row<'contact/email'>> = (rows, input) => {
  if (input.field !== 'email') return CLEAR;
  const { text } = input;
  // A blank inside may stand for any sign that was lost, so that it is not taken out.
  const written = plain(text).replaceAll('。', '.');
  const found = rows.flatMap((row): readonly Answer[] => {
    if (!('pattern' in row.params)) return CLEAR;
    const pattern = patternOf(row.params.pattern);
    if (pattern.test(text)) return CLEAR;
    if (pattern.test(written)) return [{ row, params: { kind: 'spelling' }, fix: written }];
    return [{ row, params: { kind: written === '' ? 'empty' : 'format' } }];
  });
  return found.length > 0 ? found : rows.flatMap((row) => ('pattern' in row.params ? [] : forPerson(row)));
};

/** Does an address (通信地址) go down to the room, or do the remarks say that there is none? */
export const addressToRoom: Check<ContactInput, Row<'contact/address-to-room'>> = /* @__PURE__ */ perRow((row, input) => {
  if (input.field !== 'address') return CLEAR;
  const has = (text: string, patterns: readonly string[]): boolean => patterns.some((pattern) => patternOf(pattern, 'i').test(text));
  const address = plain(input.text);
  if (address === '') return [{ row, params: { kind: 'empty' } }];
  // Blanks between the parts of an address say nothing.
  if (has(address.replace(/\s/g, ''), row.params.rooms)) return CLEAR;
  const remarks = plain(input.remarks);
  if (remarks === '') return lacks('remarks');
  return has(remarks, row.params.remarks) ? CLEAR : [{ row, params: { kind: 'no-room' } }];
});
