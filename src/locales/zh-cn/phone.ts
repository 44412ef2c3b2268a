import type { Locale } from '../../core/types';
import { zhCnCommon } from './common';

/** Chinese texts on phone numbers of either kind. */
const both: Locale = {
  language: 'zh-CN',
  separator: '、',
  findings: {
    'phone#refused': { message: '电话{#rule}：人工审核未通过。', advice: '请换一个能接通的号码。' },
    'phone/area-code-matches-province': {
      message: '{#kind}属于{#numberProvince}：与备案省份{#province}不符。',
      advice: '请填写{#province}的号码。',
    },
  },
  undecided: {
    'phone#missing-facts': '还没有填写{#missing}，无法判断电话{#rule}。',
    'phone#needs-person': '电话{#rule}，须由审核人员来电核实。',
  },
  words: {
    'phone/area-code-matches-province': '与备案省份是否相符',
    'phone/reachable': '能否接通',
    empty: '没有填写',
    unreadable: '无法识别',
    foreign: '不是中国大陆的号码',
    several: '含有多个号码，只能填写一个',
    service: '是客服号码',
    length: '位数不对',
    spelling: '含有多余的符号或前缀',
    '400': '400 号码',
    '800': '800 号码',
    '95': '95 开头的全国客服短号',
    '96': '96 开头的地方客服短号',
    '1xx': '1 开头的特服短号',
  },
  parts: [zhCnCommon],
};

/** Chinese texts on office phone numbers. */
export const zhCnOfficePhone: Locale = {
  language: 'zh-CN',
  separator: '、',
  findings: {
    'phone/office-format': [
      { when: { kind: ['spelling'] }, message: '办公电话的写法不符：应为「086-区号-号码」{#extension}。', advice: '请改为标准写法。' },
      { when: { kind: ['doubtful-length', 'first-digit'] }, advice: '请核对号码。' },
      {
        message: '办公电话{#kind}{：|#service}{（区号 |areaCode|）}{：|digits| 位}{，应为 |expected| 位}。',
        advice: '请按「086-区号-号码」填写固定电话；个人可以填住宅电话。',
      },
    ],
    'phone/area-code-known': [
      {
        when: { row: ['phone/area-code-known/retired-doubtful', 'phone/area-code-known/retired-laiwu'] },
        message: '办公电话的区号 {areaCode} 可能已经停用：据查改为 {successors}。',
        advice: '请核对区号和号码。',
      },
      {
        when: { status: ['retired'] },
        message: '办公电话的区号 {areaCode} 已经停用：改为 {successors}。',
        advice: '请填写新区号的号码，原号码可能也已升位。',
      },
      { when: { status: ['unassigned'] }, message: '办公电话的区号 {areaCode} 查不到所属地区：可能没有启用。' },
      { message: '办公电话的区号 {areaCode} 不存在：查不到这个区号。', advice: '请核对区号。' },
    ],
    'phone/area-code-matches-address': [
      {
        when: { row: ['phone/area-code-matches-address/doubtful-place'] },
        message: '办公电话的区号 {areaCode} 可能不是{place}的：资料不足以确定该地的区号。',
        advice: '请核对区号{（据查为 |areaCodes|）}。',
      },
      {
        message: '办公电话的区号 {areaCode} 属于{#areaProvince}{（|areaPlaces|）}：与通信地址所在的{place}{#addressProvince}不符。',
        advice: '请填写通信地址所在地的号码{（区号 |areaCodes|）}，或更正地址。',
      },
    ],
  },
  undecided: {
    'phone/area-code-matches-address#missing-facts': '{#missing}还没有填写或无法识别，无法判断电话{#rule}；请填城市名称或代码。',
  },
  words: {
    'phone/area-code-matches-address': '与通信地址是否相符',
    addressProvince: '通信地址所在省份',
    prefecture: '通信地址所在城市',
    'office-phone': '办公电话',
    'mobile-number': '是手机号码',
    'no-area-code': '没有区号',
    'doubtful-length': '的位数可能是升位前的',
    'first-digit': '的首位不是 2 到 8，不像固定电话',
    true: '，分机号接在后面，如「-801」',
  },
  parts: [both, zhCnCommon],
};

/** Chinese texts on mobile numbers. */
export const zhCnMobilePhone: Locale = {
  language: 'zh-CN',
  separator: '、',
  findings: {
    'phone/mobile-format': [
      { when: { kind: ['data-card', 'unclear'] }, advice: '请确认能接电话和短信，或换一个号码。' },
      { message: '手机号码{#kind}{：|#service}{（|segment| 号段）}{：|digits| 位}。', advice: '请填写能接电话和短信的 11 位手机号码。' },
    ],
    'phone/virtual-number': {
      message: '手机号码属于虚拟运营商（{segment} 号段）：部分管局不接受。',
      advice: '请先向管局确认，或换成基础运营商的号码。',
    },
    'phone/mobile-already-used': { message: '手机号码已用于其他主体的备案：一个号码只能用于一个主体。', advice: '请换一个手机号码。' },
  },
  undecided: {
    'phone#outside-facts': '没有提供{#missing}，无法判断手机号码{#rule}。',
  },
  words: {
    'phone/mobile-already-used': '是否已用于其他主体',
    homeProvince: '手机号码归属地',
    usedByOthers: '其他主体用过的手机号码',
    mobile: '手机号码',
    landline: '是固定电话',
    'not-mobile': '不是已启用的手机号段',
    'data-only': '是物联网或数据卡号码，不能通话',
    satellite: '是卫星电话号码',
    emergency: '是应急通信号码',
    'data-card': '属于数据卡号段，可能不能通话',
    unclear: '的号段用途不明',
  },
  parts: [both, zhCnCommon],
};

/** Chinese texts on phone numbers. */
export const zhCnPhone: Locale = {
  area: 'phone',
  language: 'zh-CN',
  separator: '、',
  parts: [zhCnOfficePhone, zhCnMobilePhone, both, zhCnCommon],
};
