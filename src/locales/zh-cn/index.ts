import type { Locale } from '../../core/types';
import { zhCnAdminPhoto } from './admin-photo';
import { zhCnAuthenticityForm } from './authenticity-form';
import { zhCnCommon } from './common';
import { zhCnAddress, zhCnContact, zhCnEmail } from './contact';
import { zhCnCredential } from './credential';
import { zhCnDocument, zhCnImages, zhCnPapers } from './document';
import { zhCnDomain, zhCnDomainReasons } from './domain';
import { zhCnFiling } from './filing';
import { zhCnIcpNumber } from './icp-number';
import { zhCnMobilePhone, zhCnOfficePhone, zhCnPhone } from './phone';
import { zhCnPreapproval } from './preapproval';
import { zhCnWebsiteName } from './website-name';

export { zhCnExplanations } from './explanations';
export {
  zhCnAddress,
  zhCnAdminPhoto,
  zhCnAuthenticityForm,
  zhCnContact,
  zhCnCredential,
  zhCnDocument,
  zhCnDomain,
  zhCnEmail,
  zhCnFiling,
  zhCnIcpNumber,
  zhCnImages,
  zhCnMobilePhone,
  zhCnOfficePhone,
  zhCnPapers,
  zhCnPhone,
  zhCnPreapproval,
  zhCnWebsiteName,
};

/** Chinese texts of all areas. */
export const zhCn: Locale = {
  language: 'zh-CN',
  separator: '、',
  parts: [
    zhCnWebsiteName,
    zhCnPhone,
    zhCnContact,
    zhCnCredential,
    zhCnDocument,
    zhCnAuthenticityForm,
    zhCnAdminPhoto,
    zhCnDomain,
    zhCnDomainReasons,
    zhCnFiling,
    zhCnPreapproval,
    zhCnIcpNumber,
    zhCnCommon,
  ],
};
