import { expect, test } from 'vitest';
import { validateAddress } from '../../src/contact/index';

const on = '2026-11-25';
const isExact = (address: string, remarks = '个人博客'): boolean => validateAddress(address, { on, remarks }).findings.length === 0;

test.each(
  '人民路 8 号 1 栋 1 单元 501 室|8号1栋501。|8号1栋501（复式）|8号1栋501,邮编100000|英利国际金融中心32-5|南坪西路2号2-5-3|2幢5-3|三好街1号2-3-1|某路8号(1-2-3)|3单元6楼2号|三单元六楼二号|2单元东户|财富广场东塔1808|综合楼301|教学楼301|写字楼502|科技园502|产业园A502|3F-301|5#502|5#楼502|B1-12|金茂大厦20A|大厦2001A|1栋2001A|12栋3A|301办公室|305寝室|1808单元|301之二|18楼自编08|1808自编A01|27号1101|88弄3号502|花园5号501|十层1001号|一号楼五〇二|1栋二单元501|20层2001-2005|3楼01|Room 1203, Tower A|春熙路八号三〇二室|天河城广场3楼305铺|海龙大厦1208'.split(
    '|',
  ),
)('a room: %s', (address) => {
  expect(isExact(address)).toBe(true);
});

test.each(
  '六铺炕街1号|周庄镇三房巷村|五百户镇政府|三户村8号|百户营村|五铺村|二室一厅|中山广场100号|人民广场200号|人民广场1008号|门卫室|人民路100号门|人民路4号|中山路12号1层|3号楼|某大厦B座12层|人民路100-1号|88号-1|人民路1200弄5号|科技园100号|某镇某村3组12号'.split(
    '|',
  ),
)('no room: %s', (address) => {
  expect(isExact(address)).toBe(false);
});

test('remarks that excuse, and such that do not', () => {
  for (const remarks of [
    '最詳細',
    '已详细',
    '地址已经最详尽',
    '已是最精确地址',
    '无房号',
    '没有具体门牌号',
    '此地址已是最详细地址',
    'As detailed as possible',
  ])
    expect(isExact('人民路4号', remarks), remarks).toBe(true);
  for (const remarks of ['不是最详细地址', '本网站最详细地介绍徒步路线', '提供最详细的教程'])
    expect(isExact('人民路4号', remarks), remarks).toBe(false);
});
