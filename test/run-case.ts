import { type AddressFacts, validateAddress, validateEmail } from '../src/contact/index';
import type { AdminPhoto, AuthenticityForm, Credential, Document, Domain, ImageFacts, Preapproval } from '../src/core/filing';
import type { Options, Report } from '../src/core/types';
import { type CredentialFacts, validateCredential } from '../src/credential/index';
import {
  type AdminPhotoFacts,
  type AuthenticityFormFacts,
  type DocumentImageFacts,
  type DocumentsFacts,
  validateAdminPhoto,
  validateAuthenticityForm,
  validateDocumentImage,
  validateDocuments,
} from '../src/document/index';
import { type DomainFacts, validateDomain, validateDomains } from '../src/domain/index';
import { type FilingFacts, validateFiling } from '../src/filing/index';
import { type IcpNumberFacts, validateIcpNumber } from '../src/icp-number/index';
import { type MobilePhoneFacts, type OfficePhoneFacts, parsePhone, validateMobilePhone, validateOfficePhone } from '../src/phone/index';
import { type PreapprovalFacts, validatePreapprovals } from '../src/preapproval/index';
import type { Case } from '../src/rules/index';
import { validateWebsiteName, type WebsiteNameFacts } from '../src/website-name/index';

/** Runs a case through the validator of its rule's area; a phone rule on both kinds of number, through the one of the number. */
export function runCase({ rule, value, facts }: Pick<Case, 'rule' | 'value' | 'facts'>, options?: Options): Report {
  const given: unknown = facts;
  const text = value as string;
  const [area] = rule.split('/');
  // What hangs on the type of filing is only told by a whole one.
  if (area === 'filing' || (typeof value === 'object' && value !== null && 'websites' in value))
    return validateFiling(value, given as FilingFacts, options);
  if (rule === 'contact/email') return validateEmail(text, given as AddressFacts, options);
  if (area === 'icp-number') return validateIcpNumber(text, given as IcpNumberFacts, options);
  if (area === 'contact') return validateAddress(text, given as AddressFacts, options);
  if (area === 'credential') return validateCredential(value as Credential, given as CredentialFacts, options);
  if (area === 'document')
    return Array.isArray(value)
      ? validateDocuments(value as readonly Document[], given as DocumentsFacts, options)
      : validateDocumentImage(value as ImageFacts, given as DocumentImageFacts, options);
  if (area === 'domain')
    return Array.isArray(value)
      ? validateDomains(value as readonly Domain[], given as DomainFacts, options)
      : validateDomain(value as Domain, given as DomainFacts, options);
  if (area === 'authenticity-form') return validateAuthenticityForm(value as AuthenticityForm, given as AuthenticityFormFacts, options);
  if (area === 'admin-photo') return validateAdminPhoto(value as AdminPhoto, given as AdminPhotoFacts, options);
  if (area === 'phone') {
    const isMobile = /mobile|virtual/.test(rule) || (!/office|known|address/.test(rule) && parsePhone(text)?.kind === 'mobile');
    return isMobile
      ? validateMobilePhone(text, given as MobilePhoneFacts, options)
      : validateOfficePhone(text, given as OfficePhoneFacts, options);
  }
  if (area === 'preapproval') return validatePreapprovals(value as readonly Preapproval[], given as PreapprovalFacts, options);
  return validateWebsiteName(text, given as WebsiteNameFacts, options);
}
