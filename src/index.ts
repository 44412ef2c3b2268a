export * from './contact/index';
export * from './core/index';
export * from './credential/index';
export * from './document/index';
export * from './filing/index';
export * from './phone/index';
export * from './preapproval/index';
export * from './website-name/index';
