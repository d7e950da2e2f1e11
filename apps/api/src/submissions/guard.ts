import type { Serving } from '../serving.ts';
import type { Guard } from './limit.ts';
import { usualBits } from './proof-of-work.ts';
import { Signer } from './signer.ts';

/** Reads the key of the database once it is needed, so that a server starts without having written anything. */
export function guardOf({ catalogue }: Serving, proofBits = usualBits): () => Promise<Guard> {
  let guard: Promise<Guard> | undefined;
  return async () => {
    guard ??= catalogue.submissions.signingKey().then((key) => ({ signer: new Signer(key), proofBits }));
    try {
      return await guard;
    } catch (error) {
      guard = undefined;
      throw error;
    }
  };
}
