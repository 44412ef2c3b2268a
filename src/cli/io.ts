import type { Paint } from './print';

/** What the command line is given by the process that runs it. */
export interface Io {
  /** Gives a promise while whoever reads is behind. */
  out(text: string): void | Promise<void>;
  err(text: string): void;
  /** The lines of a file, of standard input for `-`. Rejects when it cannot be read. */
  lines(path: string): AsyncIterable<string>;
  /** A file to read an image from; `undefined` for one that a filing names (`filing`: where that stands) and that lies outside its folder. */
  file(path: string, filing?: string, isOutsideAllowed?: boolean): Promise<Blob | undefined>;
  /** A hash of all that is in a file. */
  hash(file: Blob): Promise<string>;
  readonly paint: Paint;
  /** Milliseconds since 1970. */
  now(): number;
  readonly version: string;
}
