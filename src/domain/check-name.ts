import { type Answer, type Check, CLEAR, type Found } from '../core/check';
import { levelOf } from '../core/context';
import type { FiledWith } from '../core/filing';
import type { Row } from '../core/rows';
import type { DomainFault } from '../core/rule-params';
import type { Path } from '../core/types';
import { type DomainEntry, type DomainsInput, each, found, nameOf, pathOf } from './entry';

/** An IP address (IP 地址) is not filed here. */
export const ipAddress: Check<DomainsInput, Row<'domain/is-ip-address'>> = /* @__PURE__ */ each<'domain/is-ip-address'>((rows, entry) => {
  const { ip, text } = entry;
  return ip ? found(rows[0], nameOf(entry), /[.:。．｡：]/.test(text) ? { host: ip } : {}) : CLEAR;
});

/** What follows for a sub-domain from where its registrable domain is filed. */
function ofParent(rows: readonly Row<'domain/registrable'>[], entry: DomainEntry, registrable: string): readonly Answer[] {
  const { filedBy, filedWith } = entry;
  const parent = filedBy === 'nobody' ? 'nobody' : filedBy === 'this-subject' && filedWith;
  return rows.flatMap((row): Answer | readonly [] => {
    if (!('parent' in row.params) || filedBy === 'other-subject') return [];
    const path = nameOf(entry);
    const next = parent && row.params.parent[parent as FiledWith];
    return next
      ? { row, path, params: { parent, next, registrable } }
      : { missing: [[...pathOf(entry, 'filed'), ...(filedBy ? ['with'] : [])]], path, isError: false };
  });
}

/** Is the name a registrable domain and nothing else; and for a sub-domain, what follows from where its registrable domain is filed? */
export const registrable: Check<DomainsInput, Row<'domain/registrable'>> = /* @__PURE__ */ each<'domain/registrable'>((rows, entry) => {
  const { reading, domain, text } = entry;
  const finding = (kind: DomainFault, registrable?: string): readonly Found[] =>
    rows.flatMap((row) =>
      'kinds' in row.params && row.params.kinds.includes(kind)
        ? found(row, nameOf(entry), registrable ? { kind, registrable } : { kind }, registrable)
        : [],
    );
  if (!reading) return CLEAR;
  if ('fault' in reading) return finding(reading.fault);
  if (!domain) return CLEAR;
  const { registrable: name, registrableAscii: ascii, hostAscii } = domain;
  if (name === undefined || ascii === undefined) return finding('suffix');
  if (reading.isPlatform) return finding('platform');
  if (text === ascii && text === hostAscii) return CLEAR;
  const fix = /xn--/i.test(text) ? ascii : name;
  if (hostAscii === ascii) return [name, ascii].includes(text.toLowerCase()) ? CLEAR : finding('spelling', fix);
  return [...finding('sub-domain', fix), ...ofParent(rows, entry, name)];
});

/** The same domain (重复的域名) once more. */
export const duplicate: Check<DomainsInput, Row<'domain/duplicate'>> = ([row], { entries }) => {
  const seen = new Map<string, Path>();
  return entries.flatMap((entry) => {
    const name = entry.domain?.registrable;
    const first = name === undefined ? undefined : seen.get(name);
    if (name !== undefined && !first) seen.set(name, nameOf(entry));
    return first ? found(row, nameOf(entry), { domain: name, first }) : CLEAR;
  });
};

/** A suffix that only some natures of subject may hold (限定用途的域名后缀). */
export const cnCategory: Check<DomainsInput, Row<'domain/cn-category'>> = /* @__PURE__ */ each<'domain/cn-category'>(
  (rows, entry, { nature }, context) => {
    const name = entry.domain?.registrable;
    if (name === undefined) return CLEAR;
    const suffix = name.slice(name.indexOf('.') + 1);
    let answers = CLEAR;
    for (const row of rows) {
      const { params } = row;
      if (!params.suffixes.includes(suffix)) continue;
      const path = nameOf(entry);
      const isIn = (natures: readonly string[]): boolean => natures.includes(nature);
      if (!nature) answers = [...answers, { missing: [['subject', 'nature']], path, isError: levelOf(context, row) === 'error' }];
      else if ('natures' in params ? !isIn(params.natures) : isIn(params.barred))
        answers = [...answers, { row, path, params: { suffix, heldBy: params.heldBy } }];
    }
    return answers;
  },
);
