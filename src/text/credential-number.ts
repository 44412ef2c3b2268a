import { plain } from './plain';

/**
 * The number of a credential (证件号码) as it is compared and checked: plain characters, no blanks, letters capital. What is told of its last
 * characters and whether two are the same is told of this.
 */
export function credentialCharacters(number: string): string {
  return /^[0-9A-Z]*$/.test(number) ? number : plain(number).replace(/\s/g, '').toUpperCase();
}
