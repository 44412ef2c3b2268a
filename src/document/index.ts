export type { DocumentRule } from '../../rules/document/rules';
export { type DocumentImageFacts, type DocumentsFacts, validateDocumentImage, validateDocuments } from './validate-documents';
