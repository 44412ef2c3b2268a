// Packed from provinces.ts by the test of the tables; do not edit.

/** Slug, short name, rest of the full name. */
export const packedProvinces =
  'beijing,北京,市;tianjin,天津,市;hebei,河北,省;shanxi,山西,省;inner-mongolia,内蒙古,自治区;liaoning,辽宁,省;jilin,吉林,省;heilongjiang,黑龙江,省;shanghai,上海,市;jiangsu,江苏,省;zhejiang,浙江,省;anhui,安徽,省;fujian,福建,省;jiangxi,江西,省;shandong,山东,省;henan,河南,省;hubei,湖北,省;hunan,湖南,省;guangdong,广东,省;guangxi,广西,壮族自治区;hainan,海南,省;chongqing,重庆,市;sichuan,四川,省;guizhou,贵州,省;yunnan,云南,省;tibet,西藏,自治区;shaanxi,陕西,省;gansu,甘肃,省;qinghai,青海,省;ningxia,宁夏,回族自治区;xinjiang,新疆,维吾尔自治区';

/** In the same order: code, ISO letters, characters at the head of numbers, pinyin where the slug is not pinyin. */
export const packedProvinceCodes =
  '11,BJ,京,;12,TJ,津,;13,HE,冀,;14,SX,晋,;15,NM,蒙,neimenggu;21,LN,辽,;22,JL,吉,;23,HL,黑,;31,SH,沪,;32,JS,苏,;33,ZJ,浙,;34,AH,皖,;35,FJ,闽,;36,JX,赣,;37,SD,鲁,;41,HA,豫,;42,HB,鄂,;43,HN,湘,;44,GD,粤,;45,GX,桂,;46,HI,琼,;50,CQ,渝,;51,SC,蜀川,;52,GZ,黔贵,;53,YN,滇云,;54,XZ,藏,xizang;61,SN,陕,;62,GS,陇甘,;63,QH,青,;64,NX,宁,;65,XJ,新,';
