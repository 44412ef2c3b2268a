// Packed from variants.ts by the test of the tables; do not edit.

/** A simplified character and its other forms. */
export const packedVariants =
  '业業 个個箇 乐樂 产產産 价價 众眾衆 伙夥 传傳 体體 修脩 养養 农農 刮颳 制製 务務 区區 华華 发發髮 台枱檯臺颱 合閤 后後 咨諮 团團糰 国國 场場 坛墰壇壜罈罎 学學 宝寶 家傢 导導 彩綵 扣釦 折摺 报報 旗旂 术朮術 润潤 热熱 爱愛 现現 电電 管筦 系係繫 线綫線 络絡 统統 维維 网網 联聯 舰艦 艺藝 营營 计計 让讓 讯訊 论論 设設 证証證 评評 诚誠 询詢 购購 贸貿 资貲資 赌賭 转轉 里裏裡 铺舖鋪 销銷 长長 页頁 龙龍';

/** The same for what only the keywords of preapprovals have. */
export const packedKeywordVariants =
  '专專 书書 仪儀 儿兒 军軍 出齣 剧劇 动動 医醫 卫衛衞 历曆歷 号號 听聽 图圖 声聲 处處 头頭 妇婦 局侷 广廣 库庫 录彔錄 志誌 戏戲 挂掛 时時 曲麴 机機 杂雜 条條 检檢 游遊 点點 画畫 疗療 竞競 约約 纪紀 纸紙 综綜 药葯藥 视視 训訓 记記 诊診 说說説 读讀 课課 车車 载載 辅輔 远遠 连連 铃鈴 门門 问問 闻聞 阅閱閲 顺順 频頻 题題 风風';
