import { frameAddress } from '@vcs/embed/snippets';
import { html } from 'hono/html';
import { page, productName } from '../pages/layout.ts';
import type { Html } from '../pages/layout.ts';
import { addressOf } from './asked.ts';
import type { Asked } from './asked.ts';
import { fits, headingChoices, languageChoices, lookChoices, offers, systemNames, systems } from './choices.ts';
import type { Choice, Fit, Preset } from './choices.ts';
import { recipeFor } from './recipe.ts';
import type { Piece, RecipeOptions } from './recipe.ts';

function select(name: string, label: string, choices: readonly Choice[], chosen: string | undefined): Html {
  return html`<p class="field">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${choices.map(
        ({ value, label: words }) =>
          html`<option value="${value}" ${value === (chosen ?? '') ? 'selected' : ''}>${words}</option>`,
      )}
    </select>
  </p>`;
}

function check(name: string, label: string, ticked: boolean): Html {
  return html`<p class="tick">
    <input type="checkbox" id="${name}" name="${name}" value="1" ${ticked ? 'checked' : ''} />
    <label for="${name}">${label}</label>
  </p>`;
}

function radios(name: string, legend: string, choices: readonly Choice[], chosen: string): Html {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${choices.map(
      ({ value, label }) =>
        html`<p class="tick">
          <input
            type="radio"
            id="${name}-${value}"
            name="${name}"
            value="${value}"
            ${value === chosen ? 'checked' : ''}
          />
          <label for="${name}-${value}">${label}</label>
        </p>`,
    )}
  </fieldset>`;
}

function preset({ name, label, choices }: Preset, { attributes }: Asked): Html {
  if (choices === undefined) return check(name, label, attributes[name] !== undefined);
  return select(name, label, [{ value: '', label: 'Everything' }, ...choices], attributes[name]);
}

/** How it fits into the page: what makes a difference where the site is made. */
function fit({ offer, attributes, look, accent, system, text }: Asked): Html {
  const makesADifference = (choice: Fit): boolean => fits[system].includes(choice);
  return html`<fieldset id="fit">
    <legend>How does it fit your page?</legend>
    <p class="field">
      <label for="text"
        >${
          system === 'frame'
            ? 'Name of the frame, for those who cannot see it'
            : 'Words of the link that everybody sees whose browser runs no script'
        }</label
      >
      <input
        id="text"
        name="text"
        maxlength="100"
        value="${text === offer.text ? '' : text}"
        placeholder="${offer.text}"
      />
    </p>
    ${select('lang', 'Language', languageChoices, attributes['lang'])}
    ${
      makesADifference('heading-level')
        ? select('heading-level', 'Its heading is of', headingChoices, attributes['heading-level'])
        : ''
    }
    ${
      makesADifference('look')
        ? html`${select('look', 'Colours', lookChoices, look)}
            ${check('own-accent', 'Links and buttons in a colour of ours', accent !== undefined)}
            <p class="field">
              <label for="accent">That colour</label>
              <input type="color" id="accent" name="accent" value="${accent ?? '#1a65a6'}" />
            </p>`
        : ''
    }
    ${
      makesADifference('url-state')
        ? check(
            'url-state',
            'Keep what visitors search for in the address of the page',
            attributes['url-state'] !== undefined,
          )
        : ''
    }
  </fieldset>`;
}

function editions({ system, pinned }: Asked): Html {
  if (!fits[system].includes('edition')) return html`<div id="edition"></div>`;
  return html`<div id="edition">
    ${radios(
      'edition',
      'Which edition?',
      [
        { value: 'evergreen', label: 'It renews itself: corrections come without your doing anything' },
        {
          value: 'pinned',
          label: 'One release for ever, with an integrity value: nothing changes until you change it',
        },
      ],
      pinned ? 'pinned' : 'evergreen',
    )}
  </div>`;
}

function form(asked: Asked, origin: string): Html {
  const { element, offer } = asked;
  const titles = Object.entries(offers).map(([value, { title }]) => ({ value, label: title }));
  return html`<form action="/add-to-your-site" method="get" id="choices" class="choices">
    ${radios('element', 'What should be on your page?', titles, element)}
    <fieldset id="presets">
      <legend>What does it start with?</legend>
      ${offer.presets.map((each) => preset(each, asked))}
    </fieldset>
    ${radios(
      'system',
      'What is your site made with?',
      systems.map((value) => ({ value, label: systemNames[value] })),
      asked.system,
    )}
    ${fit(asked)} ${editions(asked)}
    <p><button>Show the code</button></p>
    <p class="muted">Scripts and data come from <code>${origin}</code>.</p>
  </form>`;
}

function piece({ title, where, code }: Piece, number: number): Html {
  const id = `code-${number}`;
  return html`<li>
    <h3>${title}</h3>
    <p>${where}</p>
    <pre tabindex="0" role="region" aria-label="${title}: code"><code id="${id}">${code}</code></pre>
    <p class="copy" hidden>
      <button type="button" data-copies="${id}">Copy<span class="unseen">: ${title}</span></button>
    </p>
  </li>`;
}

/** A frame shows on a partner's page what it shows here: the page in it. */
function previewAddress(asked: Asked): string {
  const { element, attributes, system } = asked;
  if (system !== 'frame') return addressOf('/add-to-your-site/preview', asked);
  return frameAddress({ origin: 'https://self', element, attributes }).replace('https://self', '');
}

function result(asked: Asked, options: RecipeOptions): Html {
  const { known, pieces } = recipeFor(asked, options);
  return html`<div id="result">
    <h2 id="preview-heading">How it will look</h2>
    <iframe class="preview" src="${previewAddress(asked)}" title="Preview: ${asked.offer.title}"></iframe>
    <h2>What to do</h2>
    ${known === undefined ? '' : html`<p>${known}</p>`}
    <ol class="pieces">
      ${pieces.map(piece)}
    </ol>
    <p>
      <a href="${addressOf('/add-to-your-site/data-sheet', asked)}">One page for your IT and privacy people</a>: what
      loads from where, what is stored, how to remove it.
    </p>
  </div>`;
}

/** The page where a web officer chooses and copies. Complete without a script; with one it follows each choice at once. */
export function builderPage(asked: Asked, options: RecipeOptions): Html {
  return page({
    title: `Put it on your page - ${productName}`,
    description: 'Choose what should be on your page, see how it looks, and copy the code for your website.',
    styles: ['/assets/snippets/builder.css'],
    scripts: ['/assets/snippets/builder.js'],
    main: html`<h1>Put it on your page</h1>
      <p class="lead">Choose, look, copy. It is free, sets no cookie and asks nobody but us.</p>
      <p role="status" id="said" class="unseen"></p>
      <div class="builder">${form(asked, options.origin)} ${result(asked, options)}</div>`,
  });
}
