import { photo } from '../../rules/document/photo';
import { adminPhotoRules } from '../../rules/document/photo-rules';
import type { Area } from '../core/context';
import { provinceNames } from '../core/province';
import { scoping } from '../core/scoping';
import { zhCnAdminPhoto } from '../locales/zh-cn/admin-photo';
import { demands, type Seen } from './check-demands';

/** Photos of the website administrator (网站负责人照片): tables, rules in the order of judging, texts. */
export const adminPhotoArea: Area<Seen> = {
  tables: [photo],
  rules: adminPhotoRules,
  checks: /* @__PURE__ */ adminPhotoRules.map(() => demands),
  scoping,
  provinces: provinceNames,
  outside: [],
  locale: zhCnAdminPhoto,
};
