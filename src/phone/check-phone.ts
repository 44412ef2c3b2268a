import { spellings } from '../../rules/phone/spellings';
import { type Answer, type Check, CLEAR, forPerson, lacks, perRow } from '../core/check';
import type { Row } from '../core/rows';
import type { MobileFault, OfficePhoneFault } from '../core/rule-params';
import type { Province } from '../core/types';
import { areaInService, codesOfProvince, goneCode, isDoubtfulLength, livingCodes, type ReadPlace } from './area-codes';
import { landline, lengthsOf, type Reading, readPhone, type Segment } from './read-phone';

/** A number as the rules see it: as it was read, and the facts about it. */
export type PhoneInput =
  | {
      readonly field: 'office-phone';
      /** The province filed in: compared with, whatever rows are scoped to. */
      readonly province: Province | undefined;
      readonly text: string;
      readonly reading: Reading;
      readonly address: ReadPlace;
    }
  | {
      readonly field: 'mobile';
      readonly province: Province | undefined;
      readonly text: string;
      readonly reading: Reading;
      readonly segment: Segment | undefined;
      readonly homeProvince: Province | undefined;
      readonly usedByOthers: readonly string[] | undefined;
    };

type Fault<K> = { readonly kind: K; readonly fix?: string | undefined; readonly [param: string]: unknown };

/** Makes findings of what a row refuses. */
function refused<K extends string>(row: Row, refuses: readonly K[], faults: readonly Fault<K>[]): readonly Answer[] {
  return faults.filter(({ kind }) => refuses.includes(kind)).map(({ fix, ...params }) => ({ row, params, ...(fix && { fix }) }));
}

/** The canonical form of a number without an area code, where the address leaves one code alone. */
function withAreaCode(subscriber: string, extension: string | undefined, { place, province }: ReadPlace): string | undefined {
  const codes = place ? place.areaCodes : province ? codesOfProvince(province) : [];
  const code = codes.length === 1 && !place?.isDoubtful ? codes[0] : undefined;
  return code && lengthsOf(code).includes(subscriber.length) ? landline(code, subscriber, extension).canonical : undefined;
}

function officeFaults(
  { text, reading, address }: Extract<PhoneInput, { field: 'office-phone' }>,
  startsAsUsual: (subscriber: string) => boolean,
): readonly Fault<OfficePhoneFault>[] {
  if (reading.kind === 'local')
    return [
      {
        kind: 'no-area-code',
        fix: withAreaCode(reading.subscriber, reading.extension, address),
        ...(reading.extension && { extension: true }),
      },
    ];
  if (reading.kind === 'service') return [{ kind: 'service', service: reading.service }];
  if (reading.kind === 'mobile') return [{ kind: 'mobile-number' }];
  if (reading.kind !== 'landline') return [{ kind: reading.kind }];
  const { areaCode, subscriber, extension, canonical } = reading;
  const digits = subscriber.length;
  const expected = lengthsOf(areaCode);
  if (!expected.includes(digits))
    return [{ kind: isDoubtfulLength(areaCode, digits) ? 'doubtful-length' : 'length', areaCode, digits, expected: [...expected] }];
  const faults: Fault<OfficePhoneFault>[] = [];
  const isOdd = !startsAsUsual(subscriber);
  if (text !== canonical) faults.push({ kind: 'spelling', fix: isOdd ? undefined : canonical, ...(extension && { extension: true }) });
  if (isOdd) faults.push({ kind: 'first-digit' });
  return faults;
}

/** Is the office number (办公电话) a fixed line in the canonical spelling, as long as its area’s numbers are? */
export const officeFormat: Check<PhoneInput, Row<'phone/office-format'>> = (rows, input) => {
  if (input.field !== 'office-phone') return CLEAR;
  const startsAsUsual = (subscriber: string): boolean =>
    rows.every(({ params }) => params.firstDigits?.includes(subscriber.charAt(0)) ?? true);
  const faults = officeFaults(input, startsAsUsual);
  return faults.length === 0 ? CLEAR : rows.flatMap((row) => refused(row, row.params.refuses, faults));
};

/** The area code that an office number was read with. */
const areaCodeOf = (input: PhoneInput): string | undefined =>
  input.field === 'office-phone' && input.reading.kind === 'landline' ? input.reading.areaCode : undefined;

/** Is there this area code (区号)? */
export const areaCodeKnown: Check<PhoneInput, Row<'phone/area-code-known'>> = (rows, input) => {
  const areaCode = areaCodeOf(input);
  if (!areaCode || areaInService(areaCode)) return CLEAR;
  return rows.flatMap((row): readonly Answer[] => {
    const { status } = row.params;
    if (status === 'unknown') return goneCode(areaCode) ? CLEAR : [{ row, params: { areaCode, status } }];
    const gone = row.params.codes.find(({ code }) => code === areaCode);
    return gone ? [{ row, params: { areaCode, status, ...(gone.successors && { successors: [...gone.successors] }) } }] : CLEAR;
  });
};

/** Does the area code serve the place of the contact address (通信地址), or at least its province where no more is known? */
export const areaCodeMatchesAddress: Check<PhoneInput, Row<'phone/area-code-matches-address'>> = (rows, input) => {
  const areaCode = areaCodeOf(input);
  if (!areaCode || input.field !== 'office-phone') return CLEAR;
  const living = livingCodes(areaCode);
  if (living.length === 0) return CLEAR;
  const { place, province } = input.address;
  if (!place && !province) return lacks('addressProvince prefecture');
  const codes = place ? place.areaCodes : province ? codesOfProvince(province) : [];
  if (living.some((code) => codes.includes(code))) return place || codes.length === 1 ? CLEAR : lacks('prefecture');
  const areas = living.flatMap((code) => areaInService(code) ?? []);
  const areaProvince = areas[0]?.province;
  const kind = place?.isDoubtful && province === areaProvince ? 'doubtful' : 'certain';
  // Which of its successors' places a retired code served, nobody says here.
  const areaPlaces = areaInService(areaCode)?.places.map(({ name }) => name) ?? [];
  const where = place ? { place: place.name } : { addressProvince: province };
  const areaCodes = place || codes.length === 1 ? { areaCodes: [...codes] } : {};
  return rows
    .filter((row) => row.params.places === kind)
    .map((row) => ({ row, params: { areaCode, areaProvince, areaPlaces, ...where, ...areaCodes } }));
};

/** Is a mobile number one that exists, whatever it is for? */
function isMobile(input: PhoneInput): input is Extract<PhoneInput, { field: 'mobile' }> {
  return (
    input.field === 'mobile' && mobileFaults(input).every(({ kind }) => kind === 'spelling' || kind === 'data-card' || kind === 'unclear')
  );
}

/** Is the number of the province in which is filed (备案省份)? A mobile’s segment does not tell where it is at home. */
export const areaCodeMatchesProvince: Check<PhoneInput, Row<'phone/area-code-matches-province'>> = /* @__PURE__ */ perRow((row, input) => {
  const { province } = input;
  if (input.field === 'mobile' && !isMobile(input)) return CLEAR;
  const areaCode = areaCodeOf(input);
  const living = areaCode && livingCodes(areaCode)[0];
  if (input.field === 'office-phone' && !living) return CLEAR;
  const numberProvince = input.field === 'mobile' ? input.homeProvince : living && areaInService(living)?.province;
  if (!numberProvince) return lacks(province ? 'homeProvince' : 'province homeProvince');
  if (!province) return lacks('province');
  if (province === numberProvince) return CLEAR;
  return [{ row, params: { kind: input.field, province, numberProvince, ...(areaCode && { areaCode }) } }];
});

function mobileFaults({ text, reading, segment }: Extract<PhoneInput, { field: 'mobile' }>): readonly Fault<MobileFault>[] {
  if (reading.kind === 'service') return [{ kind: 'service', service: reading.service }];
  if (reading.kind === 'local') return [{ kind: 'landline' }];
  if (reading.kind !== 'mobile') return [{ kind: reading.kind }];
  const { number, canonical } = reading;
  if (number.length !== (segment?.digits ?? spellings.mobileDigits)) return [{ kind: 'length', digits: number.length }];
  if (!segment) return [{ kind: 'not-mobile', segment: number.slice(0, spellings.unknownSegmentDigits) }];
  const { kind, prefix } = segment;
  const faults: Fault<MobileFault>[] = kind === 'basic' || kind === 'virtual' ? [] : [{ kind, segment: prefix }];
  if (text !== canonical) faults.push({ kind: 'spelling', fix: faults.length > 0 ? undefined : canonical });
  return faults;
}

/** Is it a mobile number (手机号码) of mainland China, for calls and messages? */
export const mobileFormat: Check<PhoneInput, Row<'phone/mobile-format'>> = (rows, input) =>
  input.field === 'mobile' ? rows.flatMap((row) => refused(row, row.params.refuses, mobileFaults(input))) : CLEAR;

/** Is it a number of a virtual operator (虚拟运营商)? */
export const virtualNumber: Check<PhoneInput, Row<'phone/virtual-number'>> = /* @__PURE__ */ perRow((row, input) =>
  isMobile(input) && (row.params.segments as readonly string[]).includes(input.segment?.kind ?? '')
    ? [{ row, params: { segment: input.segment?.prefix } }]
    : CLEAR,
);

/** Has another subject used the number, as far as the caller knows? */
export const mobileAlreadyUsed: Check<PhoneInput, Row> = /* @__PURE__ */ perRow((row, input) => {
  if (!isMobile(input)) return CLEAR;
  if (!input.usedByOthers) return lacks('usedByOthers');
  const { reading } = input;
  const isSame = (other: Reading): boolean => other.kind === 'mobile' && reading.kind === 'mobile' && other.number === reading.number;
  return input.usedByOthers.some((other) => isSame(readPhone(other))) ? [{ row, params: {} }] : CLEAR;
});

/** Whether somebody answers is for a person to find out, of a number that can be called. */
export const reachable: Check<PhoneInput, Row> = /* @__PURE__ */ perRow((person, input) =>
  (input.field === 'mobile' ? isMobile(input) : input.reading.kind === 'landline') ? forPerson(person) : CLEAR,
);
