import type { Locale } from '../../core/types';
import { zhCnCommon } from './common';

/** Chinese texts on photos of the website administrator. */
export const zhCnAdminPhoto: Locale = {
  area: 'admin-photo',
  language: 'zh-CN',
  separator: '、',
  findings: {
    'admin-photo/in-person': { message: '照片里不是网站负责人：须由本人拍摄。', advice: '请网站负责人本人重新拍照。' },
    'admin-photo/centred': { message: '照片里的人不在幕布正中：不符合拍照要求。', advice: '请站在幕布正中重新拍照。' },
    'admin-photo/clothes-colour': { message: '照片里的衣服颜色不对：不能穿{#refuses}的衣服。', advice: '请换一件衣服重新拍照。' },
    'admin-photo/backdrop': [
      { when: { field: ['backdropWhole'] }, message: '照片背景不全是幕布：幕布须是整个背景。', advice: '请让幕布占满背景重新拍照。' },
      {
        when: { field: ['charactersLegible'] },
        message: '照片中幕布上的文字不清楚：须清晰可辨。',
        advice: '请重新拍照，不要遮挡或拍糊文字。',
      },
      { when: { accepts: ['white'] }, message: '照片背景不是白色：用 App 拍摄时，白色背景更容易通过初审。', advice: '建议换成白色背景。' },
      { message: '照片背景不是服务商的幕布：其他背景不被接受。', advice: '请向服务商申请幕布，以它为背景拍照。' },
    ],
    'admin-photo/backdrop-delivery': { message: '幕布的收件地址不在大陆：幕布只寄往大陆。', advice: '请填写大陆的收件地址。' },
    'admin-photo/shanghai-app': [
      { when: { field: ['takenIn'] }, message: '照片不是在{#accepts}拍摄的：备案省份要求在那里拍摄。', advice: '请在{#accepts}重新核验。' },
      {
        when: { field: ['mobile'] },
        message: '核验所用的手机号码与备案信息不符：须是网站负责人的手机号码。',
        advice: '请用备案的手机号码核验，或更正备案信息。',
      },
      {
        when: { field: ['locationAllowed'] },
        message: '核验时 App 不能定位：备案省份要求允许定位。',
        advice: '请允许 App 定位后重新核验。',
      },
      { message: '核验方式不是{#accepts}：备案省份只接受它。', advice: '请改用{#accepts}。' },
    ],
  },
  undecided: {
    'admin-photo#missing-facts': '还没有填写{#missing}，无法判断负责人照片{#rule}{（涉及|#provinces|）}。',
  },
  words: {
    'admin-photo/in-person': '是否本人',
    'admin-photo/centred': '是否居中',
    'admin-photo/clothes-colour': '的衣服颜色是否合适',
    'admin-photo/backdrop': '的背景是否合适',
    'admin-photo/backdrop-delivery': '所需的幕布能否寄到',
    'admin-photo/shanghai-app': '的核验方式是否正确',
    administratorMobile: '网站负责人的手机号码',
    method: '核验方式',
    person: '照片里的人',
    centred: '是否居中',
    clothes: '衣服颜色',
    backdrop: '照片背景',
    backdropWhole: '幕布是否占满背景',
    charactersLegible: '幕布文字是否清晰',
    deliveredTo: '幕布收件地',
    takenIn: '拍摄地',
    mobile: '核验所用的手机号码',
    locationAllowed: '是否允许定位',
    'shanghai-app': '上海管局的 App',
    'provider-app': '服务商的 App',
    'backdrop-photo': '幕布照片',
    red: '红色',
    blue: '蓝色',
  },
  parts: [zhCnCommon],
};
