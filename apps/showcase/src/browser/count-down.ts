import { nightsUntil } from '../phase/phases.ts';

/** Says how many days are left, and nothing on the day itself. Nothing ticks: it changes once a day. */
export function countDown(now: () => Date): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-countdown]')) {
    const until = new Date(place.dataset['countdown'] ?? '');
    const left = Number.isNaN(until.getTime()) ? 0 : nightsUntil(until, now());
    const [one = '', other = ''] = (place.dataset['words'] ?? '').split('|');
    if (left < 1) {
      place.textContent = '';
      continue;
    }
    const number = document.createElement('strong');
    number.textContent = new Intl.NumberFormat(document.documentElement.lang).format(left);
    const [before = '', after = ''] = (left === 1 ? one : other).split('#');
    place.replaceChildren(before, number, after);
  }
}
