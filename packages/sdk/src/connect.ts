import { asking } from './asking.ts';
import { connection, read } from './connection.ts';
import type {
  ApiQuestion,
  ApiRequest,
  Connection,
  ConnectionOptions,
  QuestionConnection,
  QuestionConnectionOptions,
} from './connection.ts';
import { refusal } from './refusal.ts';

/** A connection for those who only ask: a bundle then leaves out what sends changes. It has no language of its own. */
export function connectForQuestions(options: QuestionConnectionOptions): QuestionConnection {
  return connection<ApiQuestion>(options, asking);
}

/** A connection to the API with time limits, retries, shared requests and a small cache. */
export function connect({ lang = '', token, ...options }: ConnectionOptions): Connection {
  const usual = /^[a-z]{2,3}(-\w{2,8})*$/.test(lang) ? lang : undefined;
  return connection<ApiRequest>(
    options,
    ({ method = 'GET', body, headers, idempotencyKey, authorised, tagged, again, ...question }) => {
      const asks = method === 'GET';
      const parameters: { lang?: string } | undefined = question.parameters;
      return {
        parameters: question.lang === false ? parameters : { ...parameters, lang: parameters?.lang ?? usual },
        repeatable: asks || !!idempotencyKey,
        init: () => ({
          method,
          body: JSON.stringify(body),
          // A question that anybody may ask has none: a browser would then ask the API first whether it may.
          headers: {
            ...(authorised && token && { Authorization: `Bearer ${token}` }),
            ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }),
            ...(body && { 'Content-Type': 'application/json' }),
            ...headers,
          },
        }),
        result:
          asks && !authorised
            ? undefined
            : ({ text, headers }) => {
                const record: unknown = text && read(text);
                return tagged ? { record, etag: headers.get('etag') } : record;
              },
        again,
        refusal,
      };
    },
  );
}
