import type { Locale } from '../../core/types';
import { zhCnCommon } from './common';

/** Chinese texts on authenticity forms. */
export const zhCnAuthenticityForm: Locale = {
  area: 'authenticity-form',
  language: 'zh-CN',
  separator: '、',
  findings: {
    'authenticity-form/provider-template': {
      message: '核验单不是服务商提供的模板：其他模板不被接受。',
      advice: '请下载服务商的模板重新填写。',
    },
    'authenticity-form/provider-template/province': {
      message: '核验单不是备案省份的模板：各省的模板不同{，应为|#province|的}。',
      advice: '请下载备案省份的模板重新填写。',
    },
    'authenticity-form/black-ink': {
      message: '核验单不是用黑色签字笔填写的：其他颜色不被接受。',
      advice: '请打印新的核验单，用黑色签字笔填写。',
    },
    'authenticity-form/unaltered': { message: '核验单有涂改：涂改过的不被接受。', advice: '请打印新的核验单重新填写。' },
    'authenticity-form/three-originals': {
      message: '核验单的签字原件不足 {min} 份：后续环节需要。',
      advice: '请签好并保存 {min} 份原件。',
    },
    'authenticity-form/three-originals/mailed': {
      message: '核验单填写了邮寄情况：系统提示邮寄时才需要寄。',
      advice: '没有提示的不必邮寄；有提示的请按要求寄出。',
    },
    'authenticity-form/three-originals/mailed-originals': {
      message: '寄出的核验单原件不足 {min} 份：不被接受。',
      advice: '请寄出 {min} 份签字原件。',
    },
    'authenticity-form/three-originals/photocopies': { message: '寄出的核验单中有复印件：只接受原件。', advice: '请改寄签字原件。' },
    'authenticity-form/three-originals/freight': { message: '核验单不是寄付的：服务商不收到付快件。', advice: '请改用寄付。' },
    'authenticity-form/registrar-named': {
      message: '核验单上的域名没有写明注册商：每个域名都要写。',
      advice: '请在每个域名后写上注册商的中文简称。',
    },
    'authenticity-form/organization-sealed': { message: '核验单没有盖公章：单位备案须加盖公章。', advice: '请加盖主办单位的公章。' },
    'authenticity-form/individual-signed': { message: '核验单没有清晰的签名：个人备案须签名。', advice: '请网站负责人清晰地签名。' },
    'authenticity-form/individual-fingerprint': {
      message: '核验单没有按手印：备案省份要求个人签名并按手印。',
      advice: '请网站负责人按手印。',
    },
    'authenticity-form/guangdong-declaration': { message: '核验单上没有写声明：广东省要求个人写明。', advice: '请按模板的要求写上声明。' },
    'authenticity-form/several-domains': {
      message: '核验单上多个域名的位置不对：备案省份只接受{#accepts}。',
      advice: '请换到可以填写的位置。',
    },
    'authenticity-form/several-domains/one-form': {
      message: '多个域名分别填了核验单：备案省份要求填在同一张上。',
      advice: '请把全部域名填在一张核验单上。',
    },
    'authenticity-form/several-domains/list-sealed': {
      message: '核验单所附的域名清单没有盖公章：单位备案须盖章。',
      advice: '请在清单上加盖公章。',
    },
    'authenticity-form/several-domains/list-signed': {
      message: '核验单所附的域名清单没有签名：个人备案须签名。',
      advice: '请网站负责人在清单上签名。',
    },
  },
  undecided: {
    'authenticity-form#missing-facts': '还没有填写{#missing}，无法判断核验单的{#rule}{（涉及|#provinces|）}{（|#exceptProvinces|除外）}。',
  },
  words: {
    'authenticity-form/provider-template': '模板是否正确',
    'authenticity-form/black-ink': '笔的颜色是否正确',
    'authenticity-form/unaltered': '内容是否有涂改',
    'authenticity-form/three-originals': '原件是否符合要求',
    'authenticity-form/registrar-named': '域名是否写明注册商',
    'authenticity-form/organization-sealed': '公章是否符合要求',
    'authenticity-form/individual-signed': '签名是否符合要求',
    'authenticity-form/individual-fingerprint': '手印是否符合要求',
    'authenticity-form/guangdong-declaration': '声明是否符合要求',
    'authenticity-form/several-domains': '多个域名是否填对位置',
    domains: '域名个数',
    'template.by': '模板的来源',
    'template.province': '模板的省份',
    ink: '笔的颜色',
    altered: '有无涂改',
    originals: '保存的原件份数',
    'mailed.originals': '寄出的原件份数',
    'mailed.photocopies': '寄出的复印件份数',
    'mailed.freight': '运费的支付方式',
    registrarsNamed: '域名是否写明注册商',
    sealed: '是否盖章',
    signed: '是否签名',
    fingerprint: '是否按手印',
    declaration: '是否写声明',
    forms: '核验单是否只有一张',
    placement: '域名填写的位置',
    listSealed: '清单是否盖章',
    listSigned: '清单是否签名',
    'domain-area': '网站域名栏',
    below: '下方空白处',
    'beside-subject': '主体信息核验内容旁',
    'above-administrator': '网站负责人姓名上方',
    'widened-form': '加宽域名栏的核验单',
    'attached-list': '另附的域名清单',
  },
  parts: [zhCnCommon],
};
