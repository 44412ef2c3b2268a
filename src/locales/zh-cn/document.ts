import type { Locale } from '../../core/types';
import { zhCnCommon } from './common';

/** Chinese names of papers. */
const kinds: Locale = {
  language: 'zh-CN',
  separator: '、',
  words: {
    'subject-licence': '主办单位证件',
    'subject-administrator-credential': '主体负责人证件',
    'website-administrator-credential': '网站负责人证件',
    'authenticity-form': '真实性核验单',
    'authorization-letter': '授权书',
    'domain-certificate': '域名证书',
    'registrant-statement': '域名持有者说明',
    'name-change-certificate': '更名证明',
    'residence-permit': '居住证',
    preapproval: '前置审批文件',
    'commitment-letter': '承诺书',
    'administrator-photo': '网站负责人照片',
    other: '其他材料',
  },
};

/** Chinese texts on images of papers. */
export const zhCnImages: Locale = {
  language: 'zh-CN',
  separator: '、',
  findings: {
    'document#refused': { message: '材料{#rule}：人工审核未通过。', advice: '请按审核意见更换或补充。' },
    'document/image-format': [
      {
        when: { formats: true },
        message: '{|#document|的}图片的{实际格式是「|#format|」}{内容|#kind|}{，扩展名却是「|#declared|」}：只接受 {#formats}。',
        advice: '{#how}',
      },
      {
        when: { extensions: true },
        message: '{|#document|的}图片的文件名{以「.|extension|」结尾，}没有可用的扩展名：只接受 {extensions}。',
        advice: '请在系统中另存为这些格式之一，或补上与内容一致的扩展名。',
      },
      {
        message: '{|#document|的}图片的实际格式是「{#format}」，扩展名却是「{#declared}」：两者不一致。',
        advice: '请把扩展名改成与内容一致的。',
      },
    ],
    'document/image-size': [
      {
        when: { row: ['document/image-size/decimal'] },
        message: '{|#document|的}图片有 {bytes} 字节（约 {megabytes} MB）：超过 {max} 字节，可能被算作超出大小限制。',
        advice: '建议再压缩一些。',
      },
      {
        message: '{|#document|的}图片有 {bytes} 字节（约 {megabytes} MB）：上限 {limit} MB。',
        advice: '请缩小尺寸或降低保存质量，并保持文字清晰。',
      },
    ],
    'document/image-readable': {
      message: '{|#document|的}图片无法读取：{#kind}。{另有至少 |more| 处。}',
      advice: '请重新拍摄、扫描或导出后再上传。',
    },
    'document/image-colour': [
      {
        when: { percent: true },
        message: '{|#document|的}图片看上去没有颜色（只有 {percent}% 的像素有颜色）：须为彩色。',
        advice: '请核对是否为黑白复印件，并用彩色模式扫描或拍摄原件。',
      },
      { message: '{|#document|的}图片是{#kind}的：须为彩色。', advice: '请用彩色模式重新扫描或拍照。' },
    ],
    'document/image-clear': [
      {
        when: { side: true },
        message: '{|#document|的}图片的短边只有 {side} 像素：不足 {min} 像素，文字可能看不清。',
        advice: '请用更高分辨率重拍或重新扫描。',
      },
      { message: '{|#document|的}图片模糊：文字可能看不清。', advice: '请对焦后重新拍摄。' },
    ],
    'document/image-animated': { message: '{|#document|的}图片是动图：不是材料的照片。', advice: '请上传静态图片。' },
  },
  undecided: {
    'document#missing-facts': '还没有填写{#missing}，无法判断材料{#rule}。',
    'document#outside-facts': '没有提供{#missing}，无法判断材料{#rule}。',
    'document#needs-person': '材料{#rule}，须由审核人员判断。',
  },
  words: {
    'document/image-format': '图片格式是否被接受',
    'document/image-size': '图片是否过大',
    'document/image-readable': '图片能否读取',
    'document/image-colour': '图片是否为彩色',
    'document/image-clear': '图片是否清晰完整',
    'document/image-animated': '图片是否为动图',
    bytes: '图片的字节数',
    format: '图片的格式',
    pixels: '图片的像素数据',
    jpeg: 'JPG',
    png: 'PNG',
    gif: 'GIF',
    heic: 'HEIC',
    heif: 'HEIF',
    avif: 'AVIF',
    webp: 'WebP',
    bmp: 'BMP',
    tiff: 'TIFF',
    pdf: 'PDF',
    svg: 'SVG',
    ico: 'ICO',
    jp2: 'JPEG 2000',
    jxl: 'JPEG XL',
    psd: 'PSD',
    zip: 'ZIP 或 Office 文档',
    mp4: '视频',
    unknown: '无法识别',
    iphone: '请在 iPhone「设置 → 相机 → 格式」中选「兼容性最佳」后重拍，或把照片另存为 JPG。',
    page: '请把该页导出为 JPG，或给原件拍照。',
    draw: '请在浏览器或绘图软件中导出为 PNG。',
    unpack: '请从中取出图片，另存为 JPG 或 PNG。',
    photo: '请给原件重新拍照或扫描，保存为 JPG。',
    'save-as': '请用图片软件打开，另存为 JPG 或 PNG；只改扩展名没有用。',
    empty: '文件是空的',
    'no-image': '文件不是图片',
    truncated: '文件不完整，后面的部分缺失',
    'zero-dimension': '宽或高为 0',
    'no-frame': '文件里没有图像',
    'bad-length': '文件结构有误（长度不对）',
    'bad-value': '文件头有误',
    'bad-checksum': '文件头的校验和不对',
    'parts-out-of-order': '文件结构有误（次序不对）',
    'too-many-parts': '文件头过长',
    fault: '文件结构有误',
    grey: '灰度',
    bilevel: '黑白',
  },
  parts: [kinds],
};

/** Chinese texts on the papers of a filing. */
export const zhCnPapers: Locale = {
  language: 'zh-CN',
  separator: '、',
  findings: {
    'document#refused': { message: '材料{#rule}：人工审核未通过。', advice: '请按审核意见更换或补充。' },
    'document/duplicate-image': {
      message: '「{#kind}」与「{#other}」是同一张图片：两者应是不同的材料。',
      advice: '请核对是否传错，分别上传。',
    },
    'document/required-set': {
      message: '缺少材料「{#kind}」{：|websites| 个网站}{只有 |given| 份}。',
      advice: '请补传；已在其他图片中的，请注明。',
    },
    'document/same-image': {
      message: '材料「{#kind}」是单独的图片：须与「{#beside}」放在同一张图片中。',
      advice: '请把两份材料放在一起拍照或扫描。',
    },
    'document/authorization-letter': {
      message: '缺少材料「{#kind}」：网站负责人不是法定代表人时，部分省份要求提供。',
      advice: '请查看管局规则；需要的，请与网站负责人证件放在同一张图片中上传。',
    },
    'document/domain-certificate': { message: '材料「{#kind}」没有盖公章：企业的域名证书须盖章。', advice: '请加盖公章后重新上传。' },
    'document/app-upload': {
      message: '材料可以用服务商的 App（{version} 或更高版本）上传，同时完成网站负责人核验：最快当天提交管局。',
      advice: '请在系统中选择 App 上传；其他特殊材料建议从电脑上传。退回草稿后可重新选择上传方式。',
    },
  },
  undecided: {
    'document#missing-facts': '还没有填写{#missing}，无法判断材料{#rule}。',
    'document#outside-facts': '没有提供{#missing}，无法判断材料{#rule}。',
    'document#needs-person': '材料{#rule}，须由审核人员判断。',
    'document/domain-certificate#needs-person': '部分省份要求域名证书；{#province|}是否要求，请查看管局规则。',
  },
  words: {
    subjectNature: '主办单位性质',
    'document/duplicate-image': '是否用了重复的图片',
    'document/required-set': '是否齐全',
    'document/same-image': '是否须放在同一张图片中',
    'document/authorization-letter': '是否须有授权书',
    'document/domain-certificate': '中的域名证书是否符合要求',
    'document/registrant-statement': '中的域名持有者说明能否被接受',
    'document/app-upload': '能否用 App 上传',
    type: '备案类型',
    documents: '材料清单',
    holder: '主体负责人类别',
    websiteHolder: '网站负责人类别',
    websites: '网站个数',
    administratorIsLegalRepresentative: '网站负责人是否为法定代表人',
    sealed: '是否盖章',
    hash: '图片的哈希值',
  },
  parts: [kinds, zhCnCommon],
};

/** Chinese texts on images and papers. */
export const zhCnDocument: Locale = {
  area: 'document',
  language: 'zh-CN',
  separator: '、',
  parts: [zhCnImages, zhCnPapers, kinds, zhCnCommon],
};
