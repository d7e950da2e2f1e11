import { defineElement } from '../registration/define-element.ts';
import { VcsVolunteerRoles } from './vcs-volunteer-roles.ts';

defineElement('vcs-volunteer-roles', VcsVolunteerRoles);

export { VcsVolunteerRoles };
