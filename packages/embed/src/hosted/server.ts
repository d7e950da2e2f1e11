// The elements as a server renders them: from the very templates that the browser takes over.
export { VcsDirectory } from '@vcs/elements/directory';
export { VcsEvents } from '@vcs/elements/events';
export { VcsPremisesFinder } from '@vcs/elements/premises-finder';
export { VcsVolunteerRoles } from '@vcs/elements/volunteer-roles';
export { setPageAddress } from './server-document.ts';
