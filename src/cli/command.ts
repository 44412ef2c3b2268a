import type { Report } from '../core/types';
import type { Io } from './io';
import type { Language } from './language';
import { type CommonFacts, type Format, type Option, readFacts, type Values } from './options';
import type { Printer } from './print';
import { escapeText, safeJson } from './show';

/** 0 no error found; 1 errors, or more warnings than allowed; 2 could not be run or read. */
export type ExitCode = 0 | 1 | 2;

/** What a command is called with. */
export interface Call {
  /** The command’s name, and what stands behind it beside options. */
  readonly name: string;
  readonly args: readonly string[];
  readonly values: Values;
  readonly format: Format;
  /** Without a bound, infinite. */
  readonly mostWarnings: number;
  readonly language: Language;
  readonly printer: Printer;
  readonly io: Io;
}

/** A command: a file each in `commands/`, listed in its index. */
export interface Command {
  /** Options that this one takes and not all do; whoever says none takes, and overlooks, what any other takes. */
  readonly options?: readonly Option[];
  /** The first is the one when none is asked for. */
  readonly formats: readonly Format[];
  run(call: Call): ExitCode | Promise<ExitCode>;
}

/** Formats of whatever judges. */
export const REPORT_FORMATS: readonly Format[] = ['text', 'json', 'ndjson'];

/** Says on standard error why a command cannot be run. */
export function refuse({ io }: Pick<Call, 'io'>, why: string): 2 {
  io.err(`icp-filing-rules: ${escapeText(why)}`);
  return 2;
}

/** Prints something as JSON, on one line where lines are asked for. */
export function printJson({ io, format }: Call, value: unknown): void {
  io.out(safeJson(value, format === 'ndjson' ? undefined : 2));
}

/** The one argument and the facts of a command on a value; a text instead says why it cannot be run. */
export function readValue({ name, args, values, printer: { words }, io }: Call): ({ readonly value: string } & CommonFacts) | string {
  const [value, ...others] = args;
  if (value === undefined || others.length > 0) return words.oneArgument(name);
  const facts = readFacts(values, words, io.now());
  return typeof facts === 'string' ? facts : { value, ...facts };
}

/** The exit code for a report on one value. */
export function exitCodeOf({ mostWarnings }: Call, { verdict, findings }: Report): 0 | 1 {
  return verdict === 'errors' || findings.filter(({ level }) => level === 'warning').length > mostWarnings ? 1 : 0;
}
