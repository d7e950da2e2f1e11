import type { ExampleOrganisation } from './authoring.ts';
import { free } from './authoring.ts';

/** Bodies that let buildings to groups. */
export const landlords: readonly ExampleOrganisation[] = [
  {
    name: 'Wherry Homes',
    kinds: ['housing-partner'],
    about: 'A housing association with 4,000 homes by the river and eleven community rooms under them.',
    phone: '471',
    site: 'wherry-homes',
    mailbox: 'rooms',
    checked: '2026-10-14',
    services: [
      {
        name: 'Community rooms desk',
        about:
          'One person to ask about any room, shop or yard we own: who runs it, what it costs and how to get the key.',
        categories: ['housing', 'support-for-groups'],
        wards: 'all',
        access: ['phone', 'online'],
        hours: ['mon-thu 09:30-16:00'],
        cost: free,
        languages: 'en bn so',
      },
    ],
  },
  {
    name: 'Eastbank Public Property Desk',
    kinds: ['statutory-partner'],
    about: 'We find community uses for public buildings that stand empty, and say plainly what each would cost to run.',
    phone: '474',
    site: 'eastbank-property',
    mailbox: 'buildings',
    checked: '2026-09-30',
    services: [
      {
        name: 'Community building transfers',
        about:
          'Help with a lease, a licence or a transfer: what to ask, what a survey says, how to get the rent reduced. Ask before you fall in love with a building.',
        categories: ['support-for-groups'],
        wards: 'all',
        access: ['phone', 'in-person'],
        hours: ['tue wed 10:00-16:00'],
        cost: free,
        languages: 'en',
      },
    ],
  },
  {
    name: 'Cresset Workspace Trust',
    kinds: ['registered-charity'],
    about: 'Desks, studios and small offices for charities and community groups, let at what they cost us.',
    phone: '477',
    site: 'cresset-workspace',
    mailbox: 'desks',
    checked: '2026-11-04',
    services: [
      {
        name: 'Desk for a month',
        about: 'A first month at a shared desk for a new group, with a locker, a printer and a friendly neighbour.',
        categories: ['support-for-groups', 'business'],
        at: 'cresset-works',
        hours: ['mon-fri 08:30-18:30'],
        cost: free,
        languages: 'en bn',
      },
    ],
  },
];
