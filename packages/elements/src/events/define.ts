import { defineElement } from '../registration/define-element.ts';
import { VcsEvents } from './vcs-events.ts';

defineElement('vcs-events', VcsEvents);

export { VcsEvents };
