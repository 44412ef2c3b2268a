import type { PreapprovalCategory } from '../../src/core/filing';

/** A word that suggests a category of content that needs a preapproval. */
export interface KeywordRow {
  readonly word: string;
  /** Why, by what the document lists under the category. */
  readonly reason: string;
  /** Texts that contain the word and mean another thing: inside them it is not found. */
  readonly except: readonly string[];
  /** A website’s name in which the word stays silent for that reason. */
  readonly silent: string;
}

/** The words of a category, and where the document says what falls under it. */
export interface KeywordsOfCategory {
  readonly category: PreapprovalCategory;
  readonly at: string;
  readonly words: readonly KeywordRow[];
}

/**
 * The words are this project’s choice. The readable form: what ships is packed from it, without the reasons. None for bulletin boards, which are
 * abolished everywhere.
 */
export const keywords: readonly KeywordsOfCategory[] = [
  {
    category: 'news',
    at: '2.2 L321–L331',
    words: [
      {
        word: '新闻',
        reason: 'the service itself: news published on the Internet',
        except: ['新闻纸', '新闻系', '新闻学'],
        silent: '新闻纸批发行',
      },
      { word: '时政', reason: 'current political news', except: ['时政策'], silent: '同时政策解读' },
      { word: '时事', reason: 'news and comments on current affairs', except: ['时事后', '时事务所'], silent: '二十四小时事务所' },
      { word: '时局', reason: 'comments on the political situation', except: ['时局面'], silent: '当时局面记录' },
      { word: '要闻', reason: 'the main news of the day', except: ['要闻着', '要闻到'], silent: '只要闻着花香' },
      { word: '头条', reason: 'headline news', except: ['码头条'], silent: '码头条石铺路' },
      { word: '快讯', reason: 'newsletters sent to the public', except: ['新品快讯', '产品快讯'], silent: '新品快讯订阅' },
      { word: '时评', reason: 'comments on current affairs', except: ['时评价', '时评估'], silent: '按时评价服务' },
      { word: '军情', reason: 'reports and comments on military affairs', except: ['行军情'], silent: '行军情景沙盘' },
      { word: '政坛', reason: 'reports and comments on politics', except: ['家政坛'], silent: '家政坛友互助' },
      {
        word: '突发事件',
        reason: 'reports and comments on social emergencies',
        except: ['突发事件演练', '突发事件应急'],
        silent: '突发事件演练方案',
      },
      { word: '通讯社', reason: 'news agencies, which file as category 1 or 3', except: ['通讯社区'], silent: '校友通讯社区' },
      { word: '记者站', reason: 'bureaus of news agencies', except: ['记者站台'], silent: '小记者站台秀' },
    ],
  },
  {
    category: 'publication',
    at: '2.2 L333–L337',
    words: [
      { word: '出版', reason: 'Internet publishing itself', except: ['出版本', '出版式', '出版画'], silent: '推出版本说明' },
      { word: '图书', reason: 'Internet books', except: ['图书馆', '图书角', '图书架', '图书管理', '企图书'], silent: '社区图书馆导览' },
      { word: '电子书', reason: 'electronic publications to be read online', except: ['电子书包', '电子书写'], silent: '电子书包评测' },
      { word: '有声书', reason: 'audio-visual products read aloud', except: ['有声书签'], silent: '有声书签手作' },
      { word: '杂志', reason: 'Internet magazines', except: ['杂志架', '复杂志'], silent: '杂志架定做' },
      { word: '期刊', reason: 'periodicals, academic ones among them', except: ['期刊登'], silent: '定期刊登花讯' },
      { word: '报刊', reason: 'newspapers and periodicals', except: ['报刊亭', '报刊架'], silent: '街角报刊亭' },
      { word: '报纸', reason: 'Internet newspapers', except: ['旧报纸', '报纸架'], silent: '旧报纸手工' },
      { word: '日报', reason: 'a newspaper’s name', except: ['日报名', '日报价', '日报告', '日报表', '日报到'], silent: '每日报价单' },
      { word: '晚报', reason: 'a newspaper’s name', except: ['晚报名', '晚报到'], silent: '今晚报名的小店' },
      { word: '小说', reason: 'edited works of literature', except: ['小说明'], silent: '小小说明书' },
      { word: '网文', reason: 'literature written for the Internet', except: ['网文件', '网文档', '网文化'], silent: '官网文件夹' },
      { word: '连载', reason: 'works published in parts', except: ['连载体', '连载重'], silent: '串连载体设计' },
      { word: '音像', reason: 'audio-visual products', except: ['声音像'], silent: '声音像流水' },
      { word: '电子阅读', reason: 'online reading', except: ['电子阅读器', '电子阅读灯'], silent: '电子阅读灯商行' },
      { word: '电子地图', reason: 'maps on the Internet', except: ['电子地图钉'], silent: '电子地图钉手工' },
      {
        word: '游戏',
        reason: 'games on the Internet are published works',
        except: ['游戏机', '游戏椅', '亲子游戏', '体育游戏', '户外游戏'],
        silent: '亲子游戏记录',
      },
      { word: '手游', reason: 'games on mobile networks', except: ['手游泳', '手游记', '手游览'], silent: '新手游泳记录' },
      { word: '教辅', reason: 'educational publications', except: ['教辅导'], silent: '名教辅导日记' },
    ],
  },
  {
    category: 'medicines-and-medical-devices',
    at: '2.2 L339–L341; 2.2 L311',
    words: [
      { word: '药品', reason: 'information on drugs', except: ['火药品', '药品柜'], silent: '药品柜制造' },
      { word: '药店', reason: 'sellers of drugs', except: ['药店货架', '药店装修'], silent: '药店货架厂' },
      { word: '药房', reason: 'sellers of drugs', except: ['火药房', '药房装修'], silent: '火药房遗址' },
      { word: '药业', reason: 'makers and sellers of drugs', except: ['草药业余'], silent: '花草药业余爱好' },
      { word: '制药', reason: 'makers of drugs', except: ['制药膳', '制药瓶', '制药机'], silent: '自制药膳笔记' },
      { word: '医药', reason: 'drugs and what goes with them', except: ['医药箱', '医药费'], silent: '家用医药箱' },
      { word: '中药', reason: 'drugs of Chinese medicine', except: ['中药柜', '中药园'], silent: '老式中药柜' },
      { word: '西药', reason: 'drugs of Western medicine', except: ['江西药', '广西药', '山西药', '陕西药'], silent: '江西药湖游记' },
      { word: '中成药', reason: 'made-up drugs of Chinese medicine', except: ['中成药柜'], silent: '中成药柜图纸' },
      { word: '处方药', reason: 'drugs on prescription', except: ['处方药柜'], silent: '处方药柜图纸' },
      { word: '疫苗', reason: 'vaccines are drugs', except: ['疫苗本', '疫苗日记'], silent: '宝宝疫苗本' },
      { word: '医疗器械', reason: 'medical equipment', except: ['医疗器械专业', '医疗器械模型'], silent: '医疗器械专业同学录' },
      { word: '药械', reason: 'drugs and medical equipment', except: ['施药械'], silent: '植保施药械具' },
      { word: '助听器', reason: 'a medical device', except: ['助听器电池', '助听器盒'], silent: '助听器盒手作' },
      { word: '血糖仪', reason: 'a medical device', except: ['血糖仪包'], silent: '血糖仪包手作' },
      {
        word: '农药',
        reason: 'pesticides, for which the ministry of industry gives the licence',
        except: ['无农药', '不打农药', '零农药', '农药残留'],
        silent: '无农药菜园',
      },
      {
        word: '化工',
        reason: 'chemicals, for which the ministry of industry gives the licence',
        except: ['化工作', '化工程', '化工具', '化工人', '化工艺', '化工匠'],
        silent: '乡村绿化工程',
      },
      {
        word: '危化品',
        reason: 'dangerous chemicals, for which the ministry of industry gives the licence',
        except: ['危化品演练'],
        silent: '危化品演练记录',
      },
    ],
  },
  {
    category: 'culture',
    at: '2.2 L343–L345',
    words: [
      {
        word: '游戏',
        reason: 'games are Internet cultural products',
        except: ['游戏机', '游戏椅', '亲子游戏', '体育游戏', '户外游戏'],
        silent: '户外游戏笔记',
      },
      { word: '手游', reason: 'games on mobile networks', except: ['手游泳', '手游记', '手游览'], silent: '徒手游览山城' },
      { word: '网游', reason: 'online games', except: ['网游客', '网游览', '网游记'], silent: '全网游客评价' },
      {
        word: '电竞',
        reason: 'competitions in online games',
        except: ['电竞椅', '电竞桌', '电竞标', '电竞争', '电竞价'],
        silent: '电竞椅工厂',
      },
      {
        word: '音乐',
        reason: 'music is an Internet cultural product',
        except: ['音乐盒', '音乐厅', '音乐喷泉', '音乐老师'],
        silent: '木质音乐盒',
      },
      { word: '歌曲', reason: 'music to listen to or to download', except: ['歌曲艺', '歌曲线'], silent: '诗歌曲艺小院' },
      { word: '唱片', reason: 'recorded music', except: ['唱片机', '唱片架'], silent: '老唱片机修理' },
      { word: '乐曲', reason: 'music to listen to or to download', except: ['快乐曲'], silent: '快乐曲奇烘焙' },
      { word: '铃声', reason: 'music for telephones', except: ['门铃声', '风铃声', '车铃声'], silent: '檐下风铃声' },
      { word: '动漫', reason: 'cartoons and comics', except: ['运动漫', '活动漫', '劳动漫'], silent: '运动漫步路线' },
      { word: '动画', reason: 'cartoons', except: ['运动画', '活动画', '流动画', '自动画'], silent: '活动画册设计' },
      { word: '漫画', reason: 'comics', except: ['浪漫画', '烂漫画'], silent: '浪漫画室' },
      { word: '番剧', reason: 'cartoon series', except: ['番剧烈', '番剧变'], silent: '几番剧变回忆' },
      {
        word: '二次元',
        reason: 'what users call the culture of cartoons and games',
        except: ['二次元素', '二次元件'],
        silent: '二次元件选型',
      },
    ],
  },
  {
    category: 'broadcast-film-television',
    at: '2.2 L347–L349',
    words: [
      { word: '视频', reason: 'video programmes', except: ['视频会议', '视频监控', '视频线', '视频卡', '视频头'], silent: '视频会议设备' },
      { word: '音频', reason: 'audio programmes', except: ['音频率', '音频线', '音频接口', '音频插头'], silent: '音频线定做' },
      { word: '影视', reason: 'film and television programmes', except: ['摄影视', '投影视'], silent: '摄影视角手记' },
      { word: '电影', reason: 'films', except: ['电影响', '电影院'], silent: '停电影响公告' },
      { word: '影院', reason: 'sites that show films', except: ['家庭影院', '影院座椅', '电影院'], silent: '家庭影院安装' },
      { word: '电视剧', reason: 'television series', except: ['电视剧服装', '电视剧场景'], silent: '电视剧服装制作' },
      { word: '电视台', reason: 'television stations', except: ['电视台柜', '电视台灯'], silent: '实木电视台柜' },
      { word: '综艺', reason: 'television shows', except: ['综艺术'], silent: '综艺术馆导览' },
      { word: '短片', reason: 'short films', except: ['短片刻', '短片段'], silent: '短短片刻' },
      { word: '短剧', reason: 'short series made for the Internet', except: ['缩短剧'], silent: '缩短剧本的方法' },
      { word: '网剧', reason: 'series made for the Internet', except: ['网剧透', '网剧烈'], silent: '全网剧透警告' },
      { word: '纪录片', reason: 'documentary films', except: ['纪录片段', '纪录片刻'], silent: '纪录片段笔记' },
      {
        word: '直播',
        reason: 'live broadcast sites',
        except: ['直播种', '直播机', '直播支架', '直播灯', '水稻直播'],
        silent: '水稻直播技术',
      },
      { word: '点播', reason: 'programmes on demand', except: ['点播种', '点播机'], silent: '玉米点播种植' },
      { word: '广播', reason: 'audio programmes', except: ['广播体操', '广播喇叭', '广播音箱'], silent: '广播体操口令' },
      { word: '电台', reason: 'radio stations', except: ['电台灯', '电台阶', '发电台', '业余电台'], silent: '充电台灯评测' },
      { word: '播客', reason: 'audio programmes in parts', except: ['播客户', '播客服'], silent: '传播客户回访' },
      { word: '放映', reason: 'the showing of films', except: ['放映机', '绽放映'], silent: '老式放映机修理' },
    ],
  },
  {
    category: 'education',
    at: '2.2 L351–L353',
    words: [
      { word: '教育', reason: 'educational websites', except: ['教育路', '教育家'], silent: '教育路小吃' },
      { word: '网校', reason: 'online schools', except: ['网校准', '网校对', '网校正', '网校验'], silent: '联网校准服务' },
      { word: '网课', reason: 'lessons online', except: ['网课题'], silent: '全网课题汇总' },
      { word: '微课', reason: 'recorded lessons online', except: ['微课余', '微课题'], silent: '些微课余时光' },
      { word: '慕课', reason: 'open lessons online', except: ['羡慕课'], silent: '羡慕课余时光' },
      { word: '远程教学', reason: 'distance learning', except: ['远程教学设备'], silent: '远程教学设备厂' },
      { word: '函授', reason: 'diplomas by correspondence', except: ['函授权'], silent: '公函授权样式' },
      { word: '学历', reason: 'diploma services', except: ['学历程', '学历史', '学历年'], silent: '科学历程展' },
      {
        word: '自考',
        reason: 'examinations for diplomas without a school',
        except: ['自考虑', '自考察', '自考量'],
        silent: '独自考察手记',
      },
      {
        word: '高考',
        reason: 'training for the examinations of universities',
        except: ['高考核', '高考勤', '高考虑', '提高考'],
        silent: '提高考核效率',
      },
      {
        word: '考研',
        reason: 'training for the examinations of graduate schools',
        except: ['考研究', '思考研', '参考研'],
        silent: '参考研究方法',
      },
      {
        word: '公考',
        reason: 'training for the examinations of the civil service',
        except: ['公考勤', '公考核', '公考察', '公考古'],
        silent: '办公考勤软件',
      },
      {
        word: '考证',
        reason: 'training for the examinations of qualifications',
        except: ['考证据', '考证学', '史考证'],
        silent: '历史考证笔记',
      },
      { word: '题库', reason: 'exercises for examinations', except: ['问题库', '难题库', '主题库', '课题库'], silent: '主题库下载' },
      { word: '培训', reason: 'training for examinations', except: ['员工培训', '培训桌', '培训椅'], silent: '培训桌椅厂' },
      { word: '辅导', reason: 'tutoring for examinations', except: ['辅导员'], silent: '高校辅导员手记' },
      { word: '家教', reason: 'tutoring for examinations', except: ['专家教', '国家教', '大家教', '作家教'], silent: '专家教你养花' },
    ],
  },
  {
    category: 'healthcare',
    at: '2.2 L355–L357',
    words: [
      {
        word: '医院',
        reason: 'sites of medical institutions',
        except: ['宠物医院', '动物医院', '玩具医院', '手机医院', '电脑医院'],
        silent: '玩具医院修理铺',
      },
      { word: '卫生院', reason: 'sites of medical institutions', except: ['卫生院校'], silent: '卫生院校校友录' },
      { word: '诊所', reason: 'sites of medical institutions', except: ['宠物诊所', '电脑诊所', '手机诊所'], silent: '电脑诊所维修' },
      { word: '门诊', reason: 'sites of medical institutions', except: ['宠物门诊', '门诊断'], silent: '部门诊断报告' },
      { word: '医疗', reason: 'healthcare information', except: ['医疗器械', '宠物医疗', '医疗保险'], silent: '医疗保险指南' },
      { word: '中医', reason: 'healthcare information by Chinese medicine', except: ['其中医'], silent: '其中医者仁心' },
      { word: '儿科', reason: 'healthcare information on children', except: ['儿科学', '儿科普', '儿科技'], silent: '少儿科普小站' },
      { word: '妇科', reason: 'healthcare information on women', except: ['妇科技', '妇科普'], silent: '农妇科技小院' },
      { word: '口腔', reason: 'healthcare information on teeth', except: ['口腔共鸣'], silent: '口腔共鸣练唱' },
      { word: '问诊', reason: 'medical advice online', except: ['汽车问诊', '企业问诊'], silent: '汽车问诊手册' },
      { word: '挂号', reason: 'registration with hospitals', except: ['挂号信'], silent: '老挂号信收藏' },
      { word: '体检', reason: 'medical examinations', except: ['体检测', '体检查', '体检验'], silent: '固体检测设备' },
      { word: '疾病', reason: 'healthcare knowledge of diseases', except: ['植物疾病', '鱼类疾病'], silent: '植物疾病图谱' },
      { word: '防病', reason: 'preventive health knowledge', except: ['防病虫', '防病毒'], silent: '果树防病虫笔记' },
      { word: '保健', reason: 'preventive health knowledge', except: ['保健球', '汽车保健'], silent: '核桃保健球' },
      { word: '养生', reason: 'preventive health knowledge', except: ['培养生', '抚养生', '营养生', '养生态'], silent: '培养生物标本' },
    ],
  },
  {
    category: 'online-car-booking',
    at: '2.2 L365–L367',
    words: [
      { word: '网约车', reason: 'online taxi booking itself', except: ['网约车位'], silent: '共享网约车位' },
      { word: '约车', reason: 'the booking of cars', except: ['预约车间', '签约车间', '约车位'], silent: '预约车间参观' },
      { word: '叫车', reason: 'the booking of taxis', except: ['叫车载', '叫车库'], silent: '这叫车载音响' },
      { word: '召车', reason: 'the booking of taxis', except: ['号召车'], silent: '号召车友环保' },
      { word: '打车', reason: 'the booking of taxis', except: ['敲打车', '击打车'], silent: '敲打车身钣金' },
      { word: '专车', reason: 'cars with drivers for single trips', except: ['校园专车', '公交专车', '专车间'], silent: '校园专车时刻' },
      { word: '快车', reason: 'cars with drivers for single trips', except: ['快车道', '特快车', '快车票'], silent: '自行车快车道' },
      { word: '顺风车', reason: 'shared trips that are booked online', except: ['顺风车行', '顺风车队'], silent: '顺风车行修理' },
      { word: '拼车', reason: 'shared trips that are booked online', except: ['拼车模', '拼车牌'], silent: '拼车模玩具' },
      { word: '的士', reason: 'taxis', except: ['的士兵', '的士气', '的士多'], silent: '我的士兵岁月' },
      { word: '出租车', reason: 'taxis', except: ['出租车位', '出租车库', '出租车间'], silent: '小区出租车位' },
      { word: '接送机', reason: 'single trips to airports that are booked online', except: ['接送机器'], silent: '餐厅接送机器人' },
    ],
  },
];
