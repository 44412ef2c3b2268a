import { photo } from '../../rules/admin-photo/photo';
import { type AdminPhotoRule, adminPhotoRules } from '../../rules/admin-photo/rules';
import type { Area } from '../core/context';
import { provinceNames } from '../core/province';
import { scoping } from '../core/scoping';
import { judgeDemands, type Seen } from '../demands/demands';
import { zhCnAdminPhoto } from '../locales/zh-cn/admin-photo';

/** Photos of the website administrator (网站负责人照片): tables, rules in the order of judging, texts. */
export const adminPhotoArea: Area<Seen, AdminPhotoRule> = {
  tables: [photo],
  rules: adminPhotoRules,
  checks: judgeDemands,
  scoping,
  provinces: provinceNames,
  optional: ['accepts', 'refuses', 'min', 'max', 'same', 'without', 'when', 'given', 'absent'],
  outside: [],
  locale: zhCnAdminPhoto,
};
