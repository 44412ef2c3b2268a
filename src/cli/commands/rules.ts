import { explainRule, rules } from '../../rules/index';
import { type Command, printJson, refuse } from '../command';
import { rulesMarkdown } from '../markdown';
import { ruleList } from '../print';

/** `rules`: the list of them, or all that is known of all. */
export const rulesCommand: Command = {
  formats: ['text', 'json', 'markdown'],
  run(call) {
    const { name, args, format, printer, io } = call;
    if (args.length > 0) return refuse(call, printer.words.noArgument(name));
    const told = rules.flatMap(({ id }) => explainRule(id, { locale: printer.locale }) ?? []);
    if (format === 'json') printJson(call, told);
    // A page has no colours.
    else io.out(format === 'markdown' ? rulesMarkdown({ ...printer, paint: (_, text) => text }, told) : ruleList(printer, told));
    return 0;
  },
};
