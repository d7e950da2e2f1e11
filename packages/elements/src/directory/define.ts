import { defineElement } from '../registration/define-element.ts';
import { VcsDirectory } from './vcs-directory.ts';

defineElement('vcs-directory', VcsDirectory);

export { VcsDirectory };
