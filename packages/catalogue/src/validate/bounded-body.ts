/** The body of an answer is larger than it may be. */
export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError';
}

/**
 * Reads the body of an answer as UTF-8.
 *
 * @throws {BodyTooLargeError} once it is longer than `mostBytes`; no more of it is read
 */
export async function boundedText(response: Response, mostBytes: number): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      throw new BodyTooLargeError(`Expected at most ${mostBytes} bytes, found more.`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
