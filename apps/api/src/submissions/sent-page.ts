import { personalDetailsKeptDays, submissionReference, undecidedKeptDays } from '@vcs/schema';
import { html } from 'hono/html';
import { englishSurround } from '../hosted/surround.ts';
import { linkFrom } from '../pages/framed.ts';
import { page, productName } from '../pages/layout.ts';
import type { Html } from '../pages/layout.ts';
import type { SubmissionAddress } from './receive.ts';
import type { Signer } from './signer.ts';

const purpose = 'receipt';

/** Where a browser is sent once something was received, so that reloading the page sends nothing twice. */
export function sentAddress(signer: Signer, address: SubmissionAddress, reference: string, framed: boolean): string {
  const page = address === 'nominations' ? '/nominate/sent' : '/suggest/sent';
  return linkFrom(framed, `${page}/${reference}-${signer.sign(purpose, reference)}`);
}

/** The reference in such an address; undefined where we have not made it. */
export function receivedReference(signer: Signer, receipt: string): string | undefined {
  const reference = receipt.slice(0, 10);
  const known = submissionReference.safeParse(reference).success && receipt[10] === '-';
  return known && signer.holds(purpose, reference, receipt.slice(11)) ? reference : undefined;
}

/** In parts that are easy to read out. */
function inParts(reference: string): string {
  return `${reference.slice(0, 3)} ${reference.slice(3, 6)} ${reference.slice(6)}`;
}

/** What somebody sees who has sent something: that it arrived, what it is called, and what happens with it. */
export function sentPage(what: 'nomination' | 'suggestion', reference: string, framed: boolean): Html {
  const isNomination = what === 'nomination';
  return page({
    title: `We have your ${what} - ${productName}`,
    styles: ['/assets/submissions/submissions.css'],
    framed,
    surround: englishSurround,
    main: html`<div class="sent">
        <h1>We have your ${what}</h1>
        <p>Your reference is</p>
        <p class="reference">${inParts(reference)}</p>
      </div>
      <p>Write it down if you may want to ask about it. We do not send it to you.</p>
      <h2>What happens next</h2>
      <ol>
        <li>A person who looks after the directory reads it. Nothing is published before that.</li>
        ${
          isNomination
            ? html`<li>If it fits the award, the nominee is announced with the other nominees.</li>`
            : html`<li>If it is right, the directory is changed. That may take some days.</li>`
        }
        <li>If you gave your contact details, we may ask you about it.</li>
        <li>
          Contact details are deleted ${personalDetailsKeptDays} days after the decision, or ${undecidedKeptDays} days
          from now if there is none, or sooner if you ask.
        </li>
      </ol>
      <p>
        <a href="${linkFrom(framed, isNomination ? '/nominate' : '/suggest')}"
          >${isNomination ? 'Nominate somebody else' : 'Suggest something else'}</a
        >
      </p>
      <p><a href="${linkFrom(framed, '/directory')}">Find local help</a></p>`,
  });
}
