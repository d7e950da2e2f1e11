import { phaseOn } from '../phase/phases.ts';
import type { Phase } from '../phase/phases.ts';

/** Puts what belongs to the phase of a day in place of what the page was built with. */
export function showPhase(day: string): void {
  const dated = (document.body.dataset['yearPhases'] ?? '').split(' ').map((item) => {
    const [phase = '', from = ''] = item.split(':');
    return { phase: phase as Phase, from };
  });
  const phase = phaseOn({ phases: dated }, day);
  document.body.dataset['phase'] = phase;
  for (const shown of document.querySelectorAll<HTMLElement>('.phased')) {
    if (isFor(shown, phase)) continue;
    for (let next = shown.nextElementSibling; next instanceof HTMLTemplateElement; next = next.nextElementSibling) {
      if (!isFor(next, phase)) continue;
      shown.replaceChildren(next.content.cloneNode(true));
      shown.dataset['phases'] = next.dataset['phases'];
      break;
    }
  }
}

const isFor = ({ dataset }: HTMLElement, phase: Phase): boolean => (dataset['phases'] ?? '').split(' ').includes(phase);
