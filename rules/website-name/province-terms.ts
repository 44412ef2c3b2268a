import type { Row } from '../../src/core/rows';

/**
 * Industry and commercial words that a province does not take in the name of an individual's website: 11 provinces, 322 pairs.
 * Read from the table of the FAQ, each term once, in one order in all rows by which they compress best; a province without a row has announced nothing, which allows nothing for sure.
 */
export const provinceTerms = [
  {
    id: 'website-name/province-terms/beijing',
    rule: 'website-name/province-terms',
    authority: 'province',
    scope: { provinces: ['beijing'], natures: ['individual'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: { terms: '论坛、团购、学院、售后、评论、社团、中心、合伙、返现、社区、博客' },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L265', asOf: '2026-11-25' },
  },
  {
    id: 'website-name/province-terms/guangdong',
    rule: 'website-name/province-terms',
    authority: 'province',
    scope: { provinces: ['guangdong'], natures: ['individual'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {
      terms: '论坛、利润、媒体、证券、股票、彩票、体彩、刮刮乐、导航、返现、社区、交流、批发、商务、交易、商城',
    },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L266', asOf: '2026-11-25' },
  },
  {
    id: 'website-name/province-terms/zhejiang',
    rule: 'website-name/province-terms',
    authority: 'province',
    scope: { provinces: ['zhejiang'], natures: ['individual'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {
      terms: '论坛、农业、工坊、行业、电商、官网、企业、产业、工作室、中心、养殖、证券、股票、彩票、体彩、刮刮乐、在线、社区、博客',
    },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L267', asOf: '2026-11-25' },
  },
  {
    id: 'website-name/province-terms/henan',
    rule: 'website-name/province-terms',
    authority: 'province',
    scope: { provinces: ['henan'], natures: ['individual'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {
      terms:
        '论坛、团购、购、折扣、利润、营销、导购、学院、售后、评论、旗舰、农业、大众、品牌、工坊、行业、电商、咨询、管理、官网、企业、产业、工作室、社团、中心、合伙、沙龙、维修、热线、艺术、报价、传媒、传播、设计、框架、转让、排行榜、宣传、媒体、证券、股票、彩票、体彩、刮刮乐、导航、返现、在线、社区、交流、批发、旺铺、网购、购物、网淘、易购、淘宝、定制、阿里、定做、诚信通、贸易、市场、系统、商务、服务、投资、交易、商城',
    },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L268', asOf: '2026-11-25' },
  },
  {
    id: 'website-name/province-terms/liaoning',
    rule: 'website-name/province-terms',
    authority: 'province',
    scope: { provinces: ['liaoning'], natures: ['individual'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {
      terms:
        '论坛、团购、购、折扣、大众、品牌、工坊、行业、电商、咨询、管理、官网、企业、产业、工作室、合伙、沙龙、维修、养殖、传媒、传播、平台、网络、互联、网址、宣传、媒体、证券、股票、彩票、体彩、站长网、返现、旺铺、网购、购物、网淘、易购、淘宝、贸易、投资、交易、商城',
    },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L269', asOf: '2026-11-25' },
  },
  {
    id: 'website-name/province-terms/hubei',
    rule: 'website-name/province-terms',
    authority: 'province',
    scope: { provinces: ['hubei'], natures: ['individual'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: { terms: '论坛、团购、学院、行业、电商、官网、企业、商城' },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L270', asOf: '2026-11-25' },
  },
  {
    id: 'website-name/province-terms/ningxia',
    rule: 'website-name/province-terms',
    authority: 'province',
    scope: { provinces: ['ningxia'], natures: ['individual'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {
      terms:
        '论坛、团购、购、折扣、利润、营销、导购、工作室、社团、主页、热线、资讯、技术、信息、平台、网站、网络、网址、爱好者、作品展示、网、导航、返现、在线、社区、交流、批发、旺铺、网购、购物、网淘、易购、淘宝、定制、阿里、定做、诚信通、贸易、市场、商务、交易、商城、博客',
    },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L271', asOf: '2026-11-25' },
  },
  {
    id: 'website-name/province-terms/hebei',
    rule: 'website-name/province-terms',
    authority: 'province',
    scope: { provinces: ['hebei'], natures: ['individual'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: { terms: '论坛、团购、学院、官网、企业、工作室、社团、中心、彩票、体彩、刮刮乐、社区、淘宝、商城' },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L272', asOf: '2026-11-25' },
  },
  {
    id: 'website-name/province-terms/guizhou',
    rule: 'website-name/province-terms',
    authority: 'province',
    scope: { provinces: ['guizhou'], natures: ['individual'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {
      terms:
        '论坛、团购、购、折扣、营销、导购、学院、售后、评论、行业、电商、官网、主页、热线、资讯、传媒、信息、平台、互联、网址、排行榜、宣传、媒体、证券、股票、彩票、体彩、刮刮乐、导航、返现、在线、社区、交流、批发、旺铺、网购、购物、网淘、易购、淘宝、交易、商城、博客',
    },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L273', asOf: '2026-11-25' },
  },
  {
    id: 'website-name/province-terms/hunan',
    rule: 'website-name/province-terms',
    authority: 'province',
    scope: { provinces: ['hunan'], natures: ['individual'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {
      terms:
        '论坛、团购、购、折扣、利润、营销、导购、学院、售后、电商、官网、企业、产业、报价、媒体、返现、批发、旺铺、网购、购物、网淘、易购、淘宝、定制、阿里、定做、诚信通、贸易、市场、商务、交易、商城、博客',
    },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L274', asOf: '2026-11-25' },
  },
  {
    id: 'website-name/province-terms/inner-mongolia',
    rule: 'website-name/province-terms',
    authority: 'province',
    scope: { provinces: ['inner-mongolia'], natures: ['individual'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: {
      terms:
        '论坛、团购、购、折扣、利润、营销、导购、学院、证券、股票、彩票、体彩、刮刮乐、导航、返现、在线、网购、购物、网淘、易购、淘宝、交易、商城、博客',
    },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L276', asOf: '2026-11-25' },
  },
] as const satisfies readonly Row<'website-name/province-terms'>[];
