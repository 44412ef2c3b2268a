import { images } from '../../rules/document/images';
import { papers } from '../../rules/document/papers';
import {
  type DocumentImageRule,
  type DocumentPaperRule,
  documentImageRules,
  documentOutside,
  documentPaperRules,
} from '../../rules/document/rules';
import type { Area } from '../core/context';
import { provinceNames } from '../core/province';
import { scoping } from '../core/scoping';
import { zhCnImages, zhCnPapers } from '../locales/zh-cn/document';
import { type ImageInput, imageAnimated, imageClear, imageColour, imageFormat, imageReadable, imageSize } from './check-image';
import {
  appUpload,
  authorizationLetter,
  domainCertificate,
  duplicateImage,
  type PapersInput,
  registrantStatement,
  requiredSet,
  sameImage,
} from './check-papers';

/** Images (图片): tables, rules in the order of judging, texts. Apart from papers, so that a form that judges images does not ship the rest. */
export const documentImageArea: Area<ImageInput, DocumentImageRule> = {
  tables: [images],
  rules: documentImageRules,
  checks: {
    'document/image-format': imageFormat,
    'document/image-size': imageSize,
    'document/image-readable': imageReadable,
    'document/image-colour': imageColour,
    'document/image-clear': imageClear,
    'document/image-animated': imageAnimated,
  },
  outside: documentOutside,
  locale: zhCnImages,
};

/** Papers (材料): tables, rules in the order of judging, texts. */
export const documentPapersArea: Area<PapersInput, DocumentPaperRule> = {
  tables: [papers],
  rules: documentPaperRules,
  checks: {
    'document/duplicate-image': duplicateImage,
    'document/required-set': requiredSet,
    'document/same-image': sameImage,
    'document/authorization-letter': authorizationLetter,
    'document/domain-certificate': domainCertificate,
    'document/registrant-statement': registrantStatement,
    'document/app-upload': appUpload,
  },
  scoping,
  optional: ['perWebsite', 'alike', 'or', 'sealed', 'holders'],
  provinces: provinceNames,
  outside: documentOutside,
  locale: zhCnPapers,
};
