import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DetailView } from './premises-finder-kind.ts';
import { priceText, ratesFor } from './prices.ts';
import { hirerOf } from './space-query.ts';
import type { HirerClass, Rate } from './space-words.ts';

/** Who pays what: a row for each kind of group, that of the visitor marked. Two narrow columns fit the smallest screen. */
export function priceTableTemplate(
  { rates, lang }: { readonly rates: readonly Rate[]; readonly lang: string },
  view: DetailView,
): TemplateResult | undefined {
  const { strings, query } = view;
  if (rates.length === 0) return undefined;
  const classes = [...new Set(rates.map(({ hirerClass }) => hirerClass))];
  // What everybody else pays stands below what some pay.
  const rows = classes.toSorted((one, other) => Number(one === undefined) - Number(other === undefined));
  const own = ownRow(rates, hirerOf(query));
  return html`<table class="prices" part="prices">
    <caption class="hidden">
      ${strings.cost}
    </caption>
    <thead>
      <tr>
        <th scope="col">${strings.who}</th>
        <th scope="col">${strings.pays}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((hirer) => {
        const isOwn = own !== undefined && own.hirer === hirer;
        return html`<tr class=${isOwn ? 'own' : nothing}>
          <th scope="row">${whoText(hirer, classes.length, view)} ${isOwn ? strings.yourGroup : nothing}</th>
          <td>
            ${rates.filter(({ hirerClass }) => hirerClass === hirer).map((rate) => rateTemplate(rate, lang, view))}
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** The row that tells what the visitor's group pays. */
function ownRow(rates: readonly Rate[], hirer: HirerClass | undefined): { hirer: HirerClass | undefined } | undefined {
  const [rate] = hirer === undefined ? [] : ratesFor(rates, hirer);
  if (!rate) return undefined;
  return { hirer: rates.some(({ hirerClass }) => hirerClass === hirer) ? hirer : undefined };
}

function whoText(hirer: HirerClass | undefined, classes: number, { strings }: DetailView): string {
  if (hirer !== undefined) return strings.filterValues.hirer[hirer];
  return classes === 1 ? strings.everyone : strings.everyoneElse;
}

function rateTemplate(rate: Rate, lang: string, view: DetailView): TemplateResult {
  return html`<p>${priceText(rate, view)}</p>
    ${rate.note ? html`<p class="muted" lang=${lang} dir="auto">${rate.note}</p>` : nothing}`;
}
