export type { AuthenticityFormRule } from '../../rules/document/form-rules';
export type { AdminPhotoRule } from '../../rules/document/photo-rules';
export type { DocumentRule } from '../../rules/document/rules';
export { measurePixels, type Pixels } from './measure-pixels';
export { type ImageFault, imageFaults, type ProbeOptions, probeImage } from './probe-image';
export { readImage } from './read-image';
export { type DocumentImageFacts, type DocumentsFacts, validateDocumentImage, validateDocuments } from './validate-documents';
export { type AuthenticityFormFacts, validateAuthenticityForm } from './validate-form';
export { type AdminPhotoFacts, validateAdminPhoto } from './validate-photo';
