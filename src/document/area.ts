import { images } from '../../rules/document/images';
import { papers } from '../../rules/document/papers';
import { documentImageRules, documentOutside, documentPaperRules } from '../../rules/document/rules';
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
export const documentImageArea: Area<ImageInput> = {
  tables: [images],
  rules: documentImageRules,
  checks: [imageFormat, imageSize, imageReadable, imageColour, imageClear, imageAnimated],
  outside: documentOutside,
  locale: zhCnImages,
};

/** Papers (材料): tables, rules in the order of judging, texts. */
export const documentPapersArea: Area<PapersInput> = {
  tables: [papers],
  rules: documentPaperRules,
  checks: [duplicateImage, requiredSet, sameImage, authorizationLetter, domainCertificate, registrantStatement, appUpload],
  scoping,
  provinces: provinceNames,
  outside: documentOutside,
  locale: zhCnPapers,
};
