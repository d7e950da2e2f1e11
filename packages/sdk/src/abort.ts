/**
 * Settles as `work` does, or rejects with the signal's reason as soon as that aborts, whichever is first.
 * `onAbort` is called in the second case only.
 */
export function abortable<T>(work: Promise<T>, signal: AbortSignal | undefined, onAbort?: () => void): Promise<T> {
  if (signal === undefined) return work;
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => {
      onAbort?.();
      reject(signal.reason as Error);
    };
    const done = (): void => signal.removeEventListener('abort', stop);
    signal.addEventListener('abort', stop);
    work.then(resolve, reject).finally(done);
    if (signal.aborted) stop();
  });
}

/** Waits that many milliseconds, or rejects with the signal's reason as soon as that aborts. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return abortable(over, signal, () => clearTimeout(timer));
}
