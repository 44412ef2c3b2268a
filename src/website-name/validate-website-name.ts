import type { WebsiteNameRule } from '../../rules/website-name/rules';
import { type Reader, validate } from '../core/judge';
import { readText, readTexts, readYesNo } from '../core/read';
import type { Options, Report } from '../core/types';
import { websiteNameArea } from './area';
import type { WebsiteNameFacts } from './facts';
import type { Name } from './name';
import { bitsOf, readName } from './name';

/** How a website name is read. */
export const websiteNameReader: Reader<string, WebsiteNameFacts, Name, WebsiteNameRule> = {
  area: websiteNameArea,
  read(name, { on, subjectName, domains, remarks, people, idioms, preapprovalHeld }, context) {
    const read: WebsiteNameFacts = {
      on,
      subjectName: readText(subjectName, 'facts.subjectName'),
      remarks: readText(remarks, 'facts.remarks'),
      domains: readTexts(domains, 'facts.domains'),
      people: readTexts(people, 'facts.people'),
      idioms: readTexts(idioms, 'facts.idioms'),
      preapprovalHeld: readYesNo(preapprovalHeld, 'facts.preapprovalHeld') === true,
    };
    return readName(context, readText(name, 'name'), read);
  },
  has: bitsOf,
};

/**
 * Judges a website name (网站名称) by all rules of section 1 of the catalogue: what it is written with, forbidden words of the state and of
 * the province, Jiangsu's pattern, names of places, persons and idioms, and whether it shows its subject.
 *
 * @param name the name as typed, of any length; `null` and `undefined` are `''`.
 * @param facts `on` is the day to judge by; every other fact that is missing can leave rules undecided, and the report says which.
 * @returns a report whose paths are `[]` and whose positions are UTF-16 offsets in `name`. Bad names make findings, never exceptions;
 * of one row at most a hundred findings are listed, the last one counting the rest.
 * @throws {TypeError} when the name or a fact is of another type, {RangeError} for an impossible day, one before the first edition
 * (2019-02-26), an unknown province, nature or level.
 * Source: Alibaba Cloud ICP FAQ of 2019-02-26, sections 2.2 and 3; each finding cites its lines.
 */
export function validateWebsiteName(name: string, facts: WebsiteNameFacts, options?: Options): Report<WebsiteNameRule> {
  return validate(websiteNameReader, name, facts, options);
}
