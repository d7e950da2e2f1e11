import { hours, offers } from './authoring.ts';
import { safePlace, shopfront } from './places.ts';

const copperlock = offers(
  3,
  {
    slug: 'copperlock-advice',
    name: 'Copperlock Advice',
    description: 'Free and independent advice on money, benefits, housing and immigration.',
    kinds: ['registered-charity', 'social-enterprise'],
    identifiers: [{ scheme: 'GB-CHC', value: '0000000' }],
    contact: { phones: [{ number: '020 7946 0110' }], website: 'https://copperlock.example.org/' },
    assured: { date: '2026-09-14', by: 'Copperlock Advice' },
  },
  [
    {
      slug: 'money-and-benefits-advice',
      name: 'Money and benefits advice',
      needs: ['money-worries', 'immigration-advice'],
      capacity: 'assessment-first',
      interpreters: 'Tell us the day before, and one comes.',
      accreditations: ['An invented quality mark for advice'],
      referral: {
        method: 'form',
        url: 'https://copperlock.example.org/refer',
        criteria: 'Lives in the borough. No referral needed for the drop-in.',
        replyDays: 3,
        updated: '2026-09',
      },
      description:
        'Help with benefit claims, debt and bills. We look at all you are entitled to, fill in forms with you and come to appeals.',
      categories: ['advice'],
      boroughWide: true,
      areaNote: 'Anyone who lives or works in Tower Hamlets',
      locations: [shopfront],
      access: ['in-person', 'phone', 'online'],
      openingHours: [
        hours(['monday', 'tuesday', 'wednesday', 'thursday'], '09:30', '16:30'),
        hours(['friday'], '09:30', '12:30'),
      ],
      cost: { free: true, options: [] },
      spokenLanguages: ['en', 'bn', 'so', 'ar'],
      howToGet: 'Call for an appointment. On Mondays you can also drop in until 12 noon.',
    },
    {
      slug: 'housing-drop-in',
      name: 'Housing drop-in',
      description: 'Talk to somebody about rent, repairs, eviction or having nowhere to stay.',
      categories: ['housing', 'advice'],
      status: 'temporarily-closed',
      alert: 'Closed until January while the roof is mended. Call us instead.',
      wards: ['whitechapel', 'shadwell', 'st-katharines-and-wapping'],
      locations: [shopfront],
      access: ['in-person'],
      openingHours: [hours(['wednesday'], '13:00', '16:00')],
      cost: { free: true, options: [] },
      spokenLanguages: ['en'],
    },
    {
      slug: 'safe-at-home',
      name: 'Safe at home',
      needs: ['feeling-safe'],
      description: 'A quiet conversation and a plan, for anyone who is afraid of somebody they live with.',
      categories: ['community-safety'],
      boroughWide: true,
      locations: [safePlace],
      access: ['phone'],
      openingHours: [hours(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], '08:00', '22:00')],
      cost: { free: true, options: [] },
      contact: {
        phones: [{ number: '020 7946 0112' }],
        note: 'If it is not safe to talk, say you have a wrong number.',
      },
      spokenLanguages: ['en', 'bn', 'pl'],
    },
    {
      slug: 'walking-for-your-mind',
      name: 'Walking for your mind',
      description: 'A gentle walk along the canal for people who felt low. It ended in the summer of 2025.',
      categories: ['mental-health', 'sport'],
      status: 'inactive',
      wards: ['mile-end', 'bow-west'],
      assured: { date: '2025-07' },
    },
  ],
);

export const advice = copperlock;
