import { render } from 'lit';
import type { AnyListing } from './any-listing.ts';
import type { KeptRecord } from './shortlist.ts';

/** Facts of a record under one name. */
export interface SheetGroup {
  readonly name: string;
  readonly content: readonly Node[];
}

/** All that the directory says of a record, in parts that can stand beside those of another one. */
export interface RecordSheet {
  readonly name: string;
  readonly lang: string;
  readonly offeredBy: string | undefined;
  /** Its page, where it has one. */
  readonly address: string | undefined;
  /** That it does not run, and its notice. */
  readonly notices: readonly Node[];
  /** What it is. */
  readonly description: readonly Node[];
  readonly groups: readonly SheetGroup[];
  /** False where no more could be had than what the list said. */
  readonly complete: boolean;
}

/**
 * Reads a record as its own element tells it: its detail is made aside and taken apart, so that whatever an element tells
 * of a record can be compared, printed and copied too. Where the details cannot be had, it is what the card says.
 */
export async function readSheet({ record, listing }: KeptRecord): Promise<RecordSheet> {
  const { client, kind, query } = listing();
  const parameters = { lang: query.lang };
  try {
    const [detail, later] = await Promise.all([
      client!.request<object>({ path: [kind.path, record.slug], parameters, expects: kind.detailExpects }),
      kind.loadLater(),
    ]);
    // Without the bar there are no maps.
    const view: AnyListing = {
      ...listing(),
      selected: record,
      detail: { status: 'ready', value: detail },
      later,
      bar: undefined,
    };
    return sheetFrom(made(later.detailBodyTemplate(detail, view)), { record, listing }, true);
  } catch {
    return sheetFrom(made(kind.cardBodyTemplate(record, listing())), { record, listing }, false);
  }
}

function made(template: unknown): HTMLElement {
  const place = document.createElement('div');
  render(template, place);
  return place;
}

function sheetFrom(
  body: HTMLElement,
  { record, listing }: Pick<KeptRecord, 'record' | 'listing'>,
  complete: boolean,
): RecordSheet {
  const { kind, addressOf } = listing();
  const address = addressOf(record.slug);
  const all = (selector: string) => [...body.querySelectorAll<HTMLElement>(selector)];
  return {
    name: record.name,
    lang: record.lang,
    offeredBy: kind.offeredBy(record),
    address: address && new URL(address, document.baseURI).href,
    notices: all(':scope > :is(.status, .note)'),
    description: all(":scope > [part='description']"),
    groups: complete
      ? all(':scope > .groups > .group').map((group) => ({
          name: group.querySelector('dt')!.textContent.trim(),
          content: [...group.querySelector('dd')!.children],
        }))
      : all(':scope > :is(.facts, .call)').map((content) => ({ name: '', content: [content] })),
    complete,
  };
}
