/* The parts of the OpenAPI document that the reference reads. */

/** A JSON Schema. */
export interface SchemaPart {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: readonly string[];
  default?: unknown;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  items?: SchemaPart;
  anyOf?: readonly SchemaPart[];
  oneOf?: readonly SchemaPart[];
  properties?: Record<string, SchemaPart>;
  /** Of a map: what each value is. */
  additionalProperties?: SchemaPart | boolean;
  required?: readonly string[];
  examples?: readonly unknown[];
  example?: unknown;
}

export interface ParameterPart {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: SchemaPart;
}

export interface OperationPart {
  operationId: string;
  summary: string;
  description?: string;
  tags: readonly string[];
  /** Present where it asks for a token. */
  security?: readonly object[];
  parameters?: readonly ParameterPart[];
  requestBody?: { description?: string; content: Record<string, { schema?: SchemaPart }> };
  responses: Record<
    string,
    { description: string; content?: Record<string, { schema?: SchemaPart; example?: unknown }> }
  >;
}

export interface DocumentPart {
  info: { title: string; version: string; description?: string };
  tags: readonly { name: string; description?: string }[];
  paths: Record<string, Record<string, OperationPart>>;
  components: { schemas: Record<string, SchemaPart> };
}
