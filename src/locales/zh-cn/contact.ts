import type { Locale } from '../../core/types';

/** Chinese texts on e-mail addresses. */
export const zhCnEmail: Locale = {
  language: 'zh-CN',
  separator: '、',
  findings: {
    'contact#refused': { message: '电子邮箱{#rule}：人工审核未通过。', advice: '请换一个能收信的邮箱。' },
    'contact/email': { message: '电子邮箱{#kind}。', advice: '请填写能收信的邮箱，如 name@example.cn。' },
  },
  undecided: {
    'contact#needs-person': '电子邮箱{#rule}，须由审核人员发信核实。',
  },
  words: {
    'contact/email': '能否收信',
    empty: '没有填写',
    format: '格式不对',
    spelling: '含有空白或全角符号',
  },
};

/** Chinese texts on postal addresses. */
export const zhCnAddress: Locale = {
  language: 'zh-CN',
  separator: '、',
  findings: {
    'contact/address-to-room': {
      message: '通信地址{#kind}：须精确到房间号。',
      advice: '请补上房间号；确实没有的，请在备注中写明「已是最详细地址」。',
    },
  },
  undecided: {
    'contact#missing-facts': '还没有填写{#missing}，通信地址没有房间号，无法判断{#rule}。',
  },
  words: {
    'contact/address-to-room': '是否已是最详细地址',
    remarks: '网站备注',
    empty: '没有填写',
    'no-room': '没有房间号',
  },
};

/** Chinese texts on e-mail and postal addresses. */
export const zhCnContact: Locale = {
  area: 'contact',
  language: 'zh-CN',
  separator: '、',
  parts: [zhCnEmail, zhCnAddress],
};
