import type { DocumentKind } from '../../core/filing';
import { readImage, validateDocumentImage } from '../../document/index';
import { tables } from '../../rules/index';
import { type Command, exitCodeOf, printJson, REPORT_FORMATS, readValue, refuse } from '../command';
import { imageText, reportText } from '../print';
import { reasonOf } from '../reason-of';

/** `image`: what an image is, and its report; in JSON the one beside the other. */
export const imageCommand: Command = {
  options: ['document'],
  formats: REPORT_FORMATS,
  run(call) {
    const { values, printer, io } = call;
    const { words, locale } = printer;
    const facts = readValue(call);
    if (typeof facts === 'string') return refuse(call, facts);
    const { document = '' } = values;
    const kinds: readonly string[] = tables.choices.document;
    if (document !== '' && !kinds.includes(document)) return refuse(call, words.unknownOption('document', document, kinds.join(', ')));
    const { value: path, common } = facts;
    const judge = async (): Promise<0 | 1> => {
      const image = await readImage((await io.file(path)) as Blob);
      const kind = (document || undefined) as DocumentKind | undefined;
      const report = validateDocumentImage(image, { on: common.on, provider: common.provider, document: kind }, { locale });
      if (call.format === 'text') io.out(reportText(printer, words.image, image.name ?? path, report, imageText(printer, image)));
      else printJson(call, { image, report });
      return exitCodeOf(call, report);
    };
    return judge().catch((error: unknown) => refuse(call, `${path}: ${reasonOf(error, words)}`));
  },
};
