import type { Context } from 'hono';

/** What {@link listen} gives beside a request: the answer as the machine sends it. */
interface Sent {
  readonly outgoing?: { destroy(): void };
}

/**
 * The body, made so that a client sees where it is not whole. Of a body that fails the server would send the error's message
 * as more of it, and end it as if it were complete; here the connection is cut instead.
 * @param onFailure told why
 */
export function breakingOff(
  context: Context,
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onFailure: (error: unknown) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          onFailure(error);
          const { outgoing } = (context.env ?? {}) as Sent;
          if (outgoing === undefined) return controller.error(error);
          outgoing.destroy();
          controller.close();
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
