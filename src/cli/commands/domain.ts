import type { Domain } from '../../core/filing';
import { parseDomain, validateDomain } from '../../domain/index';
import { chinaHolidays } from '../../holidays/index';
import { FILED } from '../options';
import { valueCommand } from '../value-command';

/** `domain`: a domain with what the options say of it. */
export const domainCommand = valueCommand(
  ['province', 'nature', 'registrar', 'registered-in', 'expires-on', 'real-name-on', 'filed'],
  (name, { common: { on, provider, province, subjectNature } }, { values, printer: { words, locale } }) => {
    const domain = {
      name,
      registrar: values.registrar,
      registeredIn: values['registered-in'] as Domain['registeredIn'],
      expiresOn: values['expires-on'] as Domain['expiresOn'],
      realName: { passedOn: values['real-name-on'] as Domain['expiresOn'] },
      filed: FILED[values.filed ?? ''],
    };
    const facts = { on, provider, province, subject: { nature: subjectNature }, holidays: chinaHolidays };
    const read = parseDomain(name);
    const ascii = read?.registrableAscii === read?.registrable ? undefined : read?.registrableAscii;
    return {
      label: words.domain,
      read: read?.registrable && words.registrable(read.registrable, ascii),
      report: validateDomain(domain, facts, { locale }),
    };
  },
);
