/** Whoever asked for the text no longer wants it, or took too long. */
export class StreamEndedError extends Error {
  override readonly name = 'StreamEndedError';
}

export interface StreamLimits {
  /** Milliseconds in which all of it has to be taken. */
  readonly longest: number;
}

/**
 * A body that is made as it is taken: `produce` begins with the first that is asked for, and each `write` waits until there
 * is room. Where nobody takes it any more, `write` throws, so that `produce` lets go of what it holds.
 * @param produce is told by `write` when to go on; where it throws, the body breaks off
 */
export function streamText(
  produce: (write: (text: string) => Promise<void>) => Promise<void>,
  { longest }: StreamLimits,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let wanted = false;
  let ended: StreamEndedError | undefined;
  let wake: (() => void) | undefined;
  let limit: NodeJS.Timeout | undefined;

  const stir = (): void => {
    wake?.();
    wake = undefined;
  };
  const end = (reason: string): void => {
    ended ??= new StreamEndedError(reason);
    stir();
  };
  const begin = (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>): void => {
    limit = setTimeout(() => end(`The text was not taken within ${longest} ms.`), longest).unref();
    const write = async (text: string): Promise<void> => {
      while (!wanted && ended === undefined) await new Promise<void>((resolve) => (wake = resolve));
      if (ended) throw ended;
      wanted = false;
      controller.enqueue(encoder.encode(text));
    };
    produce(write)
      .then(
        () => controller.close(),
        (error: unknown) => controller.error(error),
      )
      .catch(() => undefined)
      .finally(() => clearTimeout(limit));
  };

  let begun = false;
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        wanted = true;
        if (begun) return stir();
        begun = true;
        begin(controller);
      },
      cancel: () => end('The reader has left.'),
    },
    { highWaterMark: 0 },
  );
}
