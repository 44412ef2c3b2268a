// Packed from keywords.ts by the test of the tables; do not edit.

import type { Row } from '../../src/core/rows';

/** What all rows of keywords have in common. Where a category is in force, the rows of `preapproval/required` say. */
export const keywordRow = {
  id: 'preapproval/suspected/',
  rule: 'preapproval/suspected',
  authority: 'state',
  effective: { from: '2019-02-26', basis: 'observed' },
  level: 'warning',
  open: true,
  source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '; 3 L679–L687', asOf: '2026-11-25' },
} as const satisfies Omit<Row<'preapproval/suspected'>, 'params'>;

/**
 * Of each row what it has besides, the ends of its id and the beginning of its source: category, place in the source, and words that suggest it. Behind
 * a word the texts inside which it does not, without the word where it is at their head, else with + in its place.
 */
export const packedKeywords =
  'news,2.2 L321–L331,新闻 纸 系 学,时政 策,时事 后 务所,时局 面,要闻 着 到,头条 码+,快讯 新品+ 产品+,时评 价 估,军情 行+,政坛 家+,突发事件 演练 应急,通讯社 区,记者站 台|publication,2.2 L333–L337,出版 本 式 画,图书 馆 角 架 管理 企+,电子书 包 写,有声书 签,杂志 架 复+,期刊 登,报刊 亭 架,报纸 旧+ 架,日报 名 价 告 表 到,晚报 名 到,小说 明,网文 件 档 化,连载 体 重,音像 声+,电子阅读 器 灯,电子地图 钉,游戏 机 椅 亲子+ 体育+ 户外+,手游 泳 记 览,教辅 导|medicines-and-medical-devices,2.2 L339–L341; 2.2 L311,药品 火+ 柜,药店 货架 装修,药房 火+ 装修,药业 草+余,制药 膳 瓶 机,医药 箱 费,中药 柜 园,西药 江+ 广+ 山+ 陕+,中成药 柜,处方药 柜,疫苗 本 日记,医疗器械 专业 模型,药械 施+,助听器 电池 盒,血糖仪 包,农药 无+ 不打+ 零+ 残留,化工 作 程 具 人 艺 匠,危化品 演练|culture,2.2 L343–L345,游戏 机 椅 亲子+ 体育+ 户外+,手游 泳 记 览,网游 客 览 记,电竞 椅 桌 标 争 价,音乐 盒 厅 喷泉 老师,歌曲 艺 线,唱片 机 架,乐曲 快+,铃声 门+ 风+ 车+,动漫 运+ 活+ 劳+,动画 运+ 活+ 流+ 自+,漫画 浪+ 烂+,番剧 烈 变,二次元 素 件|broadcast-film-television,2.2 L347–L349,视频 会议 监控 线 卡 头,音频 率 线 接口 插头,影视 摄+ 投+,电影 响 院,影院 家庭+ 座椅 电+,电视剧 服装 场景,电视台 柜 灯,综艺 术,短片 刻 段,短剧 缩+,网剧 透 烈,纪录片 段 刻,直播 种 机 支架 灯 水稻+,点播 种 机,广播 体操 喇叭 音箱,电台 灯 阶 发+ 业余+,播客 户 服,放映 机 绽+|education,2.2 L351–L353,教育 路 家,网校 准 对 正 验,网课 题,微课 余 题,慕课 羡+,远程教学 设备,函授 权,学历 程 史 年,自考 虑 察 量,高考 核 勤 虑 提+,考研 究 思+ 参+,公考 勤 核 察 古,考证 据 学 史+,题库 问+ 难+ 主+ 课+,培训 员工+ 桌 椅,辅导 员,家教 专+ 国+ 大+ 作+|healthcare,2.2 L355–L357,医院 宠物+ 动物+ 玩具+ 手机+ 电脑+,卫生院 校,诊所 宠物+ 电脑+ 手机+,门诊 宠物+ 断,医疗 器械 宠物+ 保险,中医 其+,儿科 学 普 技,妇科 技 普,口腔 共鸣,问诊 汽车+ 企业+,挂号 信,体检 测 查 验,疾病 植物+ 鱼类+,防病 虫 毒,保健 球 汽车+,养生 培+ 抚+ 营+ 态|online-car-booking,2.2 L365–L367,网约车 位,约车 预+间 签+间 位,叫车 载 库,召车 号+,打车 敲+ 击+,专车 校园+ 公交+ 间,快车 道 特+ 票,顺风车 行 队,拼车 模 牌,的士 兵 气 多,出租车 位 库 间,接送机 器';
