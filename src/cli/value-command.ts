import type { Report } from '../core/types';
import { type Call, type Command, exitCodeOf, printJson, REPORT_FORMATS, readValue, refuse } from './command';
import type { CommonFacts, Option } from './options';
import { reportText } from './print';

/** A value's label, its report, and what it was read as where that says more than the value. */
export interface Judged {
  readonly label: string;
  readonly read?: string | undefined;
  readonly report: Report;
}

/** A command that judges one text. */
export function valueCommand(options: readonly Option[], judge: (value: string, facts: CommonFacts, call: Call) => Judged): Command {
  return {
    options,
    formats: REPORT_FORMATS,
    run(call) {
      const facts = readValue(call);
      if (typeof facts === 'string') return refuse(call, facts);
      const { label, read, report } = judge(facts.value, facts, call);
      if (call.format === 'text') call.io.out(reportText(call.printer, label, facts.value, report, read));
      else printJson(call, report);
      return exitCodeOf(call, report);
    },
  };
}
