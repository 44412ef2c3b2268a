import { spellings } from '../../rules/phone/spellings';
import { type Check, CLEAR, forPerson, lacks, perRow } from '../core/check';
import type { Row } from '../core/rows';
import type { MobileFault } from '../core/rule-params';
import type { Province } from '../core/types';
import { FAULTLESS, type Fault, matchProvinces, refused } from './check-both';
import { type Reading, readPhone, type Segment } from './read-phone';

/** A mobile number as the rules see it: as it was read, and the facts about it. */
export interface MobileInput {
  readonly province: Province | undefined;
  readonly reading: Reading;
  readonly segment: Segment | undefined;
  readonly faults: readonly Fault<MobileFault>[];
  /** Is it one that exists, whatever it is for? */
  readonly isMobile: boolean;
  readonly homeProvince: Province | undefined;
  readonly usedByOthers: readonly string[] | undefined;
}

/** What is wrong with a text as a mobile number, as it was read. */
export function mobileFaults(text: string, reading: Reading, segment: Segment | undefined): readonly Fault<MobileFault>[] {
  if (reading.kind === 'service') return [{ kind: 'service', service: reading.service }];
  if (reading.kind === 'local') return [{ kind: 'landline' }];
  if (reading.kind !== 'mobile') return [{ kind: reading.kind }];
  const { number, canonical } = reading;
  if (number.length !== (segment?.digits ?? spellings.mobileDigits)) return [{ kind: 'length', digits: number.length }];
  if (!segment) return [{ kind: 'not-mobile', segment: number.slice(0, spellings.unknownSegmentDigits) }];
  const { kind, prefix } = segment;
  const isForCalls = kind === 'basic' || kind === 'virtual';
  if (isForCalls && text === canonical) return FAULTLESS;
  const faults: Fault<MobileFault>[] = isForCalls ? [] : [{ kind, segment: prefix }];
  if (text !== canonical) faults.push({ kind: 'spelling', fix: isForCalls ? canonical : undefined });
  return faults;
}

/** Do these faults leave a number that exists, whatever it is for? */
export function areOfMobile(faults: readonly Fault<MobileFault>[]): boolean {
  return faults.every(({ kind }) => kind === 'spelling' || kind === 'data-card' || kind === 'unclear');
}

/** Is it a mobile number (手机号码) of mainland China, for calls and messages? */
export const mobileFormat: Check<MobileInput, Row<'phone/mobile-format'>> = (rows, { faults }) => refused(rows, faults);

/** Is it a number of a virtual operator (虚拟运营商)? */
export const virtualNumber: Check<MobileInput, Row<'phone/virtual-number'>> = /* @__PURE__ */ perRow((row, { isMobile, segment }) =>
  isMobile && (row.params.segments as readonly string[]).includes(segment?.kind ?? '')
    ? [{ row, params: { segment: segment?.prefix } }]
    : CLEAR,
);

/** Is the number of the province in which is filed (备案省份)? Its segment does not tell where it is at home. */
export const mobileMatchesProvince: Check<MobileInput, Row<'phone/area-code-matches-province'>> = /* @__PURE__ */ perRow(
  (row, { isMobile, province, homeProvince }) => (isMobile ? matchProvinces(row, 'mobile', province, homeProvince) : CLEAR),
);

/** Has another subject used the number, as far as the caller knows? */
export const mobileAlreadyUsed: Check<MobileInput, Row> = /* @__PURE__ */ perRow((row, { isMobile, reading, usedByOthers }) => {
  if (!isMobile) return CLEAR;
  if (!usedByOthers) return lacks('usedByOthers');
  const isSame = (other: Reading): boolean => other.kind === 'mobile' && reading.kind === 'mobile' && other.number === reading.number;
  return usedByOthers.some((other) => isSame(readPhone(other))) ? [{ row, params: {} }] : CLEAR;
});

/** Whether somebody answers is for a person to find out, of a number that can be called. */
export const mobileReachable: Check<MobileInput, Row> = /* @__PURE__ */ perRow((person, { isMobile }) =>
  isMobile ? forPerson(person) : CLEAR,
);
