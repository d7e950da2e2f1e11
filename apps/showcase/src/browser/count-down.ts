const day = 86_400_000;

/** Says how many days are left. Nothing ticks: it changes once a day. */
export function countDown(now: () => Date): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-countdown]')) {
    const until = Date.parse(place.dataset['countdown'] ?? '');
    const left = Math.ceil((until - now().getTime()) / day);
    const [one = '', other = ''] = (place.dataset['words'] ?? '').split('|');
    if (left < 1 || Number.isNaN(left)) {
      place.textContent = '';
      continue;
    }
    const number = document.createElement('strong');
    number.textContent = new Intl.NumberFormat(document.documentElement.lang).format(left);
    const [before = '', after = ''] = (left === 1 ? one : other).split('#');
    place.replaceChildren(before, number, after);
  }
}
