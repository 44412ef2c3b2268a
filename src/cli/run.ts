import { type ExitCode, refuse } from './command';
import { commands } from './commands/index';
import type { Io } from './io';
import { localeIn, readLanguage } from './language';
import { type Format, faultOf, splitArguments } from './options';
import type { Printer } from './print';
import { cliWords } from './words';

/** Formats while it is not known which command is meant. */
const COMMON_FORMATS: readonly Format[] = ['text', 'json'];

/**
 * Runs the command line.
 *
 * @param args what stands behind the command's name.
 * @returns the exit code, of what reads files as a promise: 0 no error found, 1 errors or too many warnings, 2 could not be run (with the reason on
 *   `err`).
 */
export function run(args: readonly string[], io: Io): ExitCode | Promise<ExitCode> {
  const language = readLanguage(args);
  const printer: Printer = { words: cliWords[language], locale: localeIn(language), paint: io.paint };
  const { words } = printer;
  let given: ReturnType<typeof splitArguments>;
  try {
    given = splitArguments(args);
  } catch (error) {
    return refuse({ io }, words.cannotRead(error instanceof Error ? error.message : String(error)));
  }
  const { values, positionals } = given;
  const [name = '', ...rest] = positionals;
  const command = commands.get(name);
  const fault = faultOf(values, command?.formats ?? COMMON_FORMATS, language, words);
  if (fault !== undefined) return refuse({ io }, fault);
  const own = command?.options;
  const foreign =
    own && [...commands.values()].flatMap(({ options = [] }) => options).find((one) => !own.includes(one) && values[one] !== undefined);
  if (foreign) return refuse({ io }, words.notFor(foreign, name));
  if (values.version || values.help) {
    io.out(values.version ? io.version : words.usage);
    return 0;
  }
  if (name === '') {
    io.err(words.usage);
    return 2;
  }
  if (!command) return refuse({ io }, words.unknownCommand(name));
  const most = values['max-warnings'] ?? '';
  return command.run({
    name,
    args: rest,
    values,
    format: (values.format ?? 'text') as Format,
    mostWarnings: most === '' ? Number.POSITIVE_INFINITY : Number(most),
    language,
    printer,
    io,
  });
}
