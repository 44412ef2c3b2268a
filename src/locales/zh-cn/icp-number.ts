import type { Locale } from '../../core/types';
import { zhCnCommon } from './common';

/** Chinese texts on ICP numbers. */
export const zhCnIcpNumber: Locale = {
  area: 'icp-number',
  language: 'zh-CN',
  separator: '、',
  findings: {
    'icp-number/format': [
      { when: { kind: ['spelling'] }, message: '备案号写法不规范：格式如 浙ICP备11010001号-1。', advice: '请改为规范写法。' },
      { message: '备案号{#kind}：格式如 浙ICP备11010001号，网站的再加 -1。', advice: '请填写公示查询到的备案号。' },
    ],
    'icp-number/province': [
      { when: { kind: ['unknown'] }, message: '备案号开头不是省份简称：没有这样的备案号。', advice: '请核对备案号开头的省份简称。' },
      { when: { kind: ['old'] }, message: '备案号开头不是{#province}现在的简称：只见于旧号或样例。', advice: '请到工信部公示查询核对。' },
      { message: '备案号是{#head}的，备案省份是{#province}：两者不同。', advice: '请核对备案号和备案省份。' },
    ],
  },
  undecided: { 'icp-number#missing-facts': '还没有填写{#missing}，无法判断备案号的省份是否一致。' },
  words: {
    empty: '没有填写',
    unreadable: '无法识别',
    several: '填了不止一个',
    length: '的位数不对（6 至 12 位）',
    suffix: '末尾的序号不对',
    'no-head': '开头的省份简称缺少或无法确定',
    'has-suffix': '带有网站序号，这里填主体备案号',
    'no-suffix': '缺少网站序号',
    'not-website': '是 App 或小程序的，这里填网站备案号',
    'public-security': '填成了公安备案号',
    'commercial-licence': '填成了 ICP 经营许可证号',
    'telecom-licence': '填成了增值电信业务许可证号',
  },
  parts: [zhCnCommon],
};
