import type { CliWords } from './words';

/** Why a file could not be read, without the file system's own words where they say no more. */
export function reasonOf(error: unknown, words: CliWords): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return words.notUtf8;
  return code === 'ENOENT' ? words.noSuchFile : code === 'EISDIR' ? words.notAFile : message;
}
