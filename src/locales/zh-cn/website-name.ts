import type { Locale } from '../../core/types';
import { zhCnCommon } from './common';

/** Chinese texts on website names. */
export const zhCnWebsiteName: Locale = {
  area: 'website-name',
  language: 'zh-CN',
  separator: '、',
  findings: {
    'website-name#refused': { message: '网站名称{#rule}：人工审核未通过。', advice: '请按审核意见修改。' },
    'website-name/only-digits-or-letters': { message: '网站名称全是{#kind}：不能只用数字或字母。', advice: '请改用汉字名称。' },
    'website-name/min-han-characters': {
      message: '网站名称只有 {count} 个汉字：至少需要 {min} 个。',
      advice: '请补足汉字，字母和数字不计入。',
    },
    'website-name/special-characters': [
      {
        when: { row: ['website-name/special-characters/registered-name'] },
        message: '网站名称含有「{character}」：单位的登记名称可以有，但可能不被接受。{另有至少 |more| 处。}',
        advice: '登记名称不含的，请删去。',
      },
      {
        when: { kind: ['full-width'] },
        message: '网站名称含有全角的「{character}」：可能被当作特殊符号。{另有至少 |more| 处。}',
        advice: '请改成半角。',
      },
      {
        message: '网站名称含有{#kind}{「|character|」}（{codePoint}）：只能使用汉字、字母和数字。{另有至少 |more| 处。}',
        advice: '请删去或改写成汉字。',
      },
    ],
    'website-name/state-prefix': {
      message: '网站名称以「{written}」{（即「|!term|」）}开头：仅限国家机关等使用。{另有至少 |more| 处。}',
      advice: '请去掉「{term}」。',
    },
    'website-name/equals-domain': { message: '网站名称就是本次备案的域名：不能使用域名。', advice: '请改用反映网站内容的名称。' },
    'website-name/sensitive-words': {
      message: '网站名称含有「{written}」{（即「|!term|」）}：不能使用敏感词。{另有至少 |more| 处。}',
      advice: '请去掉「{term}」，其他敏感词也不能使用。',
    },
    'website-name/generic-ending': {
      message: '网站名称以「{written}」{（即「|!term|」）}结尾：个人网站不能使用。{另有至少 |more| 处。}',
      advice: '请去掉「{term}」或换一个结尾。',
    },
    'website-name/interactive-words': {
      message: '网站名称含有「{written}」{（即「|!term|」）}：个人网站没有前置审批文件不能使用。{另有至少 |more| 处。}',
      advice: '请去掉「{term}」；有前置审批文件的，请提交。',
    },
    'website-name/province-terms': {
      message: '网站名称含有「{written}」{（即「|!term|」）}：{#provinces}的个人网站不能使用。{另有至少 |more| 处。}',
      advice: '请去掉「{term}」，或以单位名义备案。',
    },
    'website-name/jiangsu-pattern': [
      {
        when: { patterns: true },
        message: '网站名称格式不符：备案省份的个人网站须按「{patterns}」之一命名。',
        advice: '请按格式改写，并在备注中写明主要内容。',
      },
      { message: '网站备注没有写明主要内容：备案省份的个人网站须写明。', advice: '请在备注中写明主要内容。' },
    ],
    'website-name/place-name': { message: '网站名称是地名：个人网站不能只用地名。', advice: '请加上反映网站内容的文字。' },
    'website-name/person-name': { message: '网站名称是备案人员的姓名：个人网站不能只用人名。', advice: 'website-name/place-name' },
    'website-name/idiom': { message: '网站名称是成语：个人网站不能只用成语。', advice: 'website-name/place-name' },
    'website-name/industry-content': {
      message:
        '网站名称含有「{written}」{（即「|!term|」）}：{#provinces}列为行业用语，个人网站不能涉及行业、企业或产品。{另有至少 |more| 处。}',
      advice: '请换一个说法，或以单位名义备案。',
    },
    'website-name/matches-subject': { message: '网站名称没有体现主办单位的字号：须能看出网站属于谁。', advice: '请加上主办单位的字号。' },
  },
  undecided: {
    'website-name/jiangsu-pattern#missing-facts': '还没有填写{#missing}，无法判断网站名称{#rule}。',
    'website-name/industry-content#missing-facts': '还没有填写{#missing}，无法判断网站名称中的「{terms}」{#rule}。',
    'website-name#missing-facts':
      '还没有填写{#missing}，无法判断网站名称{中的「|terms|」}{#rule}{（|#provinces|不能使用）}{（仅|#exceptProvinces|可用）}。',
    'website-name#outside-facts': '没有提供{#missing}，无法判断网站名称{#rule}。',
    'website-name#needs-person': '网站名称{#rule}，须由{#province}通信管理局人工判断。',
  },
  words: {
    subjectNature: '主办单位性质',
    'website-name/special-characters': '所含的符号能否使用',
    'website-name/state-prefix': '能否使用',
    'website-name/equals-domain': '是否就是域名',
    'website-name/generic-ending': '能否使用',
    'website-name/interactive-words': '能否使用',
    'website-name/province-terms': '能否使用',
    'website-name/jiangsu-pattern': '和备注是否符合江苏格式',
    'website-name/place-name': '能否使用地名',
    'website-name/person-name': '是否就是人名',
    'website-name/idiom': '是否就是成语',
    'website-name/industry-content': '是否涉及行业、企业或产品',
    'website-name/reflects-content': '是否反映主要内容',
    'website-name/matches-subject': '是否体现主办单位',
    subjectName: '主办单位名称',
    domains: '域名',
    remarks: '网站备注',
    people: '备案人员姓名',
    idioms: '成语词表',
    digits: '数字',
    letters: '字母',
    'digits-and-letters': '数字和字母',
    'lone-surrogate': '残缺的字符',
    emoji: '表情符号',
    bidi: '看不见的方向符',
    'zero-width': '看不见的字符',
    'white-space': '空白',
    control: '控制字符',
    combining: '叠加的符号',
    private: '自造字',
    unassigned: '没有定义的字符',
    punctuation: '标点',
    symbol: '符号',
    letter: '其他文字',
    number: '特殊数字',
  },
  parts: [zhCnCommon],
};
