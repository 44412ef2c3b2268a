import type { Locale } from '../../core/types';
import { enAdminPhoto } from './admin-photo';
import { enAuthenticityForm } from './authenticity-form';
import { enCommon } from './common';
import { enContact } from './contact';
import { enCredential } from './credential';
import { enDocument, enImages, enPapers } from './document';
import { enDomain, enDomainReasons } from './domain';
import { enFiling } from './filing';
import { enIcpNumber } from './icp-number';
import { enPhone } from './phone';
import { enPreapproval } from './preapproval';
import { enWebsiteName } from './website-name';

export { enExplanations } from './explanations';
export {
  enAdminPhoto,
  enAuthenticityForm,
  enContact,
  enCredential,
  enDocument,
  enDomain,
  enFiling,
  enIcpNumber,
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
    enImages,
    enPapers,
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
