import { emergencyNotice, partner } from '@vcs/schema';
import type { EmergencyNotice, Partner } from '@vcs/schema';
import { recordId } from '../../record-identity.ts';
import { inventedBase } from '../provenance.ts';

/** Sites that show the directory: one like a council's and one like a housing association's. */
export const examplePartners: readonly Partner[] = [
  partner.parse({
    ...inventedBase('partner', 'wharfside-borough-council', '2026-11-10', 'Wharfside Borough Council'),
    name: 'Wharfside Borough Council',
    preset: 'govuk',
    accent: '#1d70b8',
    allowedOrigins: ['https://www.wharfside-council.example.org', 'https://intranet.wharfside-council.example.org'],
  }),
  partner.parse({
    ...inventedBase('partner', 'wherry-homes', '2026-10-14', 'Wherry Homes'),
    name: 'Wherry Homes',
    preset: 'plain',
    accent: '#7a2a55',
    wards: ['bow-west', 'mile-end', 'stepney-green', 'lansbury'],
    categories: ['housing', 'advice', 'food', 'friendship'],
    allowedOrigins: ['https://wherry-homes.example.org'],
  }),
];

/** The borough's switch, ready and off. */
export const exampleEmergencyNotices: readonly EmergencyNotice[] = [
  emergencyNotice.parse({
    ...inventedBase('emergency-notice', 'borough-emergency', '2026-11-05', 'Spare an Hour East'),
    active: false,
    messages: {
      en: {
        title: 'Heavy snow: help is open',
        text: 'Food, warm rooms and people to talk to are listed first. If a life is in danger, call 999. You can ask for help in any language.',
      },
      bn: {
        title: 'প্রবল তুষারপাত: সাহায্য চালু আছে',
        text: 'খাবার, গরম ঘর এবং কথা বলার মানুষ তালিকার শুরুতে আছে। জীবন বিপন্ন হলে ৯৯৯ নম্বরে ফোন করুন। আপনি যেকোনো ভাষায় সাহায্য চাইতে পারেন।',
      },
      so: {
        title: 'Baraf culus: caawimaaddu way furan tahay',
        text: 'Cunto, qolal diirran iyo dad lala hadlo ayaa liiska ugu horreeya. Haddii nolol khatar ku jirto, wac 999. Waxaad caawimaad ku weydiin kartaa luqad kasta.',
      },
    },
    firstServiceIds: [
      'community-fridge',
      'warm-room',
      'homeless-today-line',
      'telephone-chat-line',
      'energy-bill-check',
      'members-food-pantry',
    ].map((slug) => recordId('service', slug)),
    firstRoleIds: ['emergency-food-packer', 'emergency-driver', 'rest-centre-greeter', 'snow-and-ice-helper'].map(
      (slug) => recordId('volunteer-role', slug),
    ),
  }),
];
