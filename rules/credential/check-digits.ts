/** A check digit: each character counts by its place in the alphabet times a weight, and the sum's remainder says which character it must be. */
export interface CheckDigit {
  /** UTF-16 offset of the first character that counts; there are as many as weights. */
  readonly from: number;
  readonly weights: readonly number[];
  readonly alphabet: string;
  /** By remainder; there are as many as the modulus. */
  readonly characters: string;
  /** UTF-16 offset of the check digit; -1 is the last character. */
  readonly at: number;
}

/** Sources: the standards of these names. */
export const checkDigits: Readonly<Record<string, CheckDigit>> = {
  /** Resident ID cards and permits, ISO 7064 MOD 11-2. */
  'gb-11643': {
    from: 0,
    weights: [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2],
    alphabet: '0123456789',
    characters: '10X98765432',
    at: -1,
  },
  /** Unified social credit code. */
  'gb-32100': {
    from: 0,
    weights: [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28],
    alphabet: '0123456789ABCDEFGHJKLMNPQRTUWXY',
    characters: '0YXWUTRQPNMLKJHGFEDCBA987654321',
    at: -1,
  },
  /** Organization code, by itself. */
  'gb-11714': {
    from: 0,
    weights: [3, 7, 9, 10, 5, 8, 4, 2],
    alphabet: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    characters: '0X987654321',
    at: -1,
  },
  /** The same inside a unified social credit code. */
  'gb-11714-inside': {
    from: 8,
    weights: [3, 7, 9, 10, 5, 8, 4, 2],
    alphabet: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    characters: '0X987654321',
    at: 16,
  },
};
