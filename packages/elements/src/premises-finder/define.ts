import { defineElement } from '../registration/define-element.ts';
import { VcsPremisesFinder } from './vcs-premises-finder.ts';

defineElement('vcs-premises-finder', VcsPremisesFinder);

export { VcsPremisesFinder };
