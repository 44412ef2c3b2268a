/** Throws what a programmer's slip deserves: which key, what stands there, what was expected. Never used for what a user typed. */
export function slip(key: string, value: unknown, expected: string): never {
  throw new RangeError(`${key}: expected ${expected}, not ${(JSON.stringify(value) ?? String(value)).slice(0, 60)}`);
}

/** A value that is missing, or of this type. @throws {TypeError} for another type. */
function readOf(type: string, value: unknown, what: string): unknown {
  const given = value ?? undefined;
  if (given !== undefined && typeof given !== type) throw new TypeError(`${what}: expected ${type === 'object' ? 'an' : 'a'} ${type}`);
  return given;
}

/** Reads a text fact or value: `null` and `undefined` are `''`. @throws {TypeError} for another type. */
export function readText(text: unknown, what: string): string {
  return typeof text === 'string' ? text : ((readOf('string', text, what) ?? '') as string);
}

/** Reads a list of texts, in which `null` and `undefined` are `''`; missing as a whole it is `undefined`. @throws {TypeError} for another type. */
export function readTexts(list: unknown, what: string): readonly string[] | undefined {
  if (!Array.isArray(list ?? [])) throw new TypeError(`${what}: expected an array of strings`);
  return (list as readonly unknown[] | null | undefined)?.map((text) => readText(text, what));
}

/** Reads yes or no: `null`, `undefined` and `''` are missing. @throws {TypeError} for another type. */
export function readYesNo(value: unknown, what: string): boolean | undefined {
  return readOf('boolean', value === '' ? undefined : value, what) as boolean | undefined;
}

/** Reads a number: `null`, `undefined` and `''` and what is no number are missing. @throws {TypeError} for another type. */
export function readNumber(value: unknown, what: string): number | undefined {
  const number = readOf('number', value === '' ? undefined : value, what) as number | undefined;
  return Number.isNaN(number) ? undefined : number;
}

/** Can it be a count of things? */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Reads a count: what can be none is missing. @throws {TypeError} for another type than a number. */
export function readCount(value: unknown, what: string): number | undefined {
  const count = readNumber(value, what);
  return isCount(count) ? count : undefined;
}

/** Reads an object, as which `null` and `undefined` are one without fields. @throws {TypeError} for another type. */
export function readObject<T extends object>(value: T | null | undefined, what: string): Partial<T> {
  return (readOf('object', value, what) ?? {}) as Partial<T>;
}
