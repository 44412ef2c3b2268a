// Packed from prefectures.ts by the test of the tables; do not edit.

/** Short names of two characters: the second ones, then of each all that stand before it. */
export const packedPairs =
  '                            rerit.p(ebetied(e(2weametoeo))es)lebe=)ssreneo 2hh)h.ebb iimcoro=,he}anhsr(c}denhgdme}n?deevbggel}g2 :r{? ?. }=neorgnle(bh-:-}.a?  2=ng:et-th)mn)fswe-ocueodl{fwoi=}n {w}=2r{=?c  gp      {r bgvs(grtga    a(  ,o }(e)srndtf olc)?  :autoedugsodb2b2? ,o  beol{erhea:}wf(2htpa : hdi?mo.n}(eenlu:)r(lverrm)p{eg=sir tu(dw?,gnfbg{ldlloo,lep(igwcp{(ef=g2b {,}vb(ew}r?p:v2cf)vge2v}len{ho-na?=c}d-aioc:m.a(? trestdw:ueb }me=utewir  mal-f-, )siaah2vfn:breugplslercngpcc}?d=rbb2et-,2agfnu2g)s)p =.-esuuphtflr.} ho? (ioanhs{gof=.fa}grdglgevaunbv  eplilg,ito:.b(g?(b?lbvdu h{mwd-thscuc,d=dmgu dh2m(ee=        =d2u}=sv  d?w)imtei)g{huabm2vi.nn,bnr-ltoidiicgr))tds,i)hg?v be 2o}?()m mfara:tiilrvusv2meve2au}ftwsb2wi}wt2w2{.isels)wwdtn.)bre)-t:fhigslrgerghmo}:p)ilrclbv?bgdsiend 2n2)dnnwib?obsn,mio{:cte,s,ehabie{isn(gr{a- {wvdi=-=( evlr?hv-bhv=)c)gt }2,opo:wet,et,)ei?t={)tet,}(sfmbp(a}tfdf ?}mcnfes)n:fvb-sbauds}mn,ecr}tsi=c(c}f2e.- s:uc=:-=gc:bs?ucddph)n)}eph hgiarertdw)-sm{}.g)gsttio}f?ud=fet)et)udw-.mdf}t)o{}g, uio.disg{v-tgbeeuahvn:vn-:g:v,glt .=e ,g cv)nl{rh-d.td=:{fm   2vt:-:gfmehh?iwtg--p2.,cash}{v)u(::wbp}er,ve2 psdm(t..bb},{nc)geeuet,rd?';

/** Longer short names. */
export const packedPrefectures =
  '石家庄 秦皇岛 张家口 呼和浩特 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 锡林郭勒 阿拉善 葫芦岛 哈尔滨 齐齐哈尔 双鸭山 佳木斯 七台河 牡丹江 大兴安岭 连云港 马鞍山 景德镇 平顶山 三门峡 驻马店 神农架 张家界 防城港 五指山 攀枝花 六盘水 黔西南 黔东南 西双版纳 日喀则 嘉峪关 石嘴山 乌鲁木齐 克拉玛依 吐鲁番 博尔塔拉 巴音郭楞 阿克苏 克孜勒苏 阿勒泰 石河子 阿拉尔 图木舒克 五家渠 铁门关 可克达拉 胡杨河';

/** What a full name adds, as a pattern. */
export const placeTails = '(?:[省市盟县州]|地区|林区|\\p{Script=Han}{0,9}自治[区州县])';
