import type { ListName } from '@vcs/catalogue';

/** A list of the directory that has a page for people, rendered from its element. */
export interface HostedList {
  readonly list: Extract<ListName, 'services' | 'spaces' | 'roles' | 'events'>;
  /** Path of the page of the list; a record is under the name of its list. */
  readonly path: string;
  readonly tag: string;
  /** Name of its files, and of its class among the elements for servers. */
  readonly element: string;
  readonly className: 'VcsDirectory' | 'VcsPremisesFinder' | 'VcsVolunteerRoles' | 'VcsEvents';
}

/** In the order in which pages lead to them. */
export const hostedLists: readonly HostedList[] = [
  { list: 'services', path: '/directory', tag: 'vcs-directory', element: 'directory', className: 'VcsDirectory' },
  {
    list: 'spaces',
    path: '/premises',
    tag: 'vcs-premises-finder',
    element: 'premises-finder',
    className: 'VcsPremisesFinder',
  },
  {
    list: 'roles',
    path: '/volunteer',
    tag: 'vcs-volunteer-roles',
    element: 'volunteer-roles',
    className: 'VcsVolunteerRoles',
  },
  { list: 'events', path: '/events', tag: 'vcs-events', element: 'events', className: 'VcsEvents' },
];
