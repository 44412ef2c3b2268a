import type { AdminPhotoRule } from '../../rules/admin-photo/rules';
import { adminPhoto } from '../../rules/filing/fields';
import type { AdminPhoto } from '../core/filing';
import { type Reader, validate } from '../core/judge';
import type { CommonFacts, Options, Province, Report } from '../core/types';
import { type Seen, seenBy } from '../demands/demands';
import { adminPhotoArea } from './area';

/** What the photo of a website administrator is judged by beside itself. What is `undefined`, `null` or `''` is missing. */
export interface AdminPhotoFacts extends CommonFacts {
  readonly province?: Province | '' | undefined;
  /** The mobile number of the website administrator (网站负责人) in the filing. */
  readonly administratorMobile?: string | undefined;
}

/** How the photo of a website administrator is read. */
export const adminPhotoReader: Reader<AdminPhoto, AdminPhotoFacts, Seen, AdminPhotoRule> = {
  area: adminPhotoArea,
  read: /* @__PURE__ */ seenBy('photo', adminPhoto, { administratorMobile: 'text' }),
};

/**
 * Judges the photo of a website administrator (网站负责人照片), and how it was taken, by what the caller saw: nothing is read from an image.
 *
 * @param photo what was seen; what is `null`, `undefined` or `''` of it is missing. A choice that is none is not as demanded. The rules on backdrops are
 * for `method: 'backdrop-photo'`.
 * @param facts `on` is the day to judge by. Shanghai demands its own app, in which the number used is `administratorMobile`: digits are compared.
 * @returns a report whose paths are those of the fields to mend, `['clothes']`. No number is in it.
 * @throws {TypeError} when the photo, a field or the number is of another type, {RangeError} for an impossible day or one before the first edition
 * (2019-02-26), an unknown province or level.
 * Source: Alibaba Cloud ICP FAQ of 2019-02-26, lines 449, 523, 531–536, 546 and 585; each finding cites its own.
 */
export function validateAdminPhoto(photo: AdminPhoto, facts: AdminPhotoFacts, options?: Options): Report<AdminPhotoRule> {
  return validate(adminPhotoReader, photo, facts, options);
}
