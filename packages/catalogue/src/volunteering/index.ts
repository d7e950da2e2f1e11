export { publicationOf, volunteeringRoles } from './publication.ts';
export { extensionConcepts, extensionProperties, volunteeringVocabulary } from './vocabulary.ts';
export type { ExtensionConcept, ExtensionProperty } from './vocabulary.ts';
export { standard as volunteeringStandard } from './taxonomy.ts';
