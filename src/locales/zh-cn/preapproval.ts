import type { Locale } from '../../core/types';
import { zhCnCommon } from './common';

/** Chinese texts on preapprovals. */
export const zhCnPreapproval: Locale = {
  area: 'preapproval',
  language: 'zh-CN',
  separator: '、',
  findings: {
    'preapproval/required': {
      message: '前置审批「{#category}」{#kind}：{在|#provinces|，}须经{#authorities}批准。',
      advice: '请填写{#licences|的}编号并上传文件；还没有批准的，请先申请。',
    },
    'preapproval/not-applicable': [
      {
        when: { category: ['bulletin-board'] },
        message: '前置审批「{#category}」已在全国取消：但开设论坛仍须先经管局同意。',
        advice: '没有论坛的，请不要勾选；有论坛的，请先咨询管局。',
      },
      {
        when: { category: true },
        message: '前置审批「{#category}」在备案省份已经取消：不需要办理。',
        advice: '请不要勾选；可以在备注中说明不需要前置审批。',
      },
      {
        message: '前置审批已勾选，却没有申报类别：不涉及的不能勾选。',
        advice: '涉及的，请申报类别；不涉及的，请取消勾选，可以在备注中说明。',
      },
    ],
    'preapproval/suspected': {
      message: '网站名称或简介含有「{written}」{（即「|!term|」）}：可能须办理前置审批「{#category}」。{另有至少 |more| 处。}',
      advice: '涉及的，请先取得批准再申报；不涉及的，请换一个说法。',
    },
    'preapproval/bulletin-board': {
      message: '网站开设论坛：须先经{#authorities}批准，部分省份已不再受理。',
      advice: '请先咨询管局；不再受理的，请去掉论坛。',
    },
  },
  undecided: {
    'preapproval#missing-facts':
      '还没有填写{#missing}，无法判断{#rule}{：含有「|terms|」}{（只有|#provinces|需要）}{（|#exceptProvinces|仍然需要）}。',
  },
  words: {
    subjectNature: '主办单位性质',
    'preapproval/required': '前置审批是否齐全',
    'preapproval/not-applicable': '前置审批是否已经取消',
    'preapproval/suspected': '网站内容是否涉及前置审批',
    'preapproval/bulletin-board': '论坛是否须先经管局批准',
    category: '前置审批类别',
    document: '有无批准文件',
    text: '网站名称或简介',
    isForum: '是否开设论坛',
    'no-number': '没有填写编号',
    'no-document': '没有批准文件',
    news: '新闻',
    publication: '出版',
    'medicines-and-medical-devices': '药品和医疗器械',
    culture: '文化',
    'broadcast-film-television': '广播电影电视节目',
    education: '教育',
    healthcare: '医疗保健',
    'online-car-booking': '网络预约车',
    'bulletin-board': '电子公告服务',
    'information-office': '国务院或省级新闻办公室',
    'press-administration': '国家新闻出版广电总局',
    'drug-administration': '省级食品药品监督管理部门',
    'industry-ministry': '工业和信息化部（农药、化工企业）',
    'culture-department': '省级文化部门',
    'education-department': '省级教育部门',
    'health-department': '省级卫生部门',
    'traffic-committee': '企业注册地的交通管理部门',
    'communications-administration': '省级通信管理局',
    'news-licence': '互联网新闻信息服务许可证',
    'publishing-licence': '互联网出版许可证',
    'drug-business-licence': '药品经营许可证',
    'medical-device-licence': '医疗器械经营企业许可证',
    'drug-information-certificate': '互联网药品信息服务资格证书',
    'chemicals-licence': '工业和信息化部的化学品许可',
    'culture-licence': '网络文化经营许可证',
    'audio-video-licence': '信息网络传播视听节目许可证',
    'car-booking-licence': '网络预约出租汽车经营许可证',
  },
  parts: [zhCnCommon],
};
