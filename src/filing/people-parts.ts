import { addressReader, emailReader } from '../contact/validate-contact';
import type { Credential } from '../core/filing';
import { isIndividual } from '../core/scoping';
import type { Path, Province } from '../core/types';
import type { CredentialFacts } from '../credential/index';
import { credentialReader } from '../credential/validate-credential';
import { readPlace } from '../phone/area-codes';
import { parsePhone } from '../phone/index';
import { mobilePhoneReader, officePhoneReader } from '../phone/validate-phone';
import { isBlank, type Part, type PartsOf, part } from './part';
import { COMMON, type LooseAddress, type LooseCredential, type Party, type ReadFiling } from './read-filing';

interface Holding {
  readonly value: LooseAddress | null | undefined;
  readonly path: Path;
}

/** The first that is filled in of what may hold the same; the last one, where none is. */
function firstOf(holdings: readonly [Holding, Holding], isFilled: (value: LooseAddress) => boolean): Holding {
  return holdings.find(({ value }) => value && isFilled(value)) ?? holdings[1];
}

const hasPlace = ({ text, province, prefecture }: LooseAddress): boolean => Boolean(province || !isBlank(prefecture) || !isBlank(text));

/** Of an address, where it is: its fields, and where they are empty what its text begins with. */
function placeOf(address: LooseAddress | null | undefined): {
  readonly addressProvince: Province | undefined;
  readonly prefecture: string | undefined;
} {
  const given = address?.province || undefined;
  // A field that cannot be read (市辖区) says less than the text.
  const field = isBlank(address?.prefecture) ? undefined : (address?.prefecture ?? undefined);
  if (field && readPlace(field, given).place)
    return { addressProvince: given ?? readPlace(address?.text ?? '', given).province, prefecture: field };
  const { place, province } = readPlace(address?.text ?? '', given);
  return { addressProvince: given ?? province, prefecture: place?.code ?? address?.prefecture ?? undefined };
}

const ofSubject = ({ filing }: ReadFiling): Holding => ({ value: filing.subject?.address, path: ['subject', 'address'] });

/** Office and mobile numbers of all persons. */
export const phoneParts: PartsOf = (read, { known }) => {
  const { province, nature: subjectNature, parties } = read;
  const places = new Map<unknown, ReturnType<typeof placeOf>>();
  return parties.flatMap(({ person, path }): readonly Part[] => {
    const { officePhone, mobile } = person;
    const parts: Part[] = [];
    if (officePhone && !isBlank(officePhone)) {
      const address = firstOf([{ value: person.address, path: [...path, 'address'] }, ofSubject(read)], hasPlace);
      const place = places.get(address.value) ?? placeOf(address.value);
      places.set(address.value, place);
      parts.push(
        part({
          reader: officePhoneReader,
          at: [...path, 'officePhone'],
          value: officePhone,
          facts: { province, subjectNature, ...place },
          fields: { addressProvince: [[...address.path, 'province']], prefecture: [[...address.path, 'prefecture']] },
        }),
      );
    }
    if (mobile && !isBlank(mobile)) {
      const homes = known?.homeProvinces;
      const number = homes && parsePhone(mobile)?.canonical;
      parts.push(
        part({
          reader: mobilePhoneReader,
          at: [...path, 'mobile'],
          value: mobile,
          facts: {
            province,
            subjectNature,
            homeProvince: number && Object.hasOwn(homes, number) ? homes[number] : undefined,
            usedByOthers: known?.mobiles,
          },
          fields: { homeProvince: [['known', 'homeProvinces']], usedByOthers: [['known', 'mobiles']] },
        }),
      );
    }
    return parts;
  });
};

/** E-mail addresses of all persons, and the postal address of each website: its own, or the subject's, which is judged once for equal remarks. */
export const contactParts: PartsOf = (read) => {
  const { parties, filing } = read;
  const emails = parties.flatMap(({ person: { email }, path }) =>
    email && !isBlank(email) ? [part({ reader: emailReader, at: [...path, 'email'], value: email, facts: {} })] : [],
  );
  const seen = new Set<string>();
  const addresses = (filing.websites ?? []).flatMap((website, index) => {
    const { value, path } = firstOf(
      [{ value: website?.address, path: ['websites', index, 'address'] }, ofSubject(read)],
      ({ text }) => !isBlank(text),
    );
    const text = value?.text;
    const remarks = website?.remarks ?? undefined;
    const at = [...path, 'text'];
    const key = JSON.stringify([at, isBlank(remarks) ? index : remarks]);
    if (!text || isBlank(text) || seen.has(key)) return [];
    seen.add(key);
    return [
      part({
        reader: addressReader,
        at,
        value: text,
        facts: { remarks },
        fields: { remarks: [['websites', index, 'remarks']] },
      }),
    ];
  });
  return [...emails, ...addresses];
};

/** The credentials of the subject and of all persons. A number that is not filled in is a missing field and nothing else. */
export const credentialParts: PartsOf = ({ filing: { subject }, nature: subjectNature, parties }, { known }) => {
  const credential = (
    value: LooseCredential | null | undefined,
    at: Path,
    person: Path,
    own: Pick<CredentialFacts, 'role' | 'holder'>,
  ): readonly Part[] => {
    if (isBlank(value?.type) && isBlank(value?.number)) return [];
    const isSubject = own.role === 'subject';
    return [
      part({
        reader: credentialReader,
        at,
        value: value as Credential,
        // An order in progress bars its subject, not the persons of other filings.
        facts: { subjectNature, ...own, inProgress: isSubject ? known?.credentialsInProgress : [] } as Omit<CredentialFacts, 'on'>,
        // Its own type is no type of filing.
        isApart: true,
        fields: {
          subjectNature: COMMON.subjectNature ?? [],
          holder: [[...person, 'holder']],
          inProgress: [['known', 'credentialsInProgress']],
        },
        ...(isBlank(value?.number) && { without: ['credential/format'] as const }),
      }),
    ];
  };
  const holder = subjectNature && isIndividual(subjectNature) ? subject?.administrator?.holder || undefined : undefined;
  return [
    ...credential(subject?.credential, ['subject', 'credential'], ['subject', 'administrator'], { role: 'subject', holder }),
    ...parties.flatMap(({ person, path, role }: Party) =>
      credential(person.credential, [...path, 'credential'], path, { role, holder: person.holder || undefined }),
    ),
  ];
};
