export type { AdminPhotoRule } from '../../rules/admin-photo/rules';
export { type AdminPhotoFacts, validateAdminPhoto } from './validate-admin-photo';
