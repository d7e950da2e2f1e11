// What the package offers of this element. What registers it takes the class alone: its events come when they are needed.
export type { ElementsClient } from '../resource/shared-client.ts';
export { VcsErrorEvent } from '../host-event/vcs-error-event.ts';
export { VcsSearchEvent } from '../host-event/vcs-search-event.ts';
export { VcsSelectEvent } from '../host-event/vcs-select-event.ts';
export { VcsVolunteerRoles } from './vcs-volunteer-roles.ts';
