import type { Locale } from '../../core/types';
import { zhCnCommon } from './common';

/** Chinese texts on website names. */
export const zhCnWebsiteName: Locale = {
  language: 'zh-CN',
  separator: '、',
  findings: {
    'website-name/only-digits-or-letters': {
      message: '网站名称全部是{#kind}：不能只用数字或字母。',
      advice: '请改用至少三个汉字的名称。',
    },
    'website-name/min-han-characters': {
      message: '网站名称只有 {count} 个汉字：至少需要 {min} 个。',
      advice: '请补足到 {min} 个汉字或更多，字母和数字不计入。',
    },
    'website-name/special-characters': {
      message: '网站名称含有{#kind}{「|character|」}（{codePoint}）：只能使用汉字、英文字母和数字。',
      advice: '请删去或改写成汉字。',
    },
    'website-name/special-characters/full-width': {
      message: '网站名称含有全角字符「{character}」：部分审核会当作特殊符号。',
      advice: '请改成半角字母或数字。',
    },
    'website-name/special-characters/registered-name': {
      message: '网站名称含有「{character}」：单位的登记名称可以带这个符号，但部分审核不接受。',
      advice: '登记名称中没有这个符号的，请删去；有的，请准备好说明。',
    },
    'website-name/state-prefix': {
      message: '网站名称以「{written}」{（即「|disguised|」）}开头：非国家机关不能使用这类字头。',
      advice: '请去掉开头的「{term}」。',
    },
    'website-name/equals-domain': {
      message: '网站名称就是本次备案的域名「{domain}」：域名不能用作网站名称。',
      advice: '请另起一个能反映网站内容的中文名称。',
    },
    'website-name/sensitive-words': {
      message: '网站名称含有敏感词「{written}」{（即「|disguised|」）}：这类词语不能使用。',
      advice: '请去掉「{term}」；其他敏感词同样不能使用。',
    },
    'website-name/generic-ending': {
      message: '网站名称以「{written}」{（即「|disguised|」）}结尾：个人网站名称不能使用这个结尾。',
      advice: '请去掉「{term}」或换一个结尾。',
    },
    'website-name/interactive-words': {
      message: '网站名称含有「{written}」{（即「|disguised|」）}：个人网站名称使用这个词，须先取得前置审批文件。',
      advice: '请去掉「{term}」；已取得前置审批文件的，请注明。',
    },
    'website-name/province-terms': {
      message: '网站名称含有「{written}」{（即「|disguised|」）}：{#provinces}不允许个人网站名称使用这个词。',
      advice: '请去掉「{term}」，或改以单位名义备案。',
    },
    'website-name/jiangsu-pattern/name': {
      message: '网站名称不合江苏省的格式：江苏省的个人网站名称须为{patterns}。',
      advice: '请按 {patterns} 的格式改写，并在备注中写明网站的主要内容。',
    },
    'website-name/jiangsu-pattern/remarks': {
      message: '网站备注没有写明网站内容：江苏省要求个人网站在备注中写明主要内容。',
      advice: '请在备注中用一两句话写明网站的主要内容。',
    },
    'website-name/place-name': {
      message: '网站名称是一个地名：个人网站名称不能只是地名。',
      advice: '请加上能反映网站内容的文字。',
    },
    'website-name/person-name': {
      message: '网站名称是备案人员的姓名：个人网站名称不能只是人名。',
      advice: '请加上能反映网站内容的文字。',
    },
    'website-name/idiom': {
      message: '网站名称是一个成语：个人网站名称不能只是成语。',
      advice: '请加上能反映网站内容的文字。',
    },
    'website-name/industry-content': {
      message:
        '网站名称含有「{written}」{（即「|disguised|」）}：{#provinces}把它列为行业或商业用语，个人网站名称不能涉及行业、企业或产品。',
      advice: '请换一个说法；确属行业内容的，请以单位名义备案。',
    },
    'website-name/industry-content#refused': {
      message: '网站名称经人工审核涉及行业、企业或产品：个人网站不能使用这样的名称。',
      advice: '请换一个名称，或以单位名义备案。',
    },
    'website-name/reflects-content#refused': {
      message: '网站名称经人工审核与网站内容不符：名称须反映网站的主要内容。',
      advice: '请按网站的主要内容另起名称。',
    },
    'website-name/matches-subject': {
      message: '网站名称与主办单位名称没有相同的字号：名称须能看出网站属于主办单位。',
      advice: '请在网站名称中加入主办单位的字号或简称。',
    },
    'website-name/matches-subject#refused': {
      message: '网站名称经人工审核看不出属于主办单位。',
      advice: '请在网站名称中加入主办单位的字号或简称。',
    },
    'website-name/jiangsu-pattern#refused': {
      message: '网站备注经人工审核没有写明网站的主要内容。',
      advice: '请在备注中写明网站的主要内容。',
    },
  },
  undecided: {
    'website-name/special-characters': '网站名称含有括号、连字符或间隔号：还没有填写{#missing}，单位可能可以使用，个人不能使用。',
    'website-name/state-prefix': '网站名称以「{terms}」开头：还没有填写{#missing}，只有国家机关可以使用。',
    'website-name/equals-domain': '网站名称像是一个域名：还没有填写{#missing}，无法核对是否相同。',
    'website-name/generic-ending': '网站名称以「{terms}」结尾：还没有填写{#missing}，个人网站不能使用{（|#exceptProvinces|另有要求）}。',
    'website-name/interactive-words':
      '网站名称含有「{terms}」：还没有填写{#missing}，个人网站未取得前置审批文件不能使用{（|#exceptProvinces|另有要求）}。',
    'website-name/province-terms': '网站名称含有「{terms}」：还没有填写{#missing}{，在|#provinces|}个人网站名称不能使用。',
    'website-name/jiangsu-pattern': '江苏省对个人网站名称和备注另有要求：还没有填写{#missing}，暂时无法判断。',
    'website-name/place-name': '网站名称是一个地名：还没有填写{#missing}，个人网站不能使用。',
    'website-name/person-name': '还没有填写{#missing}：个人网站名称不能是备案人员的姓名，无法核对。',
    'website-name/idiom': '没有提供{#missing}：个人网站名称不能是成语，无法核对。',
    'website-name/industry-content': '网站名称含有「{terms}」：还没有填写{#missing}，个人网站名称不能涉及行业、企业或产品。',
    'website-name/industry-content#needs-person':
      '个人网站名称是否涉及行业、企业或产品，程序无法判断，请以当地通信管理局{（|#province|）}的审核为准。',
    'website-name/reflects-content#needs-person':
      '网站名称是否反映网站的主要内容，程序无法判断，请以当地通信管理局{（|#province|）}的审核为准。',
    'website-name/matches-subject': '还没有填写{#missing}：单位网站的名称须与主办单位名称相关，无法核对。',
    'website-name/matches-subject#needs-person':
      '主办单位名称的字号太短，网站名称是否与其相关，请以当地通信管理局{（|#province|）}的审核为准。',
    'website-name/jiangsu-pattern#needs-person':
      '网站备注是否写明了主要内容，程序无法判断，请以当地通信管理局{（|#province|）}的审核为准。',
  },
  words: {
    subjectName: '主办单位名称',
    domains: '网站域名',
    remarks: '网站备注',
    people: '备案人员姓名',
    idioms: '成语词表',
    digits: '数字',
    letters: '字母',
    'digits-and-letters': '数字和字母',
    'full-width': '全角字符',
    'lone-surrogate': '残缺的字符',
    emoji: '表情符号',
    bidi: '看不见的文字方向符',
    'zero-width': '看不见的零宽字符',
    'white-space': '空白',
    control: '控制字符',
    combining: '叠加在文字上的符号',
    private: '自造字',
    unassigned: '没有定义的字符',
    punctuation: '标点',
    symbol: '符号',
    letter: '其他文字',
    number: '特殊数字',
  },
  parts: [zhCnCommon],
};
