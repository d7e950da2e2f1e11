import { InvalidSubmissionError, NominationsClosedError } from '@vcs/catalogue';
import { consentWording } from '@vcs/schema';
import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { requestIdOf } from '../http/exchange.ts';
import { framedPageHeaders, pageHeaders, uncached } from '../http/headers.ts';
import { isFramed } from '../pages/framed.ts';
import type { Serving } from '../serving.ts';
import { answerForm } from './answer-form.ts';
import { closedPage } from './closed-page.ts';
import { formFor } from './form-for.ts';
import { checkFormTime, issueFormTime } from './form-time.ts';
import type { FormTime } from './form-time.ts';
import { formTimeName, hiddenFieldName } from './forms/form.ts';
import type { SubmissionForm } from './forms/form.ts';
import { formPage } from './forms/form-page.ts';
import { fieldErrors, readForm } from './forms/read-form.ts';
import type { FieldError } from './forms/read-form.ts';
import type { Guard } from './limit.ts';
import { readFormBody } from './read-form-body.ts';
import { receive, submissionRequests } from './receive.ts';
import type { SubmissionAddress, SubmissionRequest } from './receive.ts';
import { sentAddress } from './sent-page.ts';
import { suspicionsOf } from './suspicions.ts';

/** What a person is told whose form came at another time than forms do. */
const timeMessages: Readonly<Record<Exclude<FormTime, 'right'>, string>> = {
  'too-fast': 'This was sent a moment after the page was opened. Look through what you wrote and send it again',
  'too-old': 'This page was open for more than a day. Look through what you wrote and send it again',
  unknown: 'We could not tell when this page was opened. Look through what you wrote and send it again',
};

const failedMessage =
  'Something went wrong on our side, and this was not sent. Wait a minute, then send it again. What you wrote is still here';

function inMinutes(seconds: number): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** Takes a submission from a form of ours, sent by a browser that may run no script. */
export async function receiveForm(
  context: Context,
  serving: Serving,
  { signer }: Guard,
  address: SubmissionAddress,
): Promise<Response> {
  const values = await readFormBody(context);
  const framed = isFramed(context);
  const found = await formFor(serving, address, values, framed);
  if ('closed' in found) return answerForm(context, closedPage(found.closed, framed, values), 409);
  const { form } = found;
  const now = serving.clock();
  const mark = values.get(formTimeName) ?? '';
  const time = checkFormTime(signer, address, mark, now);
  const again = (errors: readonly FieldError[], status = 422, headers = {}): Promise<Response> => {
    // Who corrects a field has waited already; only a time that is of no use any more is begun anew.
    const kept = time === 'right' || time === 'too-fast' ? mark : issueFormTime(signer, address, now);
    return answerForm(context, formPage(form, { values, errors, time: kept, framed }), status, headers);
  };

  const schema: z.ZodType<SubmissionRequest> = submissionRequests[address].schema;
  const read = readForm(form, schema, values);
  if ('errors' in read) return again(read.errors);
  if (time !== 'right') return again([{ message: timeMessages[time] }]);
  const { allowed, resetSeconds } = await serving.limiter.take('submission', context);
  if (!allowed) {
    const message = `A lot was sent from your network. Wait ${inMinutes(resetSeconds)}, then send this again. What you wrote is still here`;
    return again([{ message }], 429, { 'Retry-After': String(resetSeconds) });
  }
  const suspicions = suspicionsOf(read.request, values.get(hiddenFieldName) ?? '');
  try {
    const { reference } = await receive(serving, address, { ...read.request, consentWording }, { suspicions });
    return sendTo(sentAddress(signer, address, reference, framed), framed);
  } catch (error) {
    if (error instanceof NominationsClosedError) {
      const nominations = await serving.catalogue.submissions.nominations();
      return answerForm(context, closedPage(nominations, framed, values), 409);
    }
    if (error instanceof InvalidSubmissionError) return again(errorsFrom(form, error, values));
    // Whatever it is: what somebody wrote is not lost by it.
    serving.report(error, requestIdOf(context));
    return again([{ message: failedMessage }], 503);
  }
}

function errorsFrom(form: SubmissionForm, { problems }: InvalidSubmissionError, values: URLSearchParams): FieldError[] {
  const issues = problems.map(({ field }) => ({ path: field.split('.') }));
  return fieldErrors(form, issues, values);
}

/** To a page that can be reloaded without sending anything again. */
function sendTo(address: string, framed: boolean): Response {
  const headers = { ...(framed ? framedPageHeaders : pageHeaders), Location: address, 'Cache-Control': uncached };
  return new Response(null, { status: 303, headers });
}
