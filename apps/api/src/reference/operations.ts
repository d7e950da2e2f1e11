import type { DocumentPart, OperationPart } from '../openapi/shape.ts';

export interface Operation extends OperationPart {
  method: string;
  path: string;
}

/** All operations of a tag, in the order of the document. */
export function operationsOf(document: DocumentPart, tag: string): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => operation.tags.includes(tag))
      .map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  );
}
