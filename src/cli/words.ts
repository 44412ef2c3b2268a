import type { FilingType } from '../core/filing';
import type { Effective } from '../core/rows';
import type { Level } from '../core/types';

/** What the command line says beside the library's own texts, by language. */
export interface CliWords {
  readonly usage: string;
  readonly name: string;
  readonly officePhone: string;
  readonly mobile: string;
  readonly domain: string;
  registrable(name: string, ascii: string | undefined): string;
  readonly image: string;
  readonly animated: string;
  readonly truncated: string;
  bytes(count: number): string;
  readonly noSuchFile: string;
  readonly notAFile: string;
  readonly outsideFolder: string;
  readAs(areaCode: string, province: string, places: string): string;
  readonly empty: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly undecided: string;
  readonly advice: string;
  readonly source: string;
  readonly why: string;
  readonly who: string;
  readonly everybody: string;
  readonly reads: string;
  readonly outside: string;
  readonly open: string;
  readonly cases: string;
  /** What stands above the rows of a rule. */
  readonly rows: string;
  /** From when to when a row holds. */
  effective(effective: Effective): string;
  replaces(id: string): string;
  readonly outcomes: Readonly<Record<'found' | 'clear' | 'undecided', string>>;
  readonly authorities: Readonly<Record<'state' | 'province' | 'provider', string>>;
  readonly natures: Readonly<Record<string, string>>;
  readonly filings: Readonly<Record<FilingType, string>>;
  readonly verdicts: Readonly<Record<'errors' | 'incomplete' | 'clear', string>>;
  summary(counts: Readonly<Record<Level | 'undecided', number>>): string;
  basis(on: string, edition: string): string;
  readOn(day: string): string;
  unknownRule(id: string): string;
  unknownCommand(command: string): string;
  unknownOption(name: string, value: string, expected: string): string;
  /** Filings; images apart. */
  total(counts: Readonly<Record<'errors' | 'incomplete' | 'clear' | 'unread' | 'unreadImages', number>>): string;
  readonly notJson: string;
  readonly notUtf8: string;
  notFor(option: string, command: string): string;
  readonly noFile: string;
  oneArgument(command: string): string;
  noArgument(command: string): string;
  cannotRead(why: string): string;
  readonly expected: Readonly<Record<'province' | 'day' | 'count', string>>;
}

const zh: CliWords = {
  usage: `用法
  icp-filing-rules check 文件… | - [选项]   检查备案：JSON（一份或一组）或 NDJSON
  icp-filing-rules name 网站名称 [选项]     检查一个网站名称
  icp-filing-rules phone 号码 [选项]        检查一个办公电话或手机号码
  icp-filing-rules domain 域名 [选项]       检查一个域名
  icp-filing-rules image 文件 [选项]        检查一张材料图片
  icp-filing-rules explain 规则编号         解释一条规则：内容、原因、出处、示例
  icp-filing-rules rules                    列出全部规则

选项
  --province 省份         如 henan、河南、豫、410000
  --nature 性质           主办单位性质，如 individual（个人）、enterprise（企业）
  --on 日期               按哪一天的规则，如 2026-11-25；默认为中国今天
  --provider 名称         接入服务商，默认 alibaba-cloud
  --subject-name 名称     主办单位名称
  --domain 域名           本次备案的域名，可重复
  --person 姓名           备案人员姓名，可重复
  --remarks 文字          网站备注
  --preapproval-held      已取得名称所涉的前置审批文件
  --prefecture 城市       通信地址所在城市，如 烟台、370600
  --address-province 省份 通信地址所在省份，不一定是备案省份
  --home-province 省份    手机号码归属地
  --used-by-others 号码   其他主体用过的手机号码，可重复
  --as 种类               office 或 mobile；不写时手机号码按手机检查，其余按办公电话检查
  --document 种类         图片是哪种材料，如 subject-licence
  --registrar 注册商      域名注册商的 IANA 编号或公司全称
  --registered-in 地点    mainland（境内）或 outside（境外）
  --expires-on 日期       域名到期日
  --real-name-on 日期     域名实名认证通过日
  --filed 情况            域名备案情况：nobody、this-provider、other-account、other-provider 或 other-subject
  --allow-outside         check 可以读取备案文件目录之外的图片
  --format 格式           text 或 json；check、name、phone、domain 和 image 还可以是 ndjson，rules 还可以是 markdown
  --lang 语言             zh 或 en
  --max-warnings 个数     提醒超过此数时以 1 退出
  --help，--version

退出码：0 没有发现错误；1 发现错误，或提醒过多；2 无法运行。`,
  name: '网站名称',
  officePhone: '办公电话',
  mobile: '手机号码',
  domain: '域名',
  image: '图片',
  animated: '动图',
  truncated: '不完整',
  bytes: (count) => `${count} 字节`,
  noSuchFile: '没有这个文件',
  notAFile: '不是文件（是文件夹或设备）',
  outsideFolder: '在备案文件所在的目录之外，未读取；确需读取请加 --allow-outside',
  readAs: (areaCode, province, places) => `区号 ${areaCode} · ${province}（${places}）`,
  registrable: (name, ascii) => `可注册域名 ${name}${ascii ? `（${ascii}）` : ''}`,
  empty: '（空）',
  levels: { error: '错误', warning: '提醒', review: '复核', info: '说明' },
  undecided: '未决',
  advice: '建议',
  source: '依据',
  why: '原因',
  who: '适用',
  everybody: '所有主体',
  reads: '所需事实',
  outside: '表单之外的事实',
  open: '文件只是举例，没有列出的不等于允许。',
  cases: '示例',
  rows: '规则行',
  effective: ({ from, until, basis }) =>
    `自 ${from} 起${until ? `，至 ${until} 前` : ''}${basis === 'observed' ? '（当日已见）' : basis === 'announced' ? '（已公布）' : ''}`,
  replaces: (id) => `取代 ${id}`,
  outcomes: { found: '发现', clear: '通过', undecided: '未决' },
  authorities: { state: '国家', province: '省', provider: '服务商' },
  natures: { individual: '个人', organization: '单位', state: '国家机关', 'non-state': '非国家机关' },
  filings: {
    initial: '首次备案',
    'add-website': '新增网站',
    transfer: '转入备案',
    modify: '变更备案',
    'cancel-subject': '注销主体',
    'cancel-website': '注销网站',
    'cancel-transfer': '取消接入',
  },
  verdicts: { errors: '发现错误', incomplete: '还不完整', clear: '没有发现错误（不代表一定通过）' },
  summary: (n) => `${n.error} 个错误，${n.warning} 个提醒，${n.review} 个复核，${n.info} 个说明，${n.undecided} 个未决`,
  basis: (on, edition) => `按 ${on} 的规则（${edition} 版）`,
  readOn: (day) => `${day} 查阅`,
  total: (n) =>
    `共 ${n.errors + n.incomplete + n.clear + n.unread} 份备案：${n.errors} 份发现错误，${n.incomplete} 份还不完整，${n.clear} 份没有发现错误，${n.unread} 份无法读取${n.unreadImages > 0 ? `；另有 ${n.unreadImages} 张图片无法读取` : ''}`,
  notJson: '不是 JSON',
  notUtf8: '不是 UTF-8 编码',
  notFor: (option, command) => `--${option} 不用于 ${command}。`,
  noFile: 'check 需要文件名，或用 - 表示标准输入。',
  unknownRule: (id) => `没有这条规则：${id}。可用 icp-filing-rules rules 查看全部规则。`,
  unknownCommand: (command) => `没有这个命令：${command}。`,
  unknownOption: (name, value, expected) => `--${name} 无法识别「${value}」，应为 ${expected}。`,
  oneArgument: (command) => `${command} 需要一个参数；含空格的请加引号，以 - 开头的请放在 -- 之后。`,
  noArgument: (command) => `${command} 不带参数。`,
  cannotRead: (why) => `无法识别命令行：${why}`,
  expected: { province: '省份的名称、简称或代码', day: 'YYYY-MM-DD，且不早于第一版规则', count: '非负整数' },
};

const en: CliWords = {
  usage: `Usage
  icp-filing-rules check FILE… | - [options] judge filings: JSON (one or a list) or NDJSON
  icp-filing-rules name TEXT [options]      judge a website name
  icp-filing-rules phone TEXT [options]     judge an office phone or a mobile number
  icp-filing-rules domain TEXT [options]    judge a domain
  icp-filing-rules image FILE [options]     judge an image of a paper
  icp-filing-rules explain RULE             explain a rule: what, why, source, cases
  icp-filing-rules rules                    list all rules

Options
  --province P            henan, 河南, 豫, 410000, …
  --nature N              nature of the subject: individual, enterprise, …
  --on DAY                judge by the rules of that day, 2026-11-25; today in China if left out
  --provider NAME         access provider, alibaba-cloud if left out
  --subject-name NAME     name of the subject
  --domain NAME           a domain name of the filing; can be repeated
  --person NAME           a person of the filing; can be repeated
  --remarks TEXT          the website's remarks
  --preapproval-held      a preapproval document is held for the words of the name
  --prefecture CITY       city of the contact address: 烟台, 370600, …
  --address-province P    province of the contact address, not always the one filed in
  --home-province P       home province of the mobile number
  --used-by-others N      a mobile number that another subject uses; can be repeated
  --as KIND               office or mobile; a mobile number is judged as such if left out, all else as an office phone
  --document KIND         which paper the image is of: subject-licence, …
  --registrar R           the domain's registrar: IANA number or full name of the firm
  --registered-in PLACE   mainland or outside
  --expires-on DAY        day on which the domain expires
  --real-name-on DAY      day on which real-name authentication passed
  --filed STATE           existing filing: nobody, this-provider, other-account, other-provider or other-subject
  --allow-outside         check may read images outside the folder of the filing
  --format F              text or json; of check, name, phone, domain and image also ndjson, of rules also markdown
  --lang L                zh or en
  --max-warnings N        exit with 1 if there are more warnings
  --help, --version

Exit: 0 no error found; 1 errors found, or too many warnings; 2 could not be run.`,
  name: 'Website name',
  officePhone: 'Office phone',
  mobile: 'Mobile number',
  domain: 'Domain',
  image: 'Image',
  animated: 'animated',
  truncated: 'cut off',
  bytes: (count) => `${count} bytes`,
  noSuchFile: 'no such file',
  notAFile: 'a folder or a device, no file',
  outsideFolder: 'outside the folder of the filing, not read; --allow-outside reads it',
  readAs: (areaCode, province, places) => `area code ${areaCode} · ${province} (${places})`,
  registrable: (name, ascii) => `registrable domain ${name}${ascii ? ` (${ascii})` : ''}`,
  empty: '(empty)',
  levels: { error: 'error', warning: 'warning', review: 'review', info: 'info' },
  undecided: 'undecided',
  advice: 'Do',
  source: 'Source',
  why: 'Why',
  who: 'Applies to',
  everybody: 'everybody',
  reads: 'Facts',
  outside: 'facts that no form holds',
  open: 'The source only gives examples: what is not listed is not allowed for sure.',
  cases: 'Cases',
  rows: 'Rows',
  effective: ({ from, until, basis }) =>
    `from ${from}${until ? `, until the day before ${until}` : ''}${basis === 'observed' ? ' (seen in force then)' : basis === 'announced' ? ' (announced)' : ''}`,
  replaces: (id) => `in place of ${id}`,
  outcomes: { found: 'found', clear: 'clear', undecided: 'undecided' },
  authorities: { state: 'state', province: 'province', provider: 'provider' },
  natures: {
    individual: 'individuals',
    organization: 'organizations',
    state: 'bodies of the state',
    'non-state': 'all but bodies of the state',
  },
  filings: {
    initial: 'initial filing',
    'add-website': 'another website',
    transfer: 'transfer',
    modify: 'modification',
    'cancel-subject': 'cancelling the subject',
    'cancel-website': 'cancelling a website',
    'cancel-transfer': 'cancelling a transfer',
  },
  verdicts: { errors: 'errors found', incomplete: 'not complete yet', clear: 'no error found (no promise of approval)' },
  summary: (n) =>
    `${n.error} error${n.error === 1 ? '' : 's'}, ${n.warning} warning${n.warning === 1 ? '' : 's'}, ${n.review} review${n.review === 1 ? '' : 's'}, ${n.info} info, ${n.undecided} undecided`,
  basis: (on, edition) => `by the rules of ${on} (edition ${edition})`,
  readOn: (day) => `read ${day}`,
  total: (n) =>
    `${n.errors + n.incomplete + n.clear + n.unread} filings: ${n.errors} with errors, ${n.incomplete} not complete, ${n.clear} without error, ${n.unread} not read${n.unreadImages > 0 ? `; images not read: ${n.unreadImages}` : ''}`,
  notJson: 'no JSON',
  notUtf8: 'not encoded in UTF-8',
  notFor: (option, command) => `--${option} is not for ${command}.`,
  noFile: 'check needs a file, or - for standard input.',
  unknownRule: (id) => `There is no rule ${id}; icp-filing-rules rules lists them.`,
  unknownCommand: (command) => `There is no command ${command}.`,
  unknownOption: (name, value, expected) => `--${name}: cannot read “${value}”, expected ${expected}.`,
  oneArgument: (command) => `${command} takes one argument; quote one with blanks, put one that begins with - behind --.`,
  noArgument: (command) => `${command} takes no argument.`,
  cannotRead: (why) => why,
  expected: {
    province: 'the name, short name or code of a province',
    day: 'YYYY-MM-DD, not before the first edition',
    count: 'a whole number',
  },
};

/** The words of a language of the command line. */
export const cliWords: Readonly<Record<'zh' | 'en', CliWords>> = { zh, en };
