import type { OpenAPIHono } from '@hono/zod-openapi';
import { serveReaders } from '../http/methods.ts';
import { answerText, notModified } from '../http/answer.ts';
import { entityTag } from '../http/entity-tag.ts';
import { dataHeaders, publicCaching } from '../http/headers.ts';
import { problems, unchanged } from './responses.ts';
import { namedSchemas } from './schemas.ts';
import type { DocumentPart } from './shape.ts';
import { writtenSchemas } from './written-schemas.ts';
import { noParameters } from '../query/no-parameters.ts';
import { apiVersion } from '../places.ts';

const information = {
  openapi: '3.1.0',
  info: {
    title: 'Tower Hamlets voluntary sector: open data API',
    version: apiVersion,
    summary: 'Who does what, where and when in the voluntary sector of Tower Hamlets.',
    description:
      'Open to everyone: no key and no registration, from any origin. Unknown parameters are refused, because a misspelt filter would silently return everything. Every error is a problem (RFC 9457) that says what was expected, what was found and what to do.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/', description: 'This server' }],
  tags: [
    { name: 'Find', description: 'Everything at once: while somebody types, or within a walk' },
    { name: 'Services', description: 'What organisations do for people' },
    { name: 'Organisations', description: 'Who does it, and people in public roles' },
    { name: 'Projects', description: 'Funded pieces of work' },
    { name: 'Events', description: 'What happens when' },
    { name: 'Volunteering', description: 'What people can do for organisations' },
    { name: 'Premises and spaces', description: 'Buildings, and rooms to hire, share or rent' },
    { name: 'Opportunities', description: 'Money, work and help in kind for organisations' },
    { name: 'Stories and awards', description: 'Case studies, and the awards of each year' },
    { name: 'Places', description: 'Wards, neighbourhoods and postcodes' },
    { name: 'About', description: 'Controlled lists, counts, partners and the emergency notice' },
    { name: 'Submissions', description: 'Changes, listings and nominations that anybody may send in' },
    { name: 'Moderation', description: 'What was sent in, for those who decide' },
    { name: 'Records', description: 'The records as they are kept, for those who look after them' },
    { name: 'Tokens', description: 'Who may write' },
    { name: 'Audit', description: 'Who changed what, when and why' },
    { name: 'Service', description: 'This document, and whether the server is well' },
  ],
};

/** Describes every route that has been registered, as OpenAPI 3.1. */
function openApiDocument(app: OpenAPIHono): DocumentPart {
  const document = app.getOpenAPI31Document(information);
  const complete: object = {
    ...document,
    components: { ...document.components, schemas: { ...namedSchemas(), ...writtenSchemas() } },
  };
  // The generator's own types leave open what this document always has.
  return complete as DocumentPart;
}

/**
 * Serves the document of all routes there are once somebody asks: to write it takes longer than to open the records, and most
 * servers are started to answer from those.
 * @returns what writes the document
 */
export function serveOpenApi(app: OpenAPIHono): () => DocumentPart {
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/v1/openapi.json',
    operationId: 'getOpenApi',
    summary: 'Get this document',
    tags: ['Service'],
    responses: {
      200: {
        description: 'The OpenAPI 3.1 document',
        content: { 'application/json': { schema: { type: 'object' as const } } },
      },
      304: unchanged,
      ...problems('invalid-parameter', 'method-not-allowed'),
    },
  });
  let written: { text: string; tag: string } | undefined;
  const write = () => {
    const text = JSON.stringify(openApiDocument(app));
    return { text, tag: entityTag(text) };
  };
  serveReaders(app, '/v1/openapi.json', (context) => {
    noParameters(new URL(context.req.url).search);
    const { text, tag } = (written ??= write());
    const head = { headers: dataHeaders, contentType: 'application/json', caching: publicCaching, tag };
    return notModified(context, head) ?? answerText(context, text, head);
  });
  return () => openApiDocument(app);
}
