import { explainRule } from '../../rules/index';
import { type Command, printJson, refuse } from '../command';
import { ruleText } from '../print';

/** `explain`: all that is known of a rule. */
export const explainCommand: Command = {
  formats: ['text', 'json'],
  run(call) {
    const { name, args, format, printer, io } = call;
    const [id, ...others] = args;
    if (id === undefined || others.length > 0) return refuse(call, printer.words.oneArgument(name));
    const rule = explainRule(id, { locale: printer.locale });
    if (!rule) return refuse(call, printer.words.unknownRule(id));
    if (format === 'json') printJson(call, rule);
    else io.out(ruleText(printer, rule));
    return 0;
  },
};
