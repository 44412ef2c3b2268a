import { type CheckDigit, checkDigits } from '../../rules/credential/check-digits';
import { keep } from '../core/keep';

/** A check digit with what each character counts, by its code. */
interface ReadyCheck extends CheckDigit {
  readonly values: Int8Array;
}

const ready = /* @__PURE__ */ new Map<string, ReadyCheck>();

function readyCheck(name: string): ReadyCheck | undefined {
  const check = checkDigits[name];
  return (
    check &&
    keep(ready, name, () => {
      // What is not in the alphabet counts as if it stood before it.
      const values = new Int8Array(128).fill(-1);
      for (let at = 0; at < check.alphabet.length; at++) values[check.alphabet.charCodeAt(at)] = at;
      return { ...check, values };
    })
  );
}

/** The check digit that a number should have. */
export function checkDigitOf(name: string, number: string): string | undefined {
  const check = readyCheck(name);
  if (!check) return undefined;
  const { weights, from, values, characters } = check;
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] as number) * (values[number.charCodeAt(from + at)] ?? -1);
  return characters[sum % characters.length];
}

/** Where a check digit is that is not as it should be; nothing where it is. */
export function wrongCheckDigit(name: string, number: string): number | undefined {
  const at = checkDigits[name]?.at ?? 0;
  const start = at < 0 ? number.length + at : at;
  return checkDigitOf(name, number) === number[start] ? undefined : start;
}
