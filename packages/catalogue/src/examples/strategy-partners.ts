import type { StrategyOrganisation } from './strategy-records.ts';

/**
 * The partners and the support bodies that the borough's VCS Strategy 2020-2024 names, with what it says of them and
 * nothing more. The facts stood in 2020.
 */
export const strategyPartners: readonly StrategyOrganisation[] = [
  {
    name: 'Volunteer Centre Tower Hamlets',
    alternateName: 'VCTH',
    kinds: ['registered-charity'],
    cited: 'Priority 1 case study',
    services: [
      {
        name: 'Volunteering brokerage',
        description:
          'Helps organisations recruit and manage volunteers, trains and brings together volunteer managers, publicises roles',
        categories: ['volunteering'],
        whoFor: 'Residents who want to volunteer; VCS organisations',
        boroughWide: true,
        funding: [{ source: 'LBTH' }],
        facts: ['Supports 450+ local organisations'],
      },
      {
        name: 'Tower Hamlets COVID-19 Volunteering Hub',
        description:
          'Recruited and deployed residents as volunteers: food parcels, shopping and medication, befriending, mentoring, park patrols, communications, ESOL support',
        status: 'inactive',
        categories: ['volunteering'],
        whoFor: 'Vulnerable and isolated residents; VCS organisations and the council',
        boroughWide: true,
        funding: [{ source: 'LBTH' }],
        facts: [
          'Started March 2020',
          'Over 1,000 registered within days',
          'Over 2,300 by end of August 2020',
          '60+ organisations',
          '150+ roles',
          '2,924 matches by mid-October 2020',
        ],
        cited: 'Priority 1 case study and p. 14',
      },
    ],
  },
  {
    name: 'Tower Hamlets Council for Voluntary Service',
    alternateName: 'THCVS',
    kinds: ['registered-charity'],
    contact: { email: 'info@thcvs.org.uk', website: 'https://thcvs.org.uk/' },
    cited: 'How to get involved',
    services: [
      {
        name: 'Support and representation for the sector',
        description:
          "Leads the sector's part in the strategy, publicises funding, runs forums and the mapping exercise with the council",
        categories: ['support-for-groups'],
        whoFor: 'VCS organisations of every size',
        boroughWide: true,
        contact: { email: 'info@thcvs.org.uk', website: 'https://thcvs.org.uk/' },
      },
    ],
  },
  {
    name: 'Inter-Faith Forum',
    kinds: ['forum-or-partnership'],
    cited: 'Priority 3',
    services: [
      {
        name: 'Inter-faith network',
        description: "Links the borough's faith communities with each other and with wider community support",
        categories: ['faith'],
        whoFor: 'Faith groups',
        boroughWide: true,
      },
    ],
  },
  {
    name: 'East London Business Alliance',
    kinds: ['business-network'],
    cited: 'Introduction',
    services: [
      {
        name: 'Business links',
        description: 'Links local business and the sector: expertise, volunteers, opportunities',
        categories: ['business'],
        whoFor: 'VCS organisations; businesses',
        areaNote: 'East London',
      },
    ],
  },
  {
    name: 'London Borough of Tower Hamlets',
    alternateName: 'LBTH',
    kinds: ['statutory-partner'],
    contact: { email: 'vcs@towerhamlets.gov.uk' },
    cited: 'Priority 3 case study',
    services: [
      {
        name: 'Emergency Food Hub',
        description: 'Food parcels with Halal, vegan and fresh food options',
        status: 'inactive',
        categories: ['food'],
        whoFor: 'Vulnerable residents',
        boroughWide: true,
        contact: { email: 'vcs@towerhamlets.gov.uk' },
        facts: ['Started April 2020', '5,000 people a week', '27 VCS organisations'],
      },
    ],
  },
  {
    name: 'Tower Hamlets Clinical Commissioning Group',
    alternateName: 'THCCG',
    kinds: ['statutory-partner'],
    cited: 'Profile',
    services: [
      {
        name: 'Social Prescribing',
        description:
          'Social prescribing and self-management support for cardiovascular disease, chronic kidney disease, hypertension and diabetes',
        categories: ['health-and-wellbeing'],
        whoFor: 'Patients in Tower Hamlets',
        boroughWide: true,
        funding: [{ source: 'NHS' }],
        facts: ['Over £1m each year on VCS organisations'],
      },
    ],
  },
  {
    name: 'Tower Hamlets Homes',
    kinds: ['housing-partner'],
    cited: 'Introduction',
    services: [
      {
        name: 'Partner of the strategy',
        description: 'Social landlord; links to Tower Hamlets Housing Forum',
        categories: ['housing'],
        whoFor: 'Residents',
        boroughWide: true,
      },
    ],
  },
];
