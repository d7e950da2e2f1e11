import { html, nothing } from '../frame/html.ts';
import type { Html } from '../frame/html.ts';
import type { Page, PageContext } from '../frame/site.ts';
import { band, opening } from './blocks.ts';

function tellUs({ event }: PageContext): Html {
  const email = event?.organisation.contact.email;
  return html`<h2>Tell us</h2>
    <p>
      Something does not work for you?
      ${email === undefined ? 'Tell the organisers' : html`Write to <a href="mailto:${email}">${email}</a>`}, and say
      which page it was. You get an answer within five working days.
    </p>`;
}

export const accessibility: Page = {
  path: 'accessibility/',
  everyLanguage: false,
  pictured: false,
  parts: (context) => ({
    title: 'Accessibility',
    description: 'What you can rely on when you use this site, what was tested, and how to tell us what does not work.',
    main: html`${opening(context, 'Accessibility', 'What you can rely on.')}
    ${band(
      'paper',
      html`<div class="prose">
        <p>This site is made to meet the Web Content Accessibility Guidelines 2.2 at level AA.</p>
        <ul>
          <li>Every page can be read and used without JavaScript, and with the keyboard alone.</li>
          <li>It can be made four times as large, and fits a screen 320 pixels wide.</li>
          <li>All text has a contrast of at least 7 to 1, in the colours of every year.</li>
          <li>Nothing moves if your device says that you would rather it did not.</li>
          <li>The pictures are drawn patterns. They say nothing that the words do not.</li>
          <li>The programme can be printed.</li>
        </ul>
        <h2>What was tested</h2>
        <p>
          Every page is opened without JavaScript at 320 pixels, and every kind of page is checked by axe-core in
          Chromium, with the scripts and without, each time the site is changed. No test with people who use assistive
          technology has been made yet.
        </p>
        <h2>What does not work yet</h2>
        <p>
          Bengali and Somali are there for the pages that people need first. Their words await review by native
          speakers. Where the record of an award, an event or a place has no translation, its text is in the language it
          was written in, and a line before it says so. Names of nominees and stories are never translated.
        </p>
        <p>About the building and the day see <a href="${context.to('getting-there/')}">getting there</a>.</p>
        ${tellUs(context)}
      </div>`,
    )}`,
  }),
};

export const privacy: Page = {
  path: 'privacy/',
  everyLanguage: false,
  pictured: false,
  parts: (context) => ({
    title: 'Privacy',
    description:
      'This site sets no cookies and keeps nothing about you. What happens to what you send in a nomination.',
    main: html`${opening(context, 'Privacy', 'No cookies. Nothing kept about you.')}
    ${band(
      'paper',
      html`<div class="prose">
        <p>
          These pages set no cookies, store nothing on your device, count nobody and ask no third party for anything.
          The directory, the programme and the volunteer roles come from one address: that of the community directory.
        </p>
        <h2>If you nominate somebody</h2>
        <p>
          What you write goes to the organisers of the awards. A person reads it before anything is published. Your name
          and e-mail address are never published and are deleted after the awards. A person who was nominated is only
          named with their consent, and is taken off these pages when they ask.
        </p>
        <h2>If you write or ring</h2>
        <p>We use your address or number to answer, and for nothing else.</p>
        ${tellUs(context)}
      </div>`,
    )}`,
  }),
};

export const notFound: Page = {
  path: '404.html',
  everyLanguage: false,
  pictured: false,
  listed: false,
  parts: (context) => ({
    title: 'There is no such page',
    description: 'The page may have been from another year.',
    main: html`${opening(context, 'There is no such page', 'It may have been from another year.')}
    ${band('paper', html`<p><a class="onward" href="${context.to('')}">Go to the ${context.year.name}</a></p>`)}${nothing}`,
  }),
};
