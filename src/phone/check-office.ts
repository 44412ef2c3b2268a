import { type Answer, type Check, CLEAR, forPerson, lacks, perRow } from '../core/check';
import type { Row } from '../core/rows';
import type { OfficePhoneFault } from '../core/rule-params';
import type { Province } from '../core/types';
import { type AreaCode, areaInService, codesOfProvince, goneCode, isDoubtfulLength, livingCodes, type ReadPlace } from './area-codes';
import { FAULTLESS, type Fault, matchProvinces, refused } from './check-both';
import { landline, lengthsOf, type Reading } from './read-phone';

/** An office number as the rules see it: as it was read, and the facts about it. */
export interface OfficeInput {
  /** The province filed in: compared with, whatever rows are scoped to. */
  readonly province: Province | undefined;
  readonly text: string;
  readonly reading: Reading;
  /** The area code that it was read with, and what is known of that where it is in service. */
  readonly areaCode: string | undefined;
  readonly area: AreaCode | undefined;
  readonly address: ReadPlace;
}

/** The codes that count for an address: those of its place, else of its province. */
const codesFor = ({ place, province }: ReadPlace): readonly string[] => place?.areaCodes ?? (province ? codesOfProvince(province) : []);

/** The canonical form of a number without an area code, where the address leaves one code alone. */
function withAreaCode(subscriber: string, extension: string | undefined, address: ReadPlace): string | undefined {
  const codes = codesFor(address);
  const code = codes.length === 1 && !address.place?.isDoubtful ? codes[0] : undefined;
  return code && lengthsOf(code).includes(subscriber.length) ? landline(code, subscriber, extension).canonical : undefined;
}

type FormatRow = Row<'phone/office-format'>;

/** Does no row object to the digit with which a subscriber number begins? */
function startsAsUsual(rows: readonly FormatRow[], subscriber: string): boolean {
  for (const { params } of rows) if (params.firstDigits?.includes(subscriber.charAt(0)) === false) return false;
  return true;
}

function faultsOf(rows: readonly FormatRow[], { text, reading, area, address }: OfficeInput): readonly Fault<OfficePhoneFault>[] {
  if (reading.kind === 'local') {
    const { subscriber, extension } = reading;
    return [{ kind: 'no-area-code', fix: withAreaCode(subscriber, extension, address), ...(extension && { extension: true }) }];
  }
  if (reading.kind === 'service') return [{ kind: 'service', service: reading.service }];
  if (reading.kind === 'mobile') return [{ kind: 'mobile-number' }];
  if (reading.kind !== 'landline') return [{ kind: reading.kind }];
  const { areaCode, subscriber, extension, canonical } = reading;
  const digits = subscriber.length;
  const expected = area?.digits ?? lengthsOf(areaCode);
  if (!expected.includes(digits))
    return [{ kind: isDoubtfulLength(areaCode, digits) ? 'doubtful-length' : 'length', areaCode, digits, expected: [...expected] }];
  const isUsual = startsAsUsual(rows, subscriber);
  if (isUsual && text === canonical) return FAULTLESS;
  const faults: Fault<OfficePhoneFault>[] = [];
  if (text !== canonical) faults.push({ kind: 'spelling', fix: isUsual ? canonical : undefined, ...(extension && { extension: true }) });
  if (!isUsual) faults.push({ kind: 'first-digit' });
  return faults;
}

/** Is the office number (办公电话) a fixed line in the canonical spelling, as long as its area’s numbers are? */
export const officeFormat: Check<OfficeInput, FormatRow> = (rows, input) => refused(rows, faultsOf(rows, input));

/** Is there this area code (区号)? */
export const areaCodeKnown: Check<OfficeInput, Row<'phone/area-code-known'>> = (rows, { areaCode, area }) => {
  if (!areaCode || area) return CLEAR;
  return rows.flatMap((row): readonly Answer[] => {
    const { status } = row.params;
    if (status === 'unknown') return goneCode(areaCode) ? CLEAR : [{ row, params: { areaCode, status } }];
    const gone = row.params.codes.find(({ code }) => code === areaCode);
    return gone ? [{ row, params: { areaCode, status, ...(gone.successors && { successors: [...gone.successors] }) } }] : CLEAR;
  });
};

/** Does the area code serve the place of the contact address (通信地址), or at least its province where no more is known? */
export const areaCodeMatchesAddress: Check<OfficeInput, Row<'phone/area-code-matches-address'>> = (rows, { areaCode, area, address }) => {
  if (!areaCode) return CLEAR;
  const living = area ? undefined : livingCodes(areaCode);
  if (living?.length === 0) return CLEAR;
  const { place, province } = address;
  if (!place && !province) return lacks('addressProvince prefecture');
  const codes = codesFor(address);
  if (living ? living.some((code) => codes.includes(code)) : codes.includes(areaCode))
    return place || codes.length === 1 ? CLEAR : lacks('prefecture');
  const areaProvince = (area ?? areaInService(living?.[0] as string))?.province;
  const kind = place?.isDoubtful && province === areaProvince ? 'doubtful' : 'certain';
  // Which of its successors' places a retired code served, nobody says here.
  const areaPlaces = area?.places.map(({ name }) => name) ?? [];
  const where = place ? { place: place.name } : { addressProvince: province };
  const areaCodes = place || codes.length === 1 ? { areaCodes: [...codes] } : {};
  return rows
    .filter((row) => row.params.places === kind)
    .map((row) => ({ row, params: { areaCode, areaProvince, areaPlaces, ...where, ...areaCodes } }));
};

/** Is the number of the province in which is filed (备案省份)? */
export const areaCodeMatchesProvince: Check<OfficeInput, Row<'phone/area-code-matches-province'>> = /* @__PURE__ */ perRow(
  (row, { areaCode, area, province }) => {
    const living = area ?? (areaCode && areaInService(livingCodes(areaCode)[0] as string));
    return living ? matchProvinces(row, 'office-phone', province, living.province, areaCode) : CLEAR;
  },
);

/** Whether somebody answers is for a person to find out, of a number that can be called. */
export const officeReachable: Check<OfficeInput, Row> = /* @__PURE__ */ perRow((person, { areaCode }) =>
  areaCode ? forPerson(person) : CLEAR,
);
