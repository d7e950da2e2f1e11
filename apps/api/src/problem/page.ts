import { html } from 'hono/html';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Problem } from '@vcs/schema';
import { serveReaders } from '../http/methods.ts';
import { answerPage } from '../pages/answer-page.ts';
import { page, productName } from '../pages/layout.ts';
import type { Html } from '../pages/layout.ts';
import { ProblemError } from './errors.ts';
import { problemKinds } from './kinds.ts';
import type { ProblemKind } from './kinds.ts';

/** What a person sees in place of the page they asked for. */
export function problemPage(problem: Problem): Html {
  return page({
    title: `${problem.title} - ${productName}`,
    main: html`<h1>${problem.title}</h1>
      <p class="lead">${problem.detail}</p>
      ${problem.instance === undefined ? '' : html`<p>If you tell us about it, quote <code>${problem.instance}</code>.</p>`}
      <ul>
        <li><a href="/">Go to the home page</a></li>
        <li><a href="${problem.type}">What this problem means</a></li>
      </ul>`,
  });
}

function explanation(kind: ProblemKind): Html {
  const { status, title, meaning, remedy } = problemKinds[kind];
  return page({
    title: `${title} - ${productName}`,
    description: meaning,
    main: html`<p class="eyebrow">Problem <code>${kind}</code>, HTTP status ${status}</p>
      <h1>${title}</h1>
      <p class="lead">${meaning}</p>
      <h2>What to do</h2>
      <p>${remedy}</p>
      <p><a href="/reference/">Read the API reference</a></p>`,
  });
}

function list(): Html {
  return page({
    title: `Problems - ${productName}`,
    main: html`<h1>Problems that the API reports</h1>
      <p class="lead">Every error is a problem as RFC 9457 describes it. Its type is one of these.</p>
      <dl class="links">
        ${Object.entries(problemKinds).map(
          ([kind, { status, title }]) =>
            html`<dt><a href="/problems/${kind}">${title}</a></dt>
              <dd>HTTP status ${status}, <code>${kind}</code></dd>`,
        )}
      </dl>`,
  });
}

/** The pages that the `type` of a problem leads to. */
export function serveProblemPages(app: OpenAPIHono): void {
  serveReaders(app, '/problems/', (context) => answerPage(context, list()));
  serveReaders(app, '/problems/:kind', (context) => {
    const kind = context.req.param('kind') ?? '';
    if (!Object.hasOwn(problemKinds, kind)) {
      throw new ProblemError('unknown-address', `There is no kind of problem called "${kind}".`);
    }
    return answerPage(context, explanation(kind as ProblemKind));
  });
}
