import type { Catalogue } from '@vcs/catalogue';
import type { Problem } from '@vcs/schema';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { hostedPageHeaders } from '../http/headers.ts';
import { forResidents, isFramed } from '../pages/framed.ts';
import { page, productName } from '../pages/layout.ts';
import type { Html } from '../pages/layout.ts';
import { hostedWords, pageLanguage } from './hosted-words.ts';
import type { PageLanguage } from './hosted-words.ts';
import { pageLink } from './page-address.ts';
import { framingOf, partnerOf } from './partner-look.ts';
import type { PartnerLook } from './partner-look.ts';
import { problemWords } from './problem-words.ts';
import { residentsSurround } from './surround.ts';

interface ProblemPage {
  readonly headers: Record<string, string>;
  readonly markup: Html;
}

/**
 * What a resident sees in place of a page, in its language, and with the look and in the frames of the partner that its
 * address names. Undefined where the address is none of a page for residents.
 */
export async function residentsProblemPage(
  context: Context,
  problem: Problem,
  catalogue: Catalogue | undefined,
): Promise<ProblemPage | undefined> {
  const address = forResidents(context);
  if (address === undefined) return undefined;
  const look = await lookFor(problem, catalogue, address.partner);
  const language = pageLanguage(context.req.query('lang'));
  const framed = isFramed(context);
  const asked = { language, framed, partner: look === undefined ? undefined : address.partner };
  const { ancestors, frameOrigins } = framingOf(framed, look);
  const { title, text, quote } = wordsFor(problem, language);
  return {
    headers: hostedPageHeaders({ ancestors }),
    markup: page({
      title: `${title} - ${look?.name ?? productName}`,
      styles: look === undefined ? [] : [look.stylesheet],
      framed,
      frameOrigins,
      surround: residentsSurround(asked, { path: '', partnerName: look?.name }),
      main: html`<h1>${title}</h1>
        <p class="lead">${text}</p>
        ${problem.instance === undefined ? '' : html`<p>${quote} <code dir="ltr">${problem.instance}</code></p>`}
        <p><a href="${pageLink(asked, '/directory')}">${hostedWords[language].names.services}</a></p>`,
    }),
  };
}

/**
 * The look, as far as it can be had: the partner may be what cannot be found. It is a question to the database, so whoever
 * asks too often does not get it, nor is it asked for where the database may be what failed.
 */
async function lookFor(
  { status }: Problem,
  catalogue: Catalogue | undefined,
  partner: string | undefined,
): Promise<PartnerLook | undefined> {
  if (catalogue === undefined || status >= 429) return undefined;
  try {
    return await partnerOf(catalogue, partner);
  } catch {
    return undefined;
  }
}

function wordsFor({ title, detail, status }: Problem, language: PageLanguage) {
  if (language === 'en') return { title, text: detail ?? '', quote: 'If you tell us about it, quote' };
  const { quote, ...said } = problemWords[language];
  if (status === 404) return { ...said.notHere, quote };
  if (status === 429) return { ...said.tooMany, quote };
  return { ...(status < 500 ? said.notUnderstood : said.ours), quote };
}
