/** What the frame on the other side of a partner's page and ours say to each other. */
interface HeightAnswer {
  readonly vcs: 'height';
  readonly pixels: number;
}

const isHeight = (data: unknown): data is HeightAnswer =>
  (data as HeightAnswer | null)?.vcs === 'height' && (data as HeightAnswer).pixels > 0;

/** Gives frames with our pages (level L3) the height of what they show, now and whenever it changes. */
export function fitFrames(api: string): void {
  const { origin: ours } = new URL(api);
  const ask = (frame: EventTarget | null): void => {
    if (!(frame instanceof HTMLIFrameElement) || !frame.src.startsWith(`${api}/`)) return;
    // To whoever is in it: a frame that is still to load belongs to the partner's page, and the question is no secret.
    frame.contentWindow?.postMessage({ vcs: 'height?' }, '*');
  };
  addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== ours || !isHeight(data)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source) continue;
      // The partner's style sheet may count the border in or not.
      frame.style.height = `${data.pixels + frame.offsetHeight - frame.clientHeight}px`;
    }
  });
  document.addEventListener('load', ({ target }) => ask(target), true);
  document.querySelectorAll('iframe').forEach(ask);
}
