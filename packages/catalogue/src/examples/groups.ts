import type { ExampleOrganisation } from './authoring.ts';
import { free, prices } from './authoring.ts';

export const groups: readonly ExampleOrganisation[] = [
  {
    name: 'Orchard Lock Resource Centre',
    kinds: ['registered-charity'],
    about: 'Desks, minutes, money and moral support for small groups.',
    phone: '421',
    site: 'orchard-lock',
    mailbox: 'groups',
    communities: 'run-for:vcs-organisations',
    green: ['Has a green action plan for 2026 to 2028'],
    checked: '2026-10-22',
    services: [
      {
        name: 'Start a group surgery',
        about:
          'An hour with someone who has set up forty groups. You leave knowing whether you need a committee, a bank account, a charity number or only a kettle.',
        categories: ['support-for-groups'],
        audiences: 'vcs-organisations',
        capacity: 'open',
        referral: { method: 'email', email: 'surgery@orchard-lock.example.org', replyDays: 2, updated: '2026-10' },
        at: 'orchard-lock-centre',
        access: ['in-person', 'online'],
        hours: ['thu 10:00-16:00'],
        wards: 'all',
        cost: free,
        languages: 'en bn so',
      },
      {
        name: 'Funding bid feedback',
        about:
          'Send us your draft. A former grants officer reads it as a funder would and sends you notes within five working days.',
        categories: ['support-for-groups'],
        wards: 'all',
        access: ['online', 'phone'],
        cost: prices({ 'Income under £100,000': 0, 'Larger groups': 60 }),
        hoursNote: 'Any time by email',
      },
      {
        name: 'Hot desks and post box',
        about:
          'A desk, fast wifi, a printer and an address for your letters. The kettle is shared and so is the advice.',
        categories: ['support-for-groups', 'business'],
        at: 'orchard-lock-centre',
        hours: ['mon-fri 08:30-20:00', 'sat 10:00-16:00'],
        wards: 'all',
        cost: prices({ 'A day': 6, 'A month': 55, 'Post box for a year': 30 }),
      },
      {
        name: 'Trustee circle',
        about:
          'Six trustees from six groups meet every other month to say what they would not say in their own boardroom. A facilitator keeps time and keeps it private. Treasurers and chairs are especially welcome.',
        categories: ['support-for-groups', 'volunteering'],
        at: ['orchard-lock-centre', 'online-by-video'],
        access: ['in-person', 'online'],
        hours: ['tue 18:30-20:30 (every second month)'],
        wards: 'all',
        cost: free,
      },
    ],
  },
  {
    name: 'Spare an Hour East',
    kinds: ['community-group'],
    about: 'Small pieces of help for people with small pieces of time.',
    phone: '426',
    site: 'spare-an-hour',
    mailbox: 'hour',
    checked: '2026-09-27',
    services: [
      {
        name: 'One-off volunteering',
        about:
          'Paint a fence, sort tins, steward a fun run, read to one child. You pick a date, we send a map, and that is all.',
        categories: ['volunteering'],
        wards: 'all',
        access: ['in-person', 'online'],
        hours: ['sat sun 10:00-16:00', 'wed 18:00-20:00'],
        cost: free,
        languages: 'en bn es',
        ages: [14, null],
      },
      {
        name: 'Volunteer passport',
        about:
          'One DBS check, one safeguarding course and one set of references that thirty local groups accept. It lasts for three years. We do the forms with you in one visit.',
        categories: ['volunteering', 'support-for-groups'],
        at: 'hazelwick-centre',
        access: ['in-person', 'online'],
        hours: ['mon 14:00-19:00'],
        wards: 'all',
        cost: free,
        ages: [16, null],
      },
      {
        name: 'Volunteering with an interpreter beside you, for people who are still learning English and would like to help in a café, a garden, a shop, a lunch club or a library, meet neighbours, practise speaking, earn a reference in plain words and find out what kinds of work there are close to home at present',
        slug: 'volunteering-with-an-interpreter-beside-you',
        about:
          'You choose the place and we come with you for the first four visits. After that you decide whether you still need us. We pay for bus fares and lunch.',
        categories: ['volunteering', 'learning'],
        wards: 'all',
        access: ['in-person'],
        hoursNote: 'To fit round your classes',
        cost: free,
        languages: 'en bn ar es so tr vi',
        ages: [18, null],
      },
    ],
  },
  {
    name: 'East Side Forum of Small Groups',
    kinds: ['forum-or-partnership'],
    about: 'Groups with no paid staff, speaking with one voice. 63 members at the last count.',
    site: 'small-groups',
    mailbox: 'forum',
    checked: '2026-08-24',
    services: [
      {
        name: 'Forum meeting and shared supper',
        about:
          'Someone with power answers questions for an hour, then we eat. Minutes go to every member in plain English.',
        categories: ['support-for-groups'],
        at: 'bellmakers-hall',
        hours: ['thu 18:30-20:30 (last Thursday of January, April, July and October)'],
        wards: 'all',
        cost: free,
        languages: 'en bn so',
      },
      {
        name: 'Shared gazebo and PA hire',
        about:
          'Two gazebos, forty chairs, a tea urn and a loudspeaker that has seen every street party since 2012. Members book first. You need two people and a van, or four people and patience.',
        categories: ['support-for-groups'],
        at: 'bellmakers-hall',
        wards: 'all',
        hours: ['fri 16:00-18:00 (collect)', 'mon 10:00-12:00 (return)'],
        cost: prices({ 'Members, a weekend': 10, 'Others, a weekend': 45 }),
      },
    ],
  },
];
