import type { Row } from '../../src/core/rows';

/**
 * Industry and commercial words that a province does not take in the name of an individual's website: 11 provinces, 322 pairs.
 * Read from the table of the FAQ, each term once; a province without a row has announced nothing, which allows nothing for sure.
 */
export const provinceTerms = [
  {
    id: 'website-name/province-terms/beijing',
    rule: 'website-name/province-terms',
    authority: 'province',
    scope: { provinces: ['beijing'], natures: ['individual'] },
    effective: { from: '2019-02-26', basis: 'observed' },
    level: 'error',
    params: { terms: '合伙、评论、中心、售后、学院、社团、博客、论坛、社区、返现、团购' },
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
      terms: '媒体、股票、证券、彩票、体彩、刮刮乐、导航、论坛、社区、交流、商城、交易、返现、批发、利润、商务',
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
      terms: '工作室、官网、行业、电商、企业、工坊、中心、产业、农业、养殖、股票、证券、彩票、体彩、刮刮乐、博客、论坛、在线、社区',
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
        '合伙、框架、大众、维修、设计、沙龙、艺术、评论、工作室、官网、服务、转让、品牌、排行榜、行业、宣传、电商、报价、企业、管理、工坊、传播、中心、交流、咨询、投资、售后、学院、贸易、旗舰、产业、农业、传媒、系统、媒体、股票、证券、彩票、体彩、刮刮乐、热线、社团、导航、论坛、在线、社区、营销、商城、交易、折扣、定做、定制、购、返现、购物、导购、淘宝、网淘、阿里、诚信通、旺铺、网购、批发、市场、利润、团购、易购、商务',
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
        '合伙、大众、维修、沙龙、工作室、互联、官网、品牌、行业、宣传、电商、企业、管理、工坊、传播、咨询、投资、贸易、产业、养殖、传媒、媒体、股票、证券、彩票、体彩、网络、网址、平台、论坛、站长网、商城、交易、折扣、购、购物、返现、易购、淘宝、网淘、网购、旺铺、团购',
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
    params: { terms: '官网、行业、电商、企业、学院、论坛、商城、团购' },
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
        '网、技术、信息、工作室、资讯、网站、网络、网址、爱好者、作品展示、平台、主页、热线、社团、导航、博客、论坛、在线、社区、交流、营销、商城、交易、折扣、定做、定制、购、返现、购物、贸易、导购、淘宝、网淘、阿里、诚信通、旺铺、网购、批发、市场、利润、团购、易购、商务',
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
    params: { terms: '工作室、官网、企业、中心、学院、彩票、体彩、刮刮乐、社团、论坛、社区、商城、淘宝、团购' },
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
        '评论、信息、互联、官网、排行榜、行业、宣传、电商、售后、学院、传媒、媒体、股票、证券、彩票、体彩、刮刮乐、资讯、网址、平台、主页、热线、导航、博客、论坛、在线、社区、交流、营销、商城、交易、折扣、购、返现、购物、导购、淘宝、网淘、旺铺、网购、批发、团购、易购',
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
        '官网、电商、报价、企业、售后、学院、产业、媒体、博客、论坛、营销、商城、交易、折扣、定做、定制、购、返现、购物、贸易、导购、淘宝、网淘、阿里、诚信通、旺铺、网购、批发、市场、利润、团购、易购、商务',
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
        '学院、股票、证券、彩票、体彩、刮刮乐、导航、博客、论坛、在线、营销、商城、交易、折扣、购、返现、购物、导购、淘宝、网淘、网购、利润、团购、易购',
    },
    source: { id: 'alibaba-cloud-icp-faq-2019-02-26', at: '2.2 L276', asOf: '2026-11-25' },
  },
] as const satisfies readonly Row<'website-name/province-terms'>[];
