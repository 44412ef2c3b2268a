export * from './core/index';
export * from './filing/index';
export * from './website-name/index';
