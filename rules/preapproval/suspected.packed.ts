// Packed from keywords.ts by the test of the tables; do not edit.

import type { Row } from '../../src/core/rows';

/** Words that suggest a category, and the texts inside which they do not. Where the category is in force, the rows of `preapproval/required` say. */
export const suspected = [
  {
    id: 'preapproval/suspected/news',
    rule: 'preapproval/suspected',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: {
      category: 'news',
      words: '新闻、时政、时事、时局、要闻、头条、快讯、时评、军情、政坛、突发事件、通讯社、记者站',
      except: '新闻纸、新闻系、新闻学、时政策、时事后、时事务所、时局面、要闻着、要闻到、码头条、新品快讯、产品快讯、时评价、时评估、行军情、家政坛、突发事件演练、突发事件应急、通讯社区、记者站台',
    },
    open: true,
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L321–L331; 3 L679–L687', asOf: '2026-11-25' },
  },
  {
    id: 'preapproval/suspected/publication',
    rule: 'preapproval/suspected',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: {
      category: 'publication',
      words: '出版、图书、电子书、有声书、杂志、期刊、报刊、报纸、日报、晚报、小说、网文、连载、音像、电子阅读、电子地图、游戏、手游、教辅',
      except: '出版本、出版式、出版画、图书馆、图书角、图书架、图书管理、企图书、电子书包、电子书写、有声书签、杂志架、复杂志、期刊登、报刊亭、报刊架、旧报纸、报纸架、日报名、日报价、日报告、日报表、日报到、晚报名、晚报到、小说明、网文件、网文档、网文化、连载体、连载重、声音像、电子阅读器、电子阅读灯、电子地图钉、游戏机、游戏椅、亲子游戏、体育游戏、户外游戏、手游泳、手游记、手游览、教辅导',
    },
    open: true,
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L333–L337; 3 L679–L687', asOf: '2026-11-25' },
  },
  {
    id: 'preapproval/suspected/medicines-and-medical-devices',
    rule: 'preapproval/suspected',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: {
      category: 'medicines-and-medical-devices',
      words: '药品、药店、药房、药业、制药、医药、中药、西药、中成药、处方药、疫苗、医疗器械、药械、助听器、血糖仪、农药、化工、危化品',
      except: '火药品、药品柜、药店货架、药店装修、火药房、药房装修、草药业余、制药膳、制药瓶、制药机、医药箱、医药费、中药柜、中药园、江西药、广西药、山西药、陕西药、中成药柜、处方药柜、疫苗本、疫苗日记、医疗器械专业、医疗器械模型、施药械、助听器电池、助听器盒、血糖仪包、无农药、不打农药、零农药、农药残留、化工作、化工程、化工具、化工人、化工艺、化工匠、危化品演练',
    },
    open: true,
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L339–L341; 2.2 L311; 3 L679–L687', asOf: '2026-11-25' },
  },
  {
    id: 'preapproval/suspected/culture',
    rule: 'preapproval/suspected',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: {
      category: 'culture',
      words: '游戏、手游、网游、电竞、音乐、歌曲、唱片、乐曲、铃声、动漫、动画、漫画、番剧、二次元',
      except: '游戏机、游戏椅、亲子游戏、体育游戏、户外游戏、手游泳、手游记、手游览、网游客、网游览、网游记、电竞椅、电竞桌、电竞标、电竞争、电竞价、音乐盒、音乐厅、音乐喷泉、音乐老师、歌曲艺、歌曲线、唱片机、唱片架、快乐曲、门铃声、风铃声、车铃声、运动漫、活动漫、劳动漫、运动画、活动画、流动画、自动画、浪漫画、烂漫画、番剧烈、番剧变、二次元素、二次元件',
    },
    open: true,
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L343–L345; 3 L679–L687', asOf: '2026-11-25' },
  },
  {
    id: 'preapproval/suspected/broadcast-film-television',
    rule: 'preapproval/suspected',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: {
      category: 'broadcast-film-television',
      words: '视频、音频、影视、电影、影院、电视剧、电视台、综艺、短片、短剧、网剧、纪录片、直播、点播、广播、电台、播客、放映',
      except: '视频会议、视频监控、视频线、视频卡、视频头、音频率、音频线、音频接口、音频插头、摄影视、投影视、电影响、电影院、家庭影院、影院座椅、电视剧服装、电视剧场景、电视台柜、电视台灯、综艺术、短片刻、短片段、缩短剧、网剧透、网剧烈、纪录片段、纪录片刻、直播种、直播机、直播支架、直播灯、水稻直播、点播种、点播机、广播体操、广播喇叭、广播音箱、电台灯、电台阶、发电台、业余电台、播客户、播客服、放映机、绽放映',
    },
    open: true,
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L347–L349; 3 L679–L687', asOf: '2026-11-25' },
  },
  {
    id: 'preapproval/suspected/education',
    rule: 'preapproval/suspected',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: {
      category: 'education',
      words: '教育、网校、网课、微课、慕课、远程教学、函授、学历、自考、高考、考研、公考、考证、题库、培训、辅导、家教',
      except: '教育路、教育家、网校准、网校对、网校正、网校验、网课题、微课余、微课题、羡慕课、远程教学设备、函授权、学历程、学历史、学历年、自考虑、自考察、自考量、高考核、高考勤、高考虑、提高考、考研究、思考研、参考研、公考勤、公考核、公考察、公考古、考证据、考证学、史考证、问题库、难题库、主题库、课题库、员工培训、培训桌、培训椅、辅导员、专家教、国家教、大家教、作家教',
    },
    open: true,
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L351–L353; 3 L679–L687', asOf: '2026-11-25' },
  },
  {
    id: 'preapproval/suspected/healthcare',
    rule: 'preapproval/suspected',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: {
      category: 'healthcare',
      words: '医院、卫生院、诊所、门诊、医疗、中医、儿科、妇科、口腔、问诊、挂号、体检、疾病、防病、保健、养生',
      except: '宠物医院、动物医院、玩具医院、手机医院、电脑医院、卫生院校、宠物诊所、电脑诊所、手机诊所、宠物门诊、门诊断、医疗器械、宠物医疗、医疗保险、其中医、儿科学、儿科普、儿科技、妇科技、妇科普、口腔共鸣、汽车问诊、企业问诊、挂号信、体检测、体检查、体检验、植物疾病、鱼类疾病、防病虫、防病毒、保健球、汽车保健、培养生、抚养生、营养生、养生态',
    },
    open: true,
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L355–L357; 3 L679–L687', asOf: '2026-11-25' },
  },
  {
    id: 'preapproval/suspected/online-car-booking',
    rule: 'preapproval/suspected',
    authority: 'state',
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'warning',
    params: {
      category: 'online-car-booking',
      words: '网约车、约车、叫车、召车、打车、专车、快车、顺风车、拼车、的士、出租车、接送机',
      except: '网约车位、预约车间、签约车间、约车位、叫车载、叫车库、号召车、敲打车、击打车、校园专车、公交专车、专车间、快车道、特快车、快车票、顺风车行、顺风车队、拼车模、拼车牌、的士兵、的士气、的士多、出租车位、出租车库、出租车间、接送机器',
    },
    open: true,
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L365–L367; 3 L679–L687', asOf: '2026-11-25' },
  },
] as const satisfies readonly Row[];
