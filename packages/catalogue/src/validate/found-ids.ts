import { checkPage, pageSizeOf, readPage } from './check-page.ts';
import type { Filter } from './choose-filters.ts';
import type { FeedListName } from './endpoints.ts';
import { isRecord } from './is-record.ts';
import type { Look } from './look.ts';

const perPage = 100;

/** In a sample, a filter that finds more pages than this is not followed to its end. */
const mostPages = 5;

export interface FoundIds {
  readonly url: string;
  readonly ids: ReadonlySet<string>;
}

/** The ids that filters find, each set of filters asked once. */
export class Found {
  readonly #answers = new Map<string, FoundIds | undefined>();
  readonly #name: FeedListName;
  readonly #look: Look;
  readonly #refusal: 'may refuse' | 'must answer';

  constructor(name: FeedListName, look: Look, refusal: 'may refuse' | 'must answer' = 'must answer') {
    this.#name = name;
    this.#look = look;
    this.#refusal = refusal;
  }

  /** @returns nothing where they could not be had, or are too many to follow */
  by(filters: readonly Filter[]): Promise<FoundIds | undefined> {
    return this.with(Object.fromEntries(filters.map(({ parameter, value }) => [parameter, value])));
  }

  async with(query: Readonly<Record<string, string>>): Promise<FoundIds | undefined> {
    const key = JSON.stringify(query);
    if (!this.#answers.has(key)) this.#answers.set(key, await this.#read(query));
    return this.#answers.get(key);
  }

  async #read(query: Readonly<Record<string, string>>): Promise<FoundIds | undefined> {
    const { reader, findings, full } = this.#look;
    const ids = new Set<string>();
    let perFullPage = perPage;
    let address = '';
    for (let number = 1, pages = 1; number <= pages; number += 1) {
      const asked = { ...query, page: String(number), per_page: String(perPage) };
      const answer = await reader.read(`/${this.#name}`, asked);
      if (answer.kind === 'refused' && this.#refusal === 'must answer') {
        findings.add('status', answer.url, '', 'status 200', `status ${answer.status}`);
      }
      const page = answer.kind === 'json' ? readPage(answer.url, answer.value, findings) : undefined;
      if (!page || (!full && page.totalPages > mostPages)) return undefined;
      if (number === 1) {
        address = page.url;
        perFullPage = pageSizeOf(page, perPage);
      }
      checkPage(page, { page: number, perPage, full: perFullPage }, findings);
      pages = page.contents.length === 0 ? 0 : page.totalPages;
      for (const item of page.contents) if (isRecord(item) && typeof item.id === 'string') ids.add(item.id);
    }
    return { url: address, ids };
  }
}
