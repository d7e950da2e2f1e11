import type { WardSlug } from '@vcs/schema';
import { ProviderTimeoutError } from './errors.ts';
import { outwardCentre } from './outward-centres.ts';
import { isPoint } from './point.ts';
import type { Point } from './point.ts';
import type { Postcode } from './postcode.ts';
import type { PostcodePlace } from './postcode-table.ts';
import { wardOfCode } from './ward-names.ts';

/** Where a postcode is. */
export interface PostcodeAnswer {
  readonly point: Point;
  readonly ward?: WardSlug;
  /** Whether the source says that it is in the borough; absent where it does not say. */
  readonly inBorough?: boolean;
  /** True where the point is the middle of an area, not of the few addresses that share a postcode. */
  readonly approximate: boolean;
}

/** One way to find where a postcode is. */
export interface PostcodeLookup {
  /** @returns undefined where this lookup does not know the postcode */
  find(postcode: Postcode): Promise<PostcodeAnswer | undefined>;
}

/** What the store has of an imported table. */
export interface PostcodeTable {
  /** The row of a complete postcode, such as `E3 4PX`. */
  place(postcode: string): Promise<PostcodePlace | undefined> | PostcodePlace | undefined;
  /** The mean of the points of a sector, such as `E3 4`. */
  sectorCentre?(sector: string): Promise<Point | undefined> | Point | undefined;
}

/** Finds complete postcodes exactly, and the beginnings of postcodes approximately where the table can tell. */
export function tableLookup(table: PostcodeTable): PostcodeLookup {
  return {
    async find({ text, sector, complete }) {
      const found = complete ? await table.place(text) : undefined;
      if (found) {
        const { point, ward, inBorough } = found;
        return { point, ...(ward && { ward }), ...(inBorough !== undefined && { inBorough }), approximate: false };
      }
      const point = sector === undefined ? undefined : await table.sectorCentre?.(sector);
      return point && { point, approximate: true };
    },
  };
}

/** A table held in memory, as read from a file. */
export function tableInMemory(places: Iterable<PostcodePlace>): PostcodeTable {
  const byPostcode = new Map<string, PostcodePlace>();
  const sums = new Map<string, { latitude: number; longitude: number; count: number }>();
  for (const place of places) byPostcode.set(place.postcode, place);
  for (const { postcode, point } of byPostcode.values()) {
    const sector = postcode.slice(0, -2);
    const sum = sums.get(sector) ?? { latitude: 0, longitude: 0, count: 0 };
    sums.set(sector, sum);
    sum.latitude += point.latitude;
    sum.longitude += point.longitude;
    sum.count += 1;
  }
  return {
    place: (postcode) => byPostcode.get(postcode),
    sectorCentre(sector) {
      const sum = sums.get(sector);
      return sum && { latitude: sum.latitude / sum.count, longitude: sum.longitude / sum.count };
    },
  };
}

export interface ProviderAnswer {
  readonly latitude: number;
  readonly longitude: number;
  /** Code of the ward (Office for National Statistics), of whichever borough. */
  readonly wardCode?: string;
}

/**
 * Asks a service on the network; it is handed in, as nothing here goes on the network itself. The signal tells it to give
 * up. It gives undefined for a postcode that it does not know and throws when it cannot tell.
 */
export type PostcodeProvider = (postcode: string, signal: AbortSignal) => Promise<ProviderAnswer | undefined>;

export interface ProviderOptions {
  /** Milliseconds to wait, by default 2000. */
  readonly timeout?: number;
  /** Told of each failure; without it a failure only means that the next lookup is asked. */
  readonly onFailure?: (error: unknown) => void;
}

/**
 * Finds complete postcodes through a provider. A provider that fails, is slow or answers nonsense never fails the lookup:
 * it then does not know the postcode.
 */
export function providerLookup(
  provider: PostcodeProvider,
  { timeout = 2000, onFailure }: ProviderOptions = {},
): PostcodeLookup {
  return {
    async find({ text, complete }) {
      if (!complete) return undefined;
      try {
        const found = await answerInTime(provider, text, timeout);
        return found && readAnswer(found);
      } catch (error) {
        onFailure?.(error);
        return undefined;
      }
    },
  };
}

function readAnswer({ latitude, longitude, wardCode }: ProviderAnswer): PostcodeAnswer {
  if (!isPoint({ latitude, longitude })) {
    throw new RangeError(`The postcode provider was expected to give degrees, found ${latitude} and ${longitude}.`);
  }
  const ward = wardCode === undefined ? undefined : wardOfCode(wardCode);
  return {
    point: { latitude, longitude },
    ...(ward && { ward }),
    ...(wardCode !== undefined && { inBorough: ward !== undefined }),
    approximate: false,
  };
}

async function answerInTime(provider: PostcodeProvider, postcode: string, milliseconds: number) {
  const abort = new AbortController();
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const error = new ProviderTimeoutError(
      `The postcode provider was expected to answer within ${milliseconds} ms and did not; the place is given approximately.`,
    );
    abort.abort(error);
    reject(error);
  }, milliseconds);
  try {
    return await Promise.race([provider(postcode, abort.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Knows the borough's postcode districts, by the rough middle of each; nothing else, and always approximately. */
export const outwardLookup: PostcodeLookup = {
  async find({ outward }) {
    const centre = outwardCentre(outward);
    return centre && { point: centre.point, approximate: true };
  },
};

/** Asks one lookup after the other until one knows an exact place; else the first approximate answer stands. */
export function lookupChain(...lookups: readonly PostcodeLookup[]): PostcodeLookup {
  return {
    async find(postcode) {
      let approximate: PostcodeAnswer | undefined;
      for (const lookup of lookups) {
        const found = await lookup.find(postcode);
        if (found && !found.approximate) return found;
        approximate ??= found;
      }
      return approximate;
    },
  };
}

export interface PostcodeSources extends ProviderOptions {
  readonly table?: PostcodeTable;
  readonly provider?: PostcodeProvider;
}

/** The lookup of the catalogue: an imported table, then a provider, as far as they are there, then the district's centre. */
export function postcodeLookup({ table, provider, ...options }: PostcodeSources = {}): PostcodeLookup {
  return lookupChain(
    ...(table ? [tableLookup(table)] : []),
    ...(provider ? [providerLookup(provider, options)] : []),
    outwardLookup,
  );
}
