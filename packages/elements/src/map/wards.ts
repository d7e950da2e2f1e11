import type { AreaList } from '@vcs/sdk';
import type { ElementsClient } from '../resource/shared-client.ts';

const known = new WeakMap<ElementsClient, Promise<AreaList>>();

/** The wards with their outlines, where boundaries were imported, and their tiles: asked for once. */
export function wardsOf(client: ElementsClient): Promise<AreaList> {
  let wards = known.get(client);
  if (!wards) {
    wards = client.request<AreaList>({
      path: ['areas'],
      parameters: { kind: ['ward'], outlines: true },
      expects: 'items',
      lang: false,
    });
    known.set(client, wards);
    // What failed is asked for again.
    wards.catch(() => known.delete(client));
  }
  return wards;
}
