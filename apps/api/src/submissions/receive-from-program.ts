import type { Context } from 'hono';
import { answerText } from '../http/answer.ts';
import { dataHeaders, uncached } from '../http/headers.ts';
import type { Serving } from '../serving.ts';
import { jsonType, readBody } from '../writing/read-body.ts';
import { passAsProgram } from './limit.ts';
import type { Guard } from './limit.ts';
import { longestSubmission } from './read-form-body.ts';
import { receive, submissionRequests } from './receive.ts';
import type { SubmissionAddress } from './receive.ts';
import { checkedSubmission, problemOfSubmission } from './submission-problems.ts';
import { suspicionsOf } from './suspicions.ts';

/** Takes a submission in JSON. What is wrong with it is told before anything is counted. */
export async function receiveFromProgram(
  context: Context,
  serving: Serving,
  guard: Guard,
  address: SubmissionAddress,
): Promise<Response> {
  const body = await readBody(context, [jsonType], longestSubmission);
  const { proofOfWork, ...request } = checkedSubmission(submissionRequests[address].schema, body);
  const challenge = await passAsProgram(context, serving, guard, proofOfWork);
  try {
    const receipt = await receive(serving, address, request, { suspicions: suspicionsOf(request), challenge });
    return await answerText(context, JSON.stringify(receipt), {
      headers: dataHeaders,
      contentType: 'application/json',
      caching: uncached,
      status: 201,
    });
  } catch (error) {
    throw problemOfSubmission(error, serving, guard);
  }
}
