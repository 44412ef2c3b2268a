import { type Check, CLEAR, lacks, perRow } from '../core/check';
import type { Row } from '../core/rows';
import { patternOf } from '../text/pattern';
import { plain } from '../text/plain';

/** What is judged: a postal address, with the remarks that may excuse it. */
export interface AddressInput {
  readonly text: string;
  readonly remarks: string;
}

const has = (text: string, patterns: readonly string[]): boolean => patterns.some((pattern) => patternOf(pattern, 'i').test(text));

/** Does an address (通信地址) go down to the room, or do the remarks say that there is none? */
export const addressToRoom: Check<AddressInput, Row<'contact/address-to-room'>> = /* @__PURE__ */ perRow((row, input) => {
  const address = plain(input.text);
  if (address === '') return [{ row, params: { kind: 'empty' } }];
  // Blanks between the parts of an address say nothing.
  if (has(address.replace(/\s/g, ''), row.params.rooms)) return CLEAR;
  const remarks = plain(input.remarks);
  if (remarks === '') return lacks('remarks');
  return has(remarks, row.params.remarks) ? CLEAR : [{ row, params: { kind: 'no-room' } }];
});
