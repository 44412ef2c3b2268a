export type { DocumentRule } from '../../rules/document/rules';
export * from '../admin-photo/index';
export * from '../authenticity-form/index';
export { measurePixels, type Pixels } from './measure-pixels';
export { type ImageFault, imageFaults, type ProbeOptions, probeImage } from './probe-image';
export { readImage } from './read-image';
export { type DocumentImageFacts, type DocumentsFacts, validateDocumentImage, validateDocuments } from './validate-documents';
