import { html, nothing } from '../frame/html.ts';
import type { Html } from '../frame/html.ts';
import type { Page, PageContext } from '../frame/site.ts';
import { frameOf } from '../motif/quilt.ts';
import { tileCorners } from '../motif/patterns.ts';
import { linesOf } from '../pictures/lines.ts';
import { numberText } from '../words/words.ts';
import { band, embedded, opening } from './blocks.ts';

/** What is counted, and where people find it. */
const counted = [
  ['organisations', 'organisations', '/directory'],
  ['services', 'services', '/directory'],
  ['roles', 'volunteer roles', '/volunteer'],
  ['spaces', 'rooms and buildings to hire', '/premises'],
] as const;

function figures({ content, ofApi }: PageContext): Html {
  return html`<ul class="big-figures">
    ${counted.map(
      ([list, text, path]) =>
        html`<li>
          <a href="${ofApi(path)}"
            ><span class="number">${numberText('en-GB', content.statistics.lists[list].total)}</span>
            <span class="unit">${text}</span></a
          >
        </li>`,
    )}
  </ul>`;
}

/** The borough by ward: the more services a ward has, the darker its tile. The list beside it says the same in words. */
function map({ content, tiles, palette }: PageContext): Html {
  if (tiles.length === 0) return nothing;
  const counts = content.statistics.lists.services.byWard;
  const all = tiles.map(({ slug }) => counts[slug] ?? 0);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const shades = [palette.tint, palette.strong, palette.ink] as const;
  const shadeOf = (count: number): number => Math.floor(((count - least) / (most - least + 1)) * 3);
  return html`<svg class="tile-map" viewBox="${frameOf(tiles).join(' ')}" aria-hidden="true" focusable="false">
    ${tiles.map(({ slug, name, x, y }) => {
      const count = counts[slug] ?? 0;
      const shade = shadeOf(count);
      return html`<g transform="translate(${x} ${y})"
        ><polygon
          points="${tileCorners}"
          fill="${shades[shade] ?? palette.tint}"
          stroke="${palette.ink}"
          stroke-width="1.5"
        /><g text-anchor="middle" fill="${shade === 2 ? palette.strong : palette.ink}"
          ><text y="4" font-size="34">${count}</text>${linesOf(name, 14).map(
            (line, index) => html`<text class="ward-name" y="${19 + index * 11}" font-size="9.5">${line}</text>`,
          )}</g
        ></g
      >`;
    })}
  </svg>`;
}

function byWard({ content, ofApi }: PageContext): Html {
  const counts = content.statistics.lists.services.byWard;
  const wards = content.wards.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
  return html`<ul class="wards">
    ${wards.map(
      ({ slug, name }) =>
        html`<li>
          <a href="${ofApi('/directory')}?ward=${slug}">${name}</a>
          <span>${counts[slug as keyof typeof counts] ?? 0}</span>
        </li>`,
    )}
  </ul>`;
}

const wardByWard = (context: PageContext): Html =>
  band(
    'paper',
    html`<h2>Ward by ward</h2>
      <p class="prose">
        Services that name the ward. ${numberText('en-GB', context.content.statistics.lists.services.boroughWide)} more
        are for the whole borough.
      </p>
      <div class="map-and-list">${map(context)}${byWard(context)}</div>`,
  );

export const sector: Page = {
  path: 'sector/',
  everyLanguage: false,
  parts: (context) => ({
    title: 'The sector in the borough',
    description: `The voluntary and community sector of ${context.borough} in figures, ward by ward, and who can help you with what.`,
    main: html`${opening(context, 'The sector in the borough', 'The people behind the awards, on every ordinary day of the year.')}
    ${band(
      'ink',
      html`<h2 class="unseen">In figures</h2>
        ${figures(context)}`,
    )}
    ${context.content.wards.length === 0 ? nothing : wardByWard(context)}
    ${embedded(
      context,
      html` <vcs-directory heading-level="2" limit="5"
        ><a href="${context.ofApi('/directory')}">Find local help in the directory</a></vcs-directory
      >`,
    )}`,
  }),
};
