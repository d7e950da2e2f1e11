import type { FacetValue } from '@vcs/schema';
import { DatabaseBusyError } from '../errors.ts';
import type { Kind, SearchRequest, StoredRecord } from '../kinds/kind.ts';
import type { Counted } from '../kinds/statistics.ts';
import { datasetState } from '../record/record-table.ts';
import type { Sql } from '../record/sql.ts';
import type { PlaceInList } from '../kinds/place-in-list.ts';
import { planSearch } from '../text/search-plan.ts';
import type { SearchPlan, TokenMatch } from '../text/search-plan.ts';
import { stemOf } from '../text/stem.ts';
import { suggestText } from '../text/suggestion.ts';
import { token } from '../text/tokens.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { Columns } from './columns.ts';
import { countedIn } from './counted.ts';
import { entriesSince, summariesByNumber } from './entry-table.ts';
import { keyOf, PostingCache } from './posting-cache.ts';
import type { WantedToken } from './posting-cache.ts';
import { postingsOf, readPostings, readVocabulary } from './posting-table.ts';
import { select } from './select.ts';
import type { FindToken, Selection } from './select.ts';
import { KeptSummary, SummaryCache } from './summary-cache.ts';

/** One page of what was found. All of it is of one version of the dataset. */
export interface SearchAnswer<Summary = unknown> {
  /** They are read from `kept` once somebody asks for them. */
  readonly summaries: readonly Summary[];
  /** The same as they were written. */
  readonly kept: readonly KeptSummary[];
  readonly total: number;
  readonly page: number;
  readonly perPage: number;
  /** Values by facet: most first, then by label. A value that was asked for is always among them. */
  readonly facets: Readonly<Record<string, FacetValue[]>>;
  /** Words that would find something, where these found nothing. */
  readonly didYouMean?: string;
  readonly version: number;
  /** Where the page ends, where it is in the order of creation and others follow it. */
  readonly next?: PlaceInList;
  /** Of each summary when it was created, where they are in that order. */
  readonly created?: readonly number[];
}

const entriesAtATime = 4000;
const mostTries = 50;

/** Which records are on a page, for whoever reads the records themselves. */
export interface Found {
  readonly ids: readonly string[];
  /** Of each the number that was asked for, NaN where it has none; empty where none was asked for. */
  readonly numbers: readonly number[];
  readonly total: number;
  /** How many places of the first of them are on pages before, where pages are of places. */
  readonly skipped: number;
  readonly version: number;
}

function keptMoving(): DatabaseBusyError {
  return new DatabaseBusyError(
    `The records changed ${mostTries} times while one page of them was put together. Try again when the changes are over.`,
  );
}

/** The dataset changed between two parts of an answer. */
class VersionMoved extends Error {}

/** Answers searches of one kind. Whoever reads through it sees only what is committed. */
export class Searcher {
  readonly #kind: Kind<StoredRecord, unknown>;
  readonly #sql: Sql;
  readonly #summaries = new SummaryCache();
  readonly #columns = new Columns();
  readonly #postings = new PostingCache();
  #loading: Promise<void> | undefined;
  #vocabulary: { version: number; vocabulary: Vocabulary } | undefined;
  #reading: Promise<void> | undefined;

  constructor(kind: Kind<StoredRecord, unknown>, sql: Sql) {
    this.#kind = kind;
    this.#sql = sql;
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    const plan = planSearch(request.text);
    for (let tries = 0; tries < mostTries; tries += 1) {
      try {
        return await this.#answer(plan, request);
      } catch (error) {
        if (!(error instanceof VersionMoved)) throw error;
      }
    }
    throw keptMoving();
  }

  /** The ids of a page alone, with a number of each; see {@link Found}. */
  async find(request: SearchRequest, number?: string): Promise<Found> {
    const plan = planSearch(request.text);
    for (let tries = 0; tries < mostTries; tries += 1) {
      try {
        const { selection, version } = await this.#select(plan, { ...request, count: [] });
        const { page, total, skipped } = selection;
        const column = number === undefined ? undefined : this.#columns.numbers(number);
        return {
          ids: page.map((entry) => this.#columns.idOf(entry)),
          numbers: column === undefined ? [] : page.map((entry) => column[entry]!),
          total,
          skipped,
          version,
        };
      } catch (error) {
        if (!(error instanceof VersionMoved)) throw error;
      }
    }
    throw keptMoving();
  }

  /** What statistics are counted from, of the entries whose numbers lie in the ranges. */
  async countable(ranges: SearchRequest['ranges']): Promise<Counted[]> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      try {
        await this.#bringUpTo((await datasetState(this.#sql)).version);
        return countedIn(this.#columns, ranges);
      } catch (error) {
        if (!(error instanceof VersionMoved)) throw error;
      }
    }
    throw new DatabaseBusyError(
      `The records changed ${mostTries} times while they were counted. Try again when the changes are over.`,
    );
  }

  async #answer(plan: SearchPlan, request: SearchRequest): Promise<SearchAnswer> {
    const { selection, version, changedIn } = await this.#select(plan, request);
    const kept = await this.#summariesOf(selection.page, changedIn, version);
    const { page, perPage } = request;
    const didYouMean =
      selection.total > 0 || plan.words.length === 0 ? undefined : await this.#suggestion(plan, request, version);
    const { created, more } = selection;
    const last =
      more && created !== undefined && created.length > 0
        ? { created: created.at(-1)!, id: this.#columns.idOf(selection.page.at(-1)!) }
        : undefined;
    let summaries: readonly unknown[] | undefined;
    return {
      get summaries() {
        return (summaries ??= kept.map(({ value }) => value));
      },
      kept,
      total: selection.total,
      page,
      perPage,
      facets: selection.facets,
      version,
      ...(created !== undefined && { created }),
      ...(last !== undefined && { next: last }),
      ...(didYouMean !== undefined && { didYouMean }),
    };
  }

  async #select(
    plan: SearchPlan,
    request: SearchRequest,
  ): Promise<{ selection: Selection; version: number; changedIn: number[] }> {
    const { version, find } = await this.#postingsFor(tokensIn(plan));
    const columns = this.#columns;
    const facets = this.#kind.facets.filter(({ name }) => request.count?.includes(name) ?? true);
    const selection = select(columns, facets, plan, request, find);
    const changedIn = selection.page.map((number) => columns.changedIn[number]!);
    return { selection, version, changedIn };
  }

  /** The entries of tokens, with the columns brought to the version that they are of. */
  async #postingsFor(wanted: readonly WantedToken[]): Promise<{ version: number; find: FindToken }> {
    const known = this.#postings.known(wanted);
    const missing = wanted.filter((one) => !known.postings.has(keyOf(one)));
    const { version, rows } =
      missing.length > 0
        ? await readPostings(this.#sql, this.#kind.name, missing)
        : { version: (await datasetState(this.#sql)).version, rows: [] };
    await this.#bringUpTo(version);
    if (this.#columns.version !== version) throw new VersionMoved();
    const read = postingsOf(missing, rows, this.#columns.size);
    this.#postings.keep(version, read);
    if (known.postings.size > 0 && known.version !== version) throw new VersionMoved();
    return {
      version,
      find: (token, prefix) => read.get(keyOf({ token, prefix })) ?? known.postings.get(keyOf({ token, prefix }))!,
    };
  }

  /** Brings the columns to a version, or throws where they, or the dataset, are past it. */
  async #bringUpTo(version: number): Promise<void> {
    while (this.#columns.version !== version) {
      if (this.#columns.version > version) throw new VersionMoved();
      this.#loading ??= this.#load().finally(() => (this.#loading = undefined));
      await this.#loading;
    }
  }

  /** Takes in what changed since. What changes while it loads has a later version, and comes next time. */
  async #load(): Promise<void> {
    const columns = this.#columns;
    const since = columns.version;
    let reached: number | undefined;
    let last = -1;
    for (;;) {
      const { version, entries } = await entriesSince(this.#sql, this.#kind.name, since, last, entriesAtATime);
      reached ??= version;
      // Half of it is of no use to anybody: all is loaded anew if it stops here.
      if (version !== reached) throw new VersionMoved();
      const whole = entries.length < entriesAtATime;
      columns.version = whole ? reached : -1;
      columns.apply(entries);
      if (whole) return;
      last = entries.at(-1)!.number;
    }
  }

  /** `changedIn` says for each number in which version its entry last changed. */
  async #summariesOf(
    numbers: readonly number[],
    changedIn: readonly number[],
    version: number,
  ): Promise<KeptSummary[]> {
    const found = numbers.map((number, index) => this.#summaries.get(number, changedIn[index]!));
    const missing = numbers.filter((_, index) => found[index] === undefined);
    if (missing.length === 0) return found as KeptSummary[];
    const read = await summariesByNumber(this.#sql, this.#kind.name, missing);
    if (read.version !== version) throw new VersionMoved();
    return numbers.map(
      (number, index) =>
        found[index] ?? this.#summaries.keep(number, changedIn[index]!, new KeptSummary(read.summaries.get(number)!)),
    );
  }

  /** Other words that do find something under the same filters. */
  async #suggestion(plan: SearchPlan, request: SearchRequest, version: number): Promise<string | undefined> {
    if (this.#vocabulary?.version !== version && (await this.#knowsAll(plan))) return undefined;
    const text = suggestText(request.text, plan.words, await this.#vocabularyOf(version));
    if (text === undefined) return undefined;
    const { selection } = await this.#select(planSearch(text), { ...request, page: 1, perPage: 1, count: [] });
    return selection.total > 0 ? text : undefined;
  }

  /** Whether some record has each of the words, so that there is no need to read all that there are. */
  async #knowsAll({ words }: SearchPlan): Promise<boolean> {
    const stems = new Set(words.map(({ folded }) => token('s', stemOf(folded))));
    const wanted = [...stems].map((stem) => ({ token: stem, prefix: false }));
    const { rows } = await readPostings(this.#sql, this.#kind.name, wanted);
    return new Set(rows.map((row) => row.token)).size === stems.size;
  }

  /** Read once for each version that something was not found in, however many ask at the same time. */
  async #vocabularyOf(version: number): Promise<Vocabulary> {
    if (this.#vocabulary?.version !== version) {
      this.#reading ??= this.#readVocabulary().finally(() => (this.#reading = undefined));
      await this.#reading;
    }
    if (this.#vocabulary?.version !== version) throw new VersionMoved();
    return this.#vocabulary.vocabulary;
  }

  async #readVocabulary(): Promise<void> {
    this.#vocabulary = await readVocabulary(this.#sql, this.#kind.name);
  }
}

/** The tokens that a plan asks for, each once. */
function tokensIn({ groups }: SearchPlan): WantedToken[] {
  const wanted = new Map<string, WantedToken>();
  const gather = (match: TokenMatch): void => {
    if ('token' in match) {
      const one = { token: match.token, prefix: match.prefix ?? false };
      wanted.set(keyOf(one), one);
    } else for (const part of 'all' in match ? match.all : match.any) gather(part);
  };
  for (const { match, grades } of groups) {
    gather(match);
    for (const grade of grades) gather(grade.match);
  }
  return [...wanted.values()];
}
