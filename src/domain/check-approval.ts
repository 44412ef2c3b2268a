import { collectedOn, readOnOther } from '../../rules/reference/collected';
import { type Check, CLEAR, lacks } from '../core/check';
import type { Row, RowSource } from '../core/rows';
import { type DomainsInput, found, missingOf, nameOf, pathOf, whenVerified } from './entry';
import { type Known, registrarOn, tldOn } from './known';

/** The document that says what is known of a TLD or registrar, and where in it. */
export function evidenceOf({ evidence }: Known<string>, at: string): RowSource | undefined {
  return evidence ? { id: evidence, at, asOf: readOnOther[evidence] ?? collectedOn } : undefined;
}

/** The row that speaks of a status. */
export function rowOn<R extends Row<'domain/tld-approved' | 'domain/registrar-approved'>>(
  rows: readonly R[],
  status: string,
): R | undefined {
  for (const row of rows) if ((row.params.statuses as readonly string[]).includes(status)) return row;
  return undefined;
}

/** The row, citing the document that says what is known. */
function citing(row: Row, known: Known<string>, at: string): Row {
  const source = evidenceOf(known, at);
  return source ? { ...row, source } : row;
}

/** Is the TLD (顶级域) approved? */
export const tldApproved: Check<DomainsInput, Row<'domain/tld-approved'>> = /* @__PURE__ */ whenVerified<'domain/tld-approved'>(
  (rows, entry, _, { on }) => {
    const { domain, reading } = entry;
    if (domain?.tld === undefined) return CLEAR;
    const { tld } = domain;
    const known = tldOn(tld, on);
    const isNone = known.status === 'unknown' && reading && 'isListed' in reading && !reading.isListed;
    const status = isNone ? 'no-such-tld' : known.status;
    const row = rowOn(rows, status);
    if (!row) return CLEAR;
    return found(citing(row, known, `.${tld}`), nameOf(entry), { tld, status, ...(known.by && { by: known.by }) });
  },
);

/** A registrar as it may be told: no long digits, which could be a number of somebody's. */
export const told = (registrar: string): string => registrar.slice(0, 60).replace(/\d{6,}/g, '…');

const NO_REGISTRAR = /* @__PURE__ */ lacks('registrar', 'registrar');

/** Is the registrar (注册商) approved? */
export const registrarApproved: Check<
  DomainsInput,
  Row<'domain/registrar-approved'>
> = /* @__PURE__ */ whenVerified<'domain/registrar-approved'>((rows, entry, _, { on }) => {
  const { registrar } = entry;
  if (registrar === '') return missingOf(entry, NO_REGISTRAR);
  const known = registrarOn(registrar, on);
  const { status, by } = known;
  const row = rowOn(rows, status);
  if (!row) return CLEAR;
  const name = told(registrar);
  return found(citing(row, known, name), pathOf(entry, 'registrar'), { registrar: name, status, ...(by && { by }) });
});

const NO_PLACE = /* @__PURE__ */ lacks('registeredIn', 'registeredIn');
const NO_PLACE_OR_REGISTRAR = /* @__PURE__ */ lacks('registeredIn registrar', 'registeredIn');

/** Was the domain registered in mainland China (境内注册)? */
export const registeredInMainland: Check<
  DomainsInput,
  Row<'domain/registered-in-mainland'>
> = /* @__PURE__ */ whenVerified<'domain/registered-in-mainland'>((rows, entry, _, { on }) => {
  const { registeredIn, registrar } = entry;
  const place = registeredIn || (registrar && registrarOn(registrar, on).place);
  if (!place) return missingOf(entry, registrar ? NO_PLACE : NO_PLACE_OR_REGISTRAR);
  return place === 'outside' ? found(rows[0], pathOf(entry, 'registeredIn'), { by: registeredIn ? 'registeredIn' : 'registrar' }) : CLEAR;
});
