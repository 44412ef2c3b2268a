import { readImage } from '../../document/index';
import { chinaHolidays } from '../../holidays/index';
import { type Call, type Command, type ExitCode, REPORT_FORMATS, refuse } from '../command';
import { judgeFiling, judgeItem, type NamedFile, type ReadFile } from '../judge-item';
import { readFacts } from '../options';
import { filingText } from '../print';
import { readTexts } from '../read-texts';
import { reasonOf } from '../reason-of';
import { escapeText, safeJson } from '../show';

/** Reads the files that a filing names; one that cannot be read is told, and there is nothing for it. */
async function readFiles(
  files: readonly NamedFile[],
  path: string,
  { io, values }: Call,
  tell: (file: string, why?: unknown) => void,
): Promise<readonly (ReadFile | undefined)[]> {
  const read: (ReadFile | undefined)[] = [];
  for (const { file, hasHash } of files)
    try {
      const blob = await io.file(file, path, values['allow-outside'] === true);
      read.push(blob && { image: await readImage(blob), ...(!hasHash && { hash: await io.hash(blob) }) });
      if (!blob) tell(file);
    } catch (error) {
      read.push(undefined);
      tell(file, error);
    }
  return read;
}

/** `check`: filings of files, JSON of one or of a list, or NDJSON of any length, line by line. What cannot be read stops nothing else. */
export const checkCommand: Command = {
  options: ['allow-outside'],
  formats: REPORT_FORMATS,
  async run(call: Call): Promise<ExitCode> {
    const { args, values, format, mostWarnings, language, printer, io } = call;
    const { words } = printer;
    if (args.length === 0) return refuse(call, words.noFile);
    const read = readFacts(values, words, io.now());
    if (typeof read === 'string') return refuse(call, read);
    const { on, provider } = read.common;
    const options = { facts: { on, provider, holidays: chinaHolidays }, language };
    const counts = { errors: 0, incomplete: 0, clear: 0, unread: 0, unreadImages: 0 };
    let warnings = 0;
    let isFirst = true;
    const say = (what: string): void => io.err(`icp-filing-rules: ${escapeText(what)}`);
    const write = async (text: () => string, json: object): Promise<void> => {
      if (format === 'text') await io.out(`${isFirst ? '' : '\n'}${text()}`);
      else if (format === 'ndjson') await io.out(safeJson(json));
      else await io.out(`${isFirst ? '[' : ','}\n${safeJson(json, 2)}`);
      isFirst = false;
    };
    for (const path of new Set(args)) {
      let index = 0;
      try {
        for await (const text of readTexts(io.lines(path)))
          for (const result of judgeItem(text, options)) {
            const at = index++;
            const title = `${path} #${at + 1}`;
            if (result.kind === 'broken') {
              counts.unread++;
              say(`${title}: ${words.notJson}`);
              continue;
            }
            const tell = (file: string, error?: unknown): void => {
              counts.unreadImages++;
              say(`${title}: ${file}: ${error ? reasonOf(error, words) : words.outsideFolder}`);
            };
            const { filing } = result;
            const report =
              result.kind === 'judged' ? result.report : judgeFiling(filing, options, await readFiles(result.files, path, call, tell));
            counts[report.verdict]++;
            warnings += report.findings.filter(({ level }) => level === 'warning').length;
            await write(() => filingText(printer, title, filing, report), { source: path, index: at, report });
          }
      } catch (error) {
        counts.unread++;
        say(`${path}: ${reasonOf(error, words)}`);
      }
    }
    if (format === 'json') await io.out(isFirst ? '[]' : ']');
    if (format === 'text') await io.out(`\n${words.total(counts)}`);
    return counts.unread + counts.unreadImages > 0 ? 2 : counts.errors > 0 || warnings > mostWarnings ? 1 : 0;
  },
};
