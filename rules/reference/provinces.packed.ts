// Packed from provinces.ts by the test of the tables; do not edit.

/** Slug, short name, rest of the full name where it is not 省. */
export const packedProvinces =
  'beijing,北京,市;tianjin,天津,市;hebei,河北;shanxi,山西;inner-mongolia,内蒙古,自治区;liaoning,辽宁;jilin,吉林;heilongjiang,黑龙江;shanghai,上海,市;jiangsu,江苏;zhejiang,浙江;anhui,安徽;fujian,福建;jiangxi,江西;shandong,山东;henan,河南;hubei,湖北;hunan,湖南;guangdong,广东;guangxi,广西,壮族自治区;hainan,海南;chongqing,重庆,市;sichuan,四川;guizhou,贵州;yunnan,云南;tibet,西藏,自治区;shaanxi,陕西;gansu,甘肃;qinghai,青海;ningxia,宁夏,回族自治区;xinjiang,新疆,维吾尔自治区';

/** In the same order: code, ISO letters, characters at the head of numbers, further spellings. */
export const packedProvinceCodes =
  '11,BJ,京,;12,TJ,津,;13,HE,冀,;14,SX,晋,;15,NM,蒙,neimenggu/nei-mongol/内蒙;21,LN,辽,;22,JL,吉,;23,HL,黑,;31,SH,沪,;32,JS,苏,;33,ZJ,浙,;34,AH,皖,;35,FJ,闽,;36,JX,赣,;37,SD,鲁,;41,HA,豫,;42,HB,鄂,;43,HN,湘,;44,GD,粤,;45,GX,桂,;46,HI,琼,;50,CQ,渝,;51,SC,蜀川,;52,GZ,黔贵,;53,YN,滇云,;54,XZ,藏,xizang;61,SN,陕,;62,GS,陇甘,;63,QH,青,;64,NX,宁,;65,XJ,新,';
