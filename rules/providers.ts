/** Slugs of the access providers (接入服务商) whose rows there are or may be; `other` is any of which no table speaks. */
export const providers = 'alibaba-cloud huawei-cloud tencent-cloud ucloud other';
