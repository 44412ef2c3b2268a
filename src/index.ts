export * from './core/index';
export * from './website-name/index';
