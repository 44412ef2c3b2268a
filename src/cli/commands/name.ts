import { validateWebsiteName } from '../../website-name/index';
import { valueCommand } from '../value-command';

/** `name`: a website name. */
export const nameCommand = valueCommand(
  ['province', 'nature', 'subject-name', 'domain', 'person', 'remarks', 'preapproval-held'],
  (name, { common }, { values, printer: { words, locale } }) => {
    const facts = {
      ...common,
      subjectName: values['subject-name'],
      domains: values.domain,
      people: values.person,
      remarks: values.remarks,
      preapprovalHeld: values['preapproval-held'],
    };
    return { label: words.name, report: validateWebsiteName(name, facts, { locale }) };
  },
);
