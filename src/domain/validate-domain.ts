import type { DomainRule } from '../../rules/domain/rules';
import type { Credential, Domain, HolidayTable, Person } from '../core/filing';
import { type Reader, validate } from '../core/judge';
import { readObject, readText, readYesNo } from '../core/read';
import type { CommonFacts, Options, Path, Province, Report, ScopeFacts, SubjectNature } from '../core/types';
import { domainArea, LISTS, SEVERAL } from './area';
import type { DomainEntry, DomainsInput, Named, Verified } from './entry';
import { readDomain } from './parse-domain';

/** Who files (主办单位), as far as a domain is judged by it. What is `undefined`, `null` or `''` is missing. */
export interface DomainSubject {
  readonly name?: string | undefined;
  readonly nature?: SubjectNature | '' | undefined;
  readonly credential?: Partial<Pick<Credential, 'type' | 'number'>> | undefined;
  /** Its administrator (主体负责人), who may be the registrant of an organization’s domain. */
  readonly administrator?: Partial<Pick<Person, 'name' | 'credential'>> | undefined;
}

/** What domains are judged by beside themselves. */
export interface DomainFacts extends CommonFacts {
  readonly province?: Province | '' | undefined;
  readonly subject?: DomainSubject | undefined;
  /** Days off, from `./holidays`. Without it working days are Monday to Friday, and the params of findings say so. */
  readonly holidays?: HolidayTable | undefined;
}

interface LooseNamed {
  readonly name?: string | null | undefined;
  readonly credential?: { readonly type?: string | null | undefined; readonly number?: string | null | undefined } | null | undefined;
}

const NO_DOMAIN: Partial<Domain> = {};
const NOBODY: Named = { name: '', type: '', number: '' };

function readNamed(named: LooseNamed | null | undefined, what: string): Named {
  if (named === undefined || named === null) return NOBODY;
  if (typeof named !== 'object') throw new TypeError(`${what}: expected an object`);
  const { credential } = named;
  return {
    name: readText(named.name, `${what}.name`).trim(),
    type: readText(credential?.type, `${what}.credential.type`),
    number: readText(credential?.number, `${what}.credential.number`).trim(),
  };
}

/** One of a few slugs; another text is as good as none. */
function readChoice(given: unknown, what: string, slugs: readonly string[]): string {
  const text = readText(given, what);
  return slugs.includes(text) ? text : '';
}

const PLACES = ['mainland', 'outside'];
const FILED_BY = ['nobody', 'this-subject', 'other-subject'];
const FILED_WITH = ['nobody', 'this-provider', 'other-provider'];
const ACCOUNTS = ['this', 'other'];

/** Reads a domain where it stands. Its name is not judged where it is empty and `isRequired` says that another rule finds that. */
export function readEntry(given: string | Domain | null | undefined, at: Path, verified: Verified, isRequired = false): DomainEntry {
  const value = given ?? '';
  const isText = typeof value === 'string';
  if (!isText && typeof value !== 'object') throw new TypeError('domain: expected a string or an object');
  const domain: Partial<Domain> = isText ? NO_DOMAIN : value;
  const text = isText ? value : readText(domain.name, 'domain.name');
  const { realName, filed } = domain;
  const reading = isRequired && text.trim() === '' ? undefined : readDomain(text);
  const read = reading && 'domain' in reading ? reading.domain : undefined;
  return {
    at,
    isText,
    text,
    reading,
    domain: read?.isIp ? undefined : read,
    ip: read?.isIp ? read.host : undefined,
    registrar: readText(domain.registrar, 'domain.registrar').trim(),
    registeredIn: readChoice(domain.registeredIn, 'domain.registeredIn', PLACES),
    expiresOn: readText(domain.expiresOn, 'domain.expiresOn'),
    done: readYesNo(realName?.done, 'domain.realName.done'),
    recorded: readYesNo(realName?.recorded, 'domain.realName.recorded'),
    passedOn: readText(realName?.passedOn, 'domain.realName.passedOn'),
    registrant: readNamed(domain.registrant, 'domain.registrant'),
    filedBy: readChoice(filed?.by, 'domain.filed.by', FILED_BY),
    filedWith: readChoice(filed?.with, 'domain.filed.with', FILED_WITH),
    account: readChoice(filed?.account, 'domain.filed.account', ACCOUNTS),
    verified,
  };
}

/** Domains as they were read, and how they are listed. */
export type ReadDomains = Pick<DomainsInput, 'entries' | 'lists' | 'type'>;

/** How domains are read that were read one by one. */
export const domainsReader: Reader<ReadDomains, DomainFacts & ScopeFacts, DomainsInput, DomainRule> = {
  area: domainArea,
  read({ entries, lists, type }, { subject, holidays }) {
    return {
      entries,
      lists,
      type,
      nature: subject?.nature ?? '',
      subject: readNamed(subject, 'facts.subject'),
      administrator: readNamed(subject?.administrator, 'facts.subject.administrator'),
      holidays: holidays ? (readObject(holidays, 'facts.holidays') as HolidayTable) : undefined,
    };
  },
  has: ({ entries, lists }) => (entries.length > 1 ? SEVERAL : 0) | (lists.length > 0 ? LISTS : 0),
};

/** The nature of a subject is a fact that chooses rows. */
export function scoped(facts: DomainFacts): DomainFacts & ScopeFacts {
  const { on, provider, judgements, province, subject, holidays } = facts ?? ({} as DomainFacts);
  return {
    on,
    provider,
    judgements,
    province,
    subject,
    holidays,
    subjectNature: readText(subject?.nature, 'facts.subject.nature') as SubjectNature,
  };
}

/**
 * Judges a domain (域名): whether it is a registrable domain, whether the TLD and the registrar are approved, how long it is valid, whether its
 * real-name authentication came through, whether the registrant is the subject, and whether it is filed already. All as if the filing verified it;
 * `domainsToVerify` says when it does.
 *
 * @param domain the name as typed or pasted, or an object with what else is known of it. What is `undefined`, `null` or `''`, or none of the choices, is missing; a day that is none makes a finding.
 * @param facts `on` is the day to judge by; `subject` whom the registrant must be; `holidays` the days off for counting working days.
 * @returns a report whose paths are `[]` for a text, else those of the field (`['name']`, `['registrar']`, `['realName']`, …).
 * @throws {TypeError} when a field or a fact is of another type, {RangeError} for an unknown province or nature, an impossible `facts.on` or one before the first edition (2019-02-26).
 * Source: FAQ lines 104–106, 139, 630–644, 889–962, 1005–1041 and 1449–1499; the MIIT’s announcement no. 7 of 2018; lists of TLDs and registrars as each finding cites them.
 */
export function validateDomain(domain: string | Domain, facts: DomainFacts, options?: Options): Report<DomainRule> {
  return validate(domainsReader, { entries: [readEntry(domain, [], 'yes')], lists: [] }, scoped(facts), options);
}

/**
 * Judges the domains of one website: each as `validateDomain` does, how many there are, and whether one is there twice.
 *
 * @param domains names, or objects with what else is known of them.
 * @param facts `province` decides how many domains a website may have.
 * @returns a report whose paths begin with the index of the domain; `[]` for their count.
 * @throws {TypeError} when it is no list or a fact is of another type, {RangeError} as `validateDomain`.
 * Source: FAQ line 927, and those of `validateDomain`.
 */
export function validateDomains(domains: readonly (string | Domain)[], facts: DomainFacts, options?: Options): Report<DomainRule> {
  if (!Array.isArray(domains ?? [])) throw new TypeError('domains: expected an array');
  const entries = (domains ?? []).map((domain, index) => readEntry(domain, [index], 'yes'));
  return validate(domainsReader, { entries, lists: [{ at: [], count: entries.length }] }, scoped(facts), options);
}
