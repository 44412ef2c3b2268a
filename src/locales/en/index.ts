import type { Locale } from '../../core/types';
import { enAdminPhoto } from './admin-photo';
import { enAuthenticityForm } from './authenticity-form';
import { enCommon } from './common';
import { enAddress, enContact, enEmail } from './contact';
import { enCredential } from './credential';
import { enDocument, enImages, enPapers } from './document';
import { enDomain, enDomainReasons } from './domain';
import { enFiling } from './filing';
import { enIcpNumber } from './icp-number';
import { enMobilePhone, enOfficePhone, enPhone } from './phone';
import { enPreapproval } from './preapproval';
import { enWebsiteName } from './website-name';

export { enExplanations } from './explanations';
export {
  enAddress,
  enAdminPhoto,
  enAuthenticityForm,
  enContact,
  enCredential,
  enDocument,
  enDomain,
  enEmail,
  enFiling,
  enIcpNumber,
  enImages,
  enMobilePhone,
  enOfficePhone,
  enPapers,
  enPhone,
  enPreapproval,
  enWebsiteName,
};

/** English texts of all areas. */
export const en: Locale = {
  language: 'en',
  separator: ', ',
  parts: [
    enWebsiteName,
    enPhone,
    enContact,
    enCredential,
    enDocument,
    enAuthenticityForm,
    enAdminPhoto,
    enDomain,
    enDomainReasons,
    enFiling,
    enPreapproval,
    enIcpNumber,
    enCommon,
  ],
};
