import { type Answer, type Check, CLEAR, lacks } from '../core/check';
import { levelOf } from '../core/context';
import { inEveryWay } from '../core/in-every-way';
import type { Row } from '../core/rows';
import { isIndividual } from '../core/scoping';
import type { Path } from '../core/types';
import { credentialCharacters } from '../text/credential-number';
import { plain } from '../text/plain';
import { type DomainEntry, type DomainsInput, each, found, missingOf, type Named, pathOf, whenVerified } from './entry';

/** What is compared of two, and its field; joined by a hyphen that is what a difference is called. */
const PARTS = [
  ['name', ['name']],
  ['type', ['credential', 'type']],
  ['number', ['credential', 'number']],
] as const;
type Part = keyof Named;

/** Names and numbers as they are compared: without blanks, case, and the middle dots of which there are several. */
function comparable(part: Part, text: string): string {
  if (part === 'type') return text;
  if (part === 'number') return credentialCharacters(text);
  return plain(text)
    .replace(/[\s·•‧∙・]/g, '')
    .toLowerCase();
}

/** Begins a text with a letter, digit or Chinese sign? Then one that is equal is the same, and nothing need be taken away to see it. */
function isSaid(text: string): boolean {
  const code = text.charCodeAt(0);
  const small = code | 32;
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39) || (small >= 0x61 && small <= 0x7a);
}

const isEqual = (one: string, other: string): boolean => one === other && isSaid(one);

/** Are two the same as they are written? */
const isSame = (one: Named, other: Named): boolean =>
  isEqual(one.name, other.name) && isEqual(one.type, other.type) && isEqual(one.number, other.number);

/** Is the registrant one of these? */
function isOneOf(
  holders: readonly string[],
  row: Row<'domain/registrant-matches-subject'>,
  entry: DomainEntry,
  { subject, administrator }: DomainsInput,
): readonly Answer[] {
  const { registrant } = entry;
  const holderOf = (holder: string): Named => (holder === 'subject' ? subject : administrator);
  for (const holder of holders) if (isSame(registrant, holderOf(holder))) return CLEAR;
  const path = pathOf(entry, 'registrant');
  const open = new Map<string, Path>();
  let differs = 0;
  for (const holder of holders) {
    const root = holder === 'subject' ? ['subject'] : ['subject', 'administrator'];
    const missing: Path[] = [];
    let first = -1;
    for (const [index, [part, field]] of PARTS.entries()) {
      const own = comparable(part, registrant[part]);
      const other = comparable(part, holderOf(holder)[part]);
      if (own && other && own !== other && first < 0) first = index;
      if (!own) missing.push([...path, ...field]);
      if (!other) missing.push([...root, ...field]);
    }
    // Of several that differ the one that does so latest is the likeliest to be meant.
    if (first >= 0) differs = Math.max(differs, first);
    else if (missing.length === 0) return CLEAR;
    else for (const fact of missing) open.set(String(fact), fact);
  }
  const field = PARTS[differs]?.[1] ?? [];
  return open.size > 0 ? [{ missing: [...open.values()], path }] : found(row, path, { differs: field.join('-') });
}

const NO_REGISTRANT = /* @__PURE__ */ lacks('registrant', 'registrant');
const KINDS = ['individual', 'organization'] as const;
const NATURE: Path = ['subject', 'nature'];

/** Is the registrant (域名持有者) the subject, or, of an organization, its administrator? */
export const registrantMatches: Check<
  DomainsInput,
  Row<'domain/registrant-matches-subject'>
> = /* @__PURE__ */ whenVerified<'domain/registrant-matches-subject'>((rows, entry, input, context) => {
  const row = rows[0];
  const { name, type, number } = entry.registrant;
  if (!row) return CLEAR;
  if (!name && !type && !number) return missingOf(entry, NO_REGISTRANT);
  const asOf = (kind: (typeof KINDS)[number]): readonly Answer[] => isOneOf(row.params[kind], row, entry, input);
  if (input.nature) return asOf(isIndividual(input.nature) ? 'individual' : 'organization');
  return inEveryWay(context, KINDS, [{ fact: NATURE, of: (kind) => kind }], KINDS.map(asOf), levelOf(context, row) === 'error');
});

/** How many domains (域名数量) has a website? */
export const count: Check<DomainsInput, Row<'domain/count-per-website'>> = (rows, { lists }) => {
  const answers: Answer[] = [];
  for (const row of rows)
    for (const { at, count } of lists) if (count > row.params.max) answers.push({ row, path: at, params: { count, max: row.params.max } });
  return answers;
};

const NOT_SAID = /* @__PURE__ */ lacks('filed', 'filed');
const NOT_SAID_WITH_WHOM = /* @__PURE__ */ lacks('filed.with', 'filed');
const NOT_SAID_BY_WHICH_ACCOUNT = /* @__PURE__ */ lacks('filed.account', 'filed');

/** Is the domain filed already (已备案), and by whom? */
export const existingFiling: Check<DomainsInput, Row<'domain/existing-filing'>> = /* @__PURE__ */ each<'domain/existing-filing'>(
  (rows, entry, { type }) => {
    const { filedBy, filedWith, account } = entry;
    if (entry.ip || filedBy === 'nobody') return CLEAR;
    if (filedBy === '') return missingOf(entry, NOT_SAID);
    const isOwn = filedBy === 'this-subject';
    if (isOwn && filedWith === '') return missingOf(entry, NOT_SAID_WITH_WHOM);
    if (isOwn && filedWith === 'this-provider' && account === '') return missingOf(entry, NOT_SAID_BY_WHICH_ACCOUNT);
    const filed = !isOwn
      ? filedBy
      : filedWith === 'other-provider'
        ? filedWith
        : filedWith === 'this-provider' && account === 'other' && 'other-account';
    return rows.flatMap((row) =>
      row.params.filed === filed && (!type || row.params.answeredBy !== type) ? found(row, pathOf(entry, 'filed'), { filed }) : CLEAR,
    );
  },
);
