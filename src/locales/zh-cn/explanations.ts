import type { Explanation } from '../../core/types';

/** Why each rule stands, in Chinese. Apart from the texts of findings, so that a form does not ship them. */
export const zhCnExplanations: Readonly<Record<string, Explanation>> = {
  'website-name/only-digits-or-letters': {
    title: '网站名称不能全是数字或字母',
    why: '备案系统公示的是中文名称，只有数字或字母的名称看不出网站内容。',
  },
  'website-name/min-han-characters': {
    title: '网站名称至少三个汉字',
    why: '不足三个汉字的名称会被退回；汉字按 Unicode 的 Han 文字计算，包括扩展区。',
  },
  'website-name/special-characters': {
    title: '网站名称不能含特殊符号',
    why: '只接受汉字、字母和数字。全角字母和数字提醒改成半角；单位的登记名称可能带括号、连字符或间隔号，只作提醒（这两点是本项目的取舍）。',
  },
  'website-name/state-prefix': {
    title: '网站名称不能以国家字头开头',
    why: '中国、中华、国家等字头留给国家机关，其他主体使用会误导公众。',
  },
  'website-name/equals-domain': {
    title: '网站名称不能就是域名',
    why: '域名不是网站名称；比较时不分大小写，不计 www. 和末尾的点，中文域名的两种写法视为相同。',
  },
  'website-name/sensitive-words': {
    title: '网站名称不能含敏感词',
    why: '含敏感词的名称一律退回，不分个人和单位。',
  },
  'website-name/generic-ending': {
    title: '个人网站名称不能以通用词结尾',
    why: '资讯、网站、论坛这类结尾像是单位或平台，不像个人网站。',
  },
  'website-name/interactive-words': {
    title: '个人网站名称不能含交互类词语',
    why: '博客、论坛、社区等内容涉及交互，须先经主管部门前置审批。',
  },
  'website-name/province-terms': {
    title: '个人网站名称不能含本省禁用的行业词',
    why: '部分省份公布了个人网站名称不能使用的行业和商业用语；没有公布的省份不等于允许。',
  },
  'website-name/jiangsu-pattern': {
    title: '江苏省个人网站名称的固定格式',
    why: '江苏省要求个人网站命名为「XX的博客」或「XX的个人主页」，并在备注中写明主要内容；要求使用的词不再按其他规则禁止。中文写法由本项目从英文文件还原。',
  },
  'website-name/place-name': {
    title: '个人网站名称不能只是地名',
    why: '只有地名的名称看不出网站内容，也像官方网站。收录省级和地级地名的全称和简称，更小的地名没有收录。',
  },
  'website-name/person-name': {
    title: '个人网站名称不能只是人名',
    why: '只有人名的名称看不出网站内容。只核对本次备案人员的姓名，不按姓氏猜测，以免误伤普通词语。',
  },
  'website-name/idiom': {
    title: '个人网站名称不能只是成语',
    why: '成语看不出网站内容。本库不带成语词表，由调用方传入；没有传入时结论为未决。',
  },
  'website-name/industry-content': {
    title: '个人网站名称不能涉及行业、企业或产品',
    why: '涉及行业或单位的网站要由单位备案。其他省份公布的行业用语会提示复核，其余由人工判断。',
    advice: '请避免行业、企业、产品和商业用语，或以单位名义备案。',
  },
  'website-name/reflects-content': {
    title: '网站名称须反映网站的主要内容',
    why: '名称与内容是否相符，只能由人工判断。',
    advice: '请按网站的主要内容起名。',
  },
  'website-name/matches-subject': {
    title: '单位网站的名称须与主办单位相关',
    why: '公众要能从名称看出网站属于谁。去掉地名、行业词和组织形式后，与主办单位名称至少要有两个相邻的相同汉字；字号不足两个字的由人工判断。去掉哪些词由本项目列出；繁体和简体不互相对应时可能误报。',
  },
  'phone/office-format': {
    title: '办公电话要写成 086-区号-号码',
    why: '表单按「086-区号-号码」核对。号码的位数依区号而定；分机号接在后面是本项目的写法。用户号码首位为 2 到 8 依编号计划，其他首位和升位前的位数只作提醒。',
  },
  'phone/area-code-known': {
    title: '办公电话的区号必须在用',
    why: '区号不存在或已停用的号码打不通。停用情况由多个来源汇总，来源不一的只作提醒；合并时号码大多升位，所以不给出改写。',
  },
  'phone/area-code-matches-address': {
    title: '办公电话的区号须与通信地址一致',
    why: '区号必须服务于地址所在的城市；只知道省份时按省份核对。多个城市共用的区号对每个城市都有效，另有区号的县市对所在城市也有效。资料不足的地方只作提醒。',
    advice: '请填写通信地址所在地的号码，或更正地址。',
  },
  'phone/area-code-matches-province': {
    title: '电话须属于备案所在的省份',
    why: '号码不在备案省份的会被退回。手机号段看不出归属地，须由调用方提供。',
    advice: '请填写备案省份的号码。',
  },
  'phone/mobile-format': {
    title: '手机号码须是能接电话和短信的大陆号码',
    why: '审核人员会打电话，部分省份还会发短信核验。号段按编号计划和公开资料整理；资料不一的、部分能通话的只作提醒。携号转网后号段不再表示运营商。',
  },
  'phone/virtual-number': {
    title: '虚拟运营商的号码不一定被接受',
    why: '部分管局限制虚拟运营商的号码，哪些管局没有公布。',
  },
  'phone/mobile-already-used': {
    title: '手机号码不能已用于其他主体',
    why: '一个手机号码只能用于一个主体的备案；是否用过，须由调用方提供。',
  },
  'phone/reachable': {
    title: '电话要能接通',
    why: '审核期间会来电核实，打不通或无人接听的会被退回。',
    advice: '请保持电话畅通{；服务商审核人员的来电号码是 |callers|}。',
  },
  'contact/email': {
    title: '电子邮箱要有效并能收信',
    why: '格式按浏览器邮箱输入框的规则（WHATWG）核对；能否收信只能发信确认。',
  },
  'contact/address-to-room': {
    title: '网站的通信地址须精确到房间号',
    why: '地址不到房间的，备注须写明已是最详细地址。表示房间的用词和备注的写法由本项目列出；网站没有地址时按主办单位的地址核对。',
  },
  'credential/type-allowed': {
    title: '证件类型须与持有人相符',
    why: '大陆个人用身份证、护照或军官证，港澳台居民用居住证或通行证，外籍人员用护照，单位用境内签发的营业执照等证件。外国人永久居留身份证文件没有列出，只作提醒；「其他」证件由人工判断。',
    advice: '请改用与持有人相符的证件类型。',
  },
  'credential/format': {
    title: '证件号码要符合编码规则',
    why: '身份证号码按 GB 11643、统一社会信用代码按 GB 32100 核对校验位和日期；通行证、护照、军官证和旧证照的格式没有可查的标准，只作提醒。',
  },
  'credential/valid-on': {
    title: '证件在备案当天须有效，且有效期足够',
    why: '过期的证件会被退回。文件只要求有效期足够，90 天是本项目的取舍；没有填写生效日期的按已生效处理。',
  },
  'credential/already-in-progress': {
    title: '同一证件不能有其他进行中的订单',
    why: '系统不允许同一证件同时提交两份备案；是否有订单，须由调用方提供。',
  },
  'document/image-format': {
    title: '图片须是 JPG、PNG 或 GIF',
    why: '系统只接受这几种格式，内容和扩展名都要符合。苹果手机的 HEIC 照片改名为 .jpg 也不行；扩展名与内容不一致但两者都可接受的，只作提醒；没有文件名时只看内容。',
    advice: '请把图片另存为 JPG、PNG 或 GIF。',
  },
  'document/image-size': {
    title: '图片不能超过 4 MB',
    why: '文件没有说明 MB 的算法：按 4 × 1024 × 1024 字节判为错误，超过 4 × 1000 × 1000 字节的先作提醒。',
  },
  'document/image-readable': {
    title: '图片文件须完整可读',
    why: '空文件、不是图片的文件、下载或上传中断的文件、结构损坏的文件无法审核。只看文件的头尾和结构，不解码图像。',
  },
  'document/image-colour': {
    title: '图片须为彩色',
    why: '须是原件的彩色扫描件或照片。文件头写明灰度或黑白的判为错误；只能从像素看出的作提醒，0.2% 的界限是本项目的取舍；核验单、授权书等可以本来就是白纸黑字的材料不看像素。',
  },
  'document/image-clear': {
    title: '图片须清晰、完整',
    why: '看不清或拍不全的材料会被退回。短边 600 像素和清晰度的界限（不用于人像照片）是本项目的取舍，只作提醒；其余由人工判断。',
  },
  'document/image-animated': {
    title: '图片须是静态的',
    why: '动图不是材料的照片。这是本项目的规则。',
  },
  'document/duplicate-image': {
    title: '不同的材料不能用同一张图片',
    why: '多半是传错了文件。主体负责人和网站负责人可以是同一人，两者的证件图片相同不算；个人的主办单位证件就是其身份证，也不算。按调用方提供的哈希值比较，这是本项目的规则。',
  },
  'document/required-set': {
    title: '备案所需的材料要齐全',
    why: '首次备案、新增网站和接入备案须有主体负责人证件、每位网站负责人的证件、单位的证件和真实性核验单；同一张图片中的其他材料也算。港澳台居民的居住证即其证件。变更备案需要哪些材料，文件没有说明。',
  },
  'document/same-image': {
    title: '其他材料须与主要证件放在同一张图片中',
    why: '授权书与网站负责人证件放在一起，更名证明等与主办单位证件放在一起。文件一处写「必须」，一处写「可以」，从严处理。域名证书、核验单、前置审批文件和域名持有者说明单独上传。',
  },
  'document/authorization-letter': {
    title: '网站负责人不是法定代表人的，可能须有授权书',
    why: '部分省份要求法定代表人的授权书，哪些省份没有列出。',
  },
  'document/domain-certificate': {
    title: '部分省份要求域名证书，企业的须盖公章',
    why: '哪些省份要求没有列出，须查看管局规则。',
  },
  'document/registrant-statement': {
    title: '域名持有者与主办单位不一致的说明由人工判断',
    why: '只有部分省份接受这类证明。',
    advice: '请先向管局或服务商确认是否接受。',
  },
  'document/app-upload': {
    title: '部分省份可用服务商的 App 上传材料',
    why: 'App 上传可同时核验网站负责人，最快当天提交管局。文件列出五个省市，其他省份待定。',
  },
  'authenticity-form/provider-template': {
    title: '核验单须用服务商提供的本省模板',
    why: '各省管局的核验单内容不同，须在服务商的上传页面下载备案省份的模板。',
  },
  'authenticity-form/black-ink': {
    title: '核验单须用黑色签字笔填写',
    why: '文件要求打印后用黑色签字笔填写和签名。',
  },
  'authenticity-form/unaltered': {
    title: '核验单不能涂改',
    why: '有涂改的核验单不被接受，须打印新的。',
  },
  'authenticity-form/three-originals': {
    title: '核验单的签字原件要有三份',
    why: '三份原件留作后续环节使用。系统提示时才需要邮寄：须寄三份原件，不收复印件和到付快件。没有填写邮寄情况的按没有邮寄处理。',
  },
  'authenticity-form/registrar-named': {
    title: '核验单上的域名须写明注册商',
    why: '每个域名后要写注册商的中文简称。',
  },
  'authenticity-form/organization-sealed': {
    title: '单位的核验单须盖公章',
    why: '所有省份都要求单位加盖公章。',
  },
  'authenticity-form/individual-signed': {
    title: '个人的核验单须清晰签名',
    why: '个人备案由网站负责人签名。',
  },
  'authenticity-form/individual-fingerprint': {
    title: '江西、新疆个人的核验单还须按手印',
    why: '这两个管局要求个人签名并按手印，其他省份只要求签名。',
  },
  'authenticity-form/guangdong-declaration': {
    title: '广东个人的核验单须写声明',
    why: '广东管局要求个人在核验单上写明信息真实、网站不涉及单位等声明；这里只核对有没有写，不核对文字。',
  },
  'authenticity-form/several-domains': {
    title: '多个域名须填在允许的位置',
    why: '部分省份要求全部域名填在一张核验单上，部分只接受域名栏或加宽的核验单，其他省份还可以另附清单，单位盖章，个人签名。只有一个域名时没有要求；文件没有限制的位置，其他省份按可以处理。',
  },
  'admin-photo/in-person': {
    title: '照片须是网站负责人本人',
    why: '核验的就是网站负责人。',
  },
  'admin-photo/centred': {
    title: '人须站在幕布正中',
    why: '服务商对幕布照片的要求；不用幕布的不看。',
  },
  'admin-photo/clothes-colour': {
    title: '拍照不能穿红色或蓝色的衣服',
    why: '服务商对幕布照片的要求，幕布是蓝色的；不用幕布的不看。',
  },
  'admin-photo/backdrop': {
    title: '照片背景须是服务商的幕布',
    why: '幕布须是整个背景，上面的文字须清楚。用服务商的 App 核验时只是建议白色背景，不影响提交。',
  },
  'admin-photo/backdrop-delivery': {
    title: '幕布只寄往大陆',
    why: '地址在大陆以外的收不到幕布。',
  },
  'admin-photo/shanghai-app': {
    title: '上海须用上海管局的 App 核验',
    why: '须在上海拍摄，用网站负责人备案的手机号码，并允许定位。比较号码时只看数字，不计国家代码。',
  },
  'domain/is-ip-address': {
    title: '域名不能是 IP 地址',
    why: '接入服务商的系统只受理域名。浏览器能读出的各种 IP 写法（如 127.1、0x7f.1、[::1]）都算 IP 地址。',
  },
  'domain/registrable': {
    title: '备案的是可注册域名',
    why: '子域名随可注册域名一起备案，不单独备案。粘贴来的网址、全角字符、末尾的点等都会先读出域名，再给出应填的内容。',
    advice: '请只填写可注册域名，如 example.cn；子域名随它备案。',
  },
  'domain/duplicate': {
    title: '同一域名不能填两次',
    why: '大小写、www.、全角和中文域名的两种写法视为相同；同一次备案的各个网站一起比较。这是本项目的规则：重复的域名只会退回。',
  },
  'domain/cn-category': {
    title: '限定用途的后缀只给限定的主体',
    why: 'gov.cn、mil.cn、edu.cn、政务、公益等后缀由注册局审核持有者。哪些主办单位性质可以持有，是本项目根据工信部公告归纳的；没有审核的 com.cn、org.cn 等不限。',
  },
  'domain/tld-approved': {
    title: '域名后缀须获工信部批复',
    why: '名录本身无法读取，依据是服务商的后缀表、公告和报道，每条都注明出处和日期。没有资料的、说法不一的和早于已知批复日的，提示人工核实，不判为错误。',
  },
  'domain/registrar-approved': {
    title: '域名注册商须获工信部批准',
    why: '只按 IANA 编号或公司全称认定，不按品牌：同一品牌可能有境内、境外两家公司。没有足够依据的提示人工核实。',
  },
  'domain/registered-in-mainland': {
    title: '域名须在境内注册',
    why: '境外注册的域名不能备案；没有说明注册地时，按注册商所在地判断。',
  },
  'domain/not-expired': {
    title: '域名须在有效期内',
    why: '过期的域名不能通过核验；审核最长二十个工作日，期间到期的也可能退回。',
  },
  'domain/real-name-done': {
    title: '域名须通过实名认证',
    why: '没有实名认证的域名不在注册局的核验库中。',
  },
  'domain/real-name-recorded': {
    title: '实名信息须已入库',
    why: '实名认证通过后要等信息入库：通过当日算第零天，两个工作日内提交会失败，五个工作日后较稳妥。没有传入节假日表时，按周一至周五计算。',
    advice: '请在实名认证通过后至少满 {under} 个工作日再提交；已确认入库的，可即时提交。',
  },
  'domain/registrant-matches-subject': {
    title: '域名持有者须与备案主体一致',
    why: '个人须姓名、证件类型和号码都相同；单位可以是单位本身，也可以是主体负责人。其他情况要提交说明材料，只有个别省份接受。',
  },
  'domain/count-per-website': {
    title: '一个网站的域名数量有上限',
    why: '多数省份一次备案最多十个；广西、重庆只能一个。',
  },
  'domain/existing-filing': {
    title: '域名不能重复备案',
    why: '已由其他主体备案的要先注销；已由本主体在其他服务商备案的，办理接入。',
  },
  'filing/shape': {
    title: '字段的类型和可选项要正确',
    why: '类型不对的字段无法校验，其余字段照常校验。省份可以写成名称、简称或代码；没有列入格式的字段不看。这是本项目的规则。',
    advice: '请改为所要求的格式。',
  },
  'filing/required': {
    title: '这一类备案必填的字段不能空',
    why: '缺少必填项的备案无法提交。不同备案类型的必填项不同；备案类型没有选时，只检查各类型都要填的项。',
    advice: '请填写缺少的字段。',
  },
  'preapproval/required': {
    title: '须前置审批的内容要有编号和文件',
    why: '新闻、出版、药品等内容须先经主管部门批准，备案时填写批准的编号并上传文件。教育只有浙江、青海、西藏仍要，医疗保健只有河北、西藏仍要；这两类和电子公告服务，文件没有写明许可证的名称。没有勾选有无文件的，不当作没有。',
  },
  'preapproval/not-applicable': {
    title: '不需要的前置审批不能勾选',
    why: '已经取消的类别不用申报；没有类别的不要勾选，可以在备注中说明不需要。电子公告服务的审批已在全国取消，但论坛仍须管局同意，所以由人判断。勾选框没有动过就是没有勾选。',
  },
  'preapproval/suspected': {
    title: '网站名称和简介涉及的前置审批要申报',
    why: '名称或简介中的用语可能说明网站涉及须前置审批的内容，没有申报的会被退回。用语表和例外是本项目的取舍：依据文件在各类别下列出的内容挑选，每个用语都有不算的例子；没有列入的不等于不涉及。隔着逗号、句号的不算一个用语。',
  },
  'preapproval/bulletin-board': {
    title: '单位开设论坛须先问管局',
    why: '论坛的前置审批虽已取消，单位开设论坛仍须先经当地管局批准，部分省份不再受理；个人不能开设论坛。有没有论坛，表单一般不问，没有回答的不当作没有。',
  },
  'icp-number/format': {
    title: '备案号要写规范',
    why: '主体备案号是省份简称、ICP备、序号和号，网站的再加短横和网站序号；App 末尾有 A，小程序末尾有 X。能读出但写法不规范的只作提醒。公安备案号和经营许可证号不是备案号。序号 6 至 12 位是本项目据实际号码取的范围。',
  },
  'icp-number/province': {
    title: '备案号的省份要与备案省份一致',
    why: '备案号由主体所在省的管局发给。四川、贵州、云南、甘肃的简称是蜀、黔、滇、陇；川、贵、云、甘只见于旧号或样例，读出但提醒核对。省份不同的只作提醒：主体迁过省份的可能保留原号。这是本项目的取舍。',
  },
};
