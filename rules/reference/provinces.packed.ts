// Packed from provinces.ts by the test of the tables; do not edit.

/** Slug, code, short name, rest of the full name, ISO letters, heads, pinyin. */
export const packedProvinces =
  'beijing,11,北京,市,BJ,京,;tianjin,12,天津,市,TJ,津,;hebei,13,河北,省,HE,冀,;shanxi,14,山西,省,SX,晋,;inner-mongolia,15,内蒙古,自治区,NM,蒙,neimenggu;liaoning,21,辽宁,省,LN,辽,;jilin,22,吉林,省,JL,吉,;heilongjiang,23,黑龙江,省,HL,黑,;shanghai,31,上海,市,SH,沪,;jiangsu,32,江苏,省,JS,苏,;zhejiang,33,浙江,省,ZJ,浙,;anhui,34,安徽,省,AH,皖,;fujian,35,福建,省,FJ,闽,;jiangxi,36,江西,省,JX,赣,;shandong,37,山东,省,SD,鲁,;henan,41,河南,省,HA,豫,;hubei,42,湖北,省,HB,鄂,;hunan,43,湖南,省,HN,湘,;guangdong,44,广东,省,GD,粤,;guangxi,45,广西,壮族自治区,GX,桂,;hainan,46,海南,省,HI,琼,;chongqing,50,重庆,市,CQ,渝,;sichuan,51,四川,省,SC,蜀川,;guizhou,52,贵州,省,GZ,黔贵,;yunnan,53,云南,省,YN,滇云,;tibet,54,西藏,自治区,XZ,藏,xizang;shaanxi,61,陕西,省,SN,陕,;gansu,62,甘肃,省,GS,陇甘,;qinghai,63,青海,省,QH,青,;ningxia,64,宁夏,回族自治区,NX,宁,;xinjiang,65,新疆,维吾尔自治区,XJ,新,';
