interface Part {
  readonly item: HTMLElement;
  readonly starts: number;
  readonly ends: number;
}

const hour = 3_600_000;

function partsIn(root: ParentNode): Part[] {
  return [...root.querySelectorAll<HTMLElement>('.part')].map((item) => {
    const starts = Date.parse(item.dataset['starts'] ?? '');
    const ends = Date.parse(item.dataset['ends'] ?? '');
    return { item, starts, ends: Number.isNaN(ends) ? starts + hour : ends };
  });
}

/** Marks what is on, and fills the place that says what is on now and what comes next. */
export function markNow(now: () => Date): void {
  const moment = now().getTime();
  for (const { item, starts, ends } of partsIn(document)) {
    const isOn = starts <= moment && moment < ends;
    item.classList.toggle('is-on', isOn);
    item.classList.toggle('is-over', moment >= ends && moment - ends < 12 * hour);
    const sign = item.querySelector<HTMLElement>('.on-now');
    if (sign) sign.hidden = !isOn;
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-now-and-next]')) fill(place, moment);
}

function fill(place: HTMLElement, moment: number): void {
  const source = place.querySelector<HTMLTemplateElement>('template[data-parts]');
  if (!source) return;
  const parts = partsIn(source.content);
  const soonest = Math.min(...parts.filter(({ starts }) => starts > moment).map(({ starts }) => starts));
  const lists = {
    now: parts.filter(({ starts, ends }) => starts <= moment && moment < ends),
    next: parts.filter(({ starts }) => starts === soonest),
  };
  for (const [name, shown] of Object.entries(lists)) {
    const list = place.querySelector(`[data-${name}]`);
    list?.replaceChildren(...shown.map(({ item }) => item.cloneNode(true)));
    list?.parentElement?.classList.toggle('empty', shown.length === 0);
  }
  place.classList.toggle('filled', lists.now.length + lists.next.length > 0);
}
