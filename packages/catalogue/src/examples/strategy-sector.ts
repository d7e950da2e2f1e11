import type { StrategyOrganisation } from './strategy-records.ts';

/**
 * The organisations of the sector whose work the borough's VCS Strategy 2020-2024 shows, with what it says of them and
 * nothing more. The facts stood in 2020.
 */
export const strategySector: readonly StrategyOrganisation[] = [
  {
    name: 'Bow Food Bank',
    kinds: ['registered-charity'],
    cited: 'Introduction',
    services: [
      {
        name: 'Emergency Food Hub partner',
        description: "Supplied and delivered food with the council's Food Hub",
        status: 'inactive',
        categories: ['food'],
        whoFor: 'People self-isolating or at high risk',
        funding: [{ source: 'LBTH (hub run by council staff)' }],
        facts: ['One of 27 VCS organisations in the hub'],
      },
    ],
  },
  {
    name: 'First Love Foundation',
    kinds: ['registered-charity'],
    cited: 'Introduction',
    services: [
      {
        name: 'Emergency Food Hub partner',
        description: "Supplied and delivered food with the council's Food Hub",
        status: 'inactive',
        categories: ['food'],
        whoFor: 'People self-isolating or at high risk',
        funding: [{ source: 'LBTH (hub run by council staff)' }],
        facts: ['One of 27 VCS organisations in the hub'],
      },
    ],
  },
  {
    name: 'The Yard Theatre',
    kinds: [],
    cited: 'Profile',
    services: [
      {
        name: 'Teenage Teens',
        description:
          'Young people design, produce and take part in theatre programmes that celebrate local life and improve health, well-being and access to youth services',
        categories: ['health-and-wellbeing'],
        whoFor: 'Young people, particularly young women',
        funding: [{ source: 'Local Community Fund' }],
      },
    ],
  },
  {
    name: 'SocietyLinks',
    kinds: ['registered-charity'],
    cited: 'Profile',
    services: [
      {
        name: 'E-Safety Champions',
        description:
          'Trains local women to become champions for online safety who go into schools and community groups',
        categories: ['digital-skills'],
        whoFor: 'Local women; families, young people, parents and carers',
        funding: [{ source: 'Local Community Fund' }],
      },
    ],
  },
  {
    name: 'Island Advice Centre',
    kinds: ['registered-charity'],
    cited: 'Profile',
    services: [
      {
        name: 'Tower Hamlets Advice Training and Capacity Building Project',
        description:
          'Voluntary placements in local advice centres; trains volunteers to be advice workers on benefits, housing and debt',
        categories: ['advice'],
        whoFor: 'Local people who want to become advice workers',
        funding: [{ source: 'Local Community Fund' }],
      },
    ],
  },
  {
    name: 'Magic Me',
    kinds: ['registered-charity'],
    cited: 'Profile',
    services: [
      {
        name: 'Artworks',
        description:
          'Traineeships and paid placements in community arts co-ordination and production in care homes, schools and art venues',
        categories: ['employment-and-skills'],
        whoFor: 'Talented local residents from BAME and working class backgrounds',
        areaNote: 'Placements across London',
        funding: [{ source: 'Local Community Fund' }],
      },
    ],
  },
  {
    name: 'Four Corners',
    kinds: [],
    cited: 'Profile',
    services: [
      {
        name: 'Into Focus Photography Project',
        description: "Intergenerational photography groups that make exhibitions at Four Corners' Gallery",
        categories: ['community-safety'],
        whoFor: 'Young people and people over 50',
        areaNote: "Four Corners' Gallery",
        funding: [{ source: 'Local Community Fund' }],
      },
    ],
  },
  {
    name: 'Leaders in Community',
    alternateName: 'LiC',
    kinds: ['registered-charity'],
    cited: 'case study',
    services: [
      {
        name: 'Mind the Gap (formerly Project Connect)',
        description:
          'Young adults and over-50s design community events together, videos, tablets and tutorials to connect online',
        categories: ['community-safety'],
        whoFor: 'Young adults, predominantly from traditionally disengaged groups; people over 50',
        wards: ['poplar', 'mile-end'],
        funding: [
          { source: 'Local Community Fund' },
          { source: 'Spacehive crowdfunding', amount: 1895 },
          { source: 'LBTH Innovation Fund', amount: 984 },
        ],
        facts: ['100 younger and 50 older people each year', '20 videos'],
      },
    ],
  },
  {
    name: 'Tower Hamlets Friends & Neighbours',
    kinds: ['registered-charity'],
    cited: 'case study',
    services: [
      {
        name: 'Mind the Gap partner',
        description: 'Brings together older people with the project',
        categories: ['older-people'],
        whoFor: 'Older people in Poplar and Mile End',
        wards: ['poplar', 'mile-end'],
      },
    ],
  },
  {
    name: 'Over 50s Consortium',
    kinds: ['forum-or-partnership'],
    cited: 'case study',
    services: [
      {
        name: 'Mind the Gap partner',
        description: 'Brings together older people with the project',
        categories: ['older-people'],
        whoFor: 'People over 50',
        wards: ['poplar', 'mile-end'],
      },
    ],
  },
  {
    name: 'ICM Foundation CIC',
    kinds: ['community-interest-company'],
    cited: 'case study',
    services: [
      {
        name: 'CORE Projects Get Active newspaper',
        description:
          'Adults with learning difficulties and disabilities plan, write and deliver accessible newspapers on health and wellbeing; workshops; digital edition; accessible exercise at home, arts and craft',
        categories: ['health-and-wellbeing'],
        whoFor: 'Adults with learning difficulties and disabilities',
        funding: [{ source: 'Local Community Fund' }],
        facts: ['Launch event February 2020'],
      },
    ],
  },
  {
    name: "Women's Inclusive Team",
    alternateName: 'WIT',
    kinds: ['registered-charity'],
    cited: 'Priority 3 case study',
    services: [
      {
        name: 'Community kitchen and luncheon club',
        description: 'Cooked meals, food bank food, daily telephone befriending',
        categories: ['food'],
        whoFor: 'Predominantly Somali women and families; isolated people who cannot cook',
        facts: [
          '150 people a week, seven days a week, at the height of the pandemic',
          '90 people weekly through the Food Hub',
        ],
      },
    ],
  },
  {
    name: 'Somali Senior Citizens Club',
    alternateName: 'SSCC',
    kinds: ['community-group'],
    cited: 'Priority 3 case study',
    services: [
      {
        name: 'Hot meals and befriending',
        description: 'Hot Halal meals every day, shopping, evening befriending, laundry',
        status: 'inactive',
        categories: ['older-people'],
        whoFor: 'Somali older people',
        funding: [{ source: 'Emergency Food Hub' }],
        facts: ['30 members'],
      },
    ],
  },
  {
    name: 'East End Citizens Advice Bureau',
    kinds: ['registered-charity'],
    cited: 'Priority 2 case study',
    services: [
      {
        name: 'Telephone advice line',
        description:
          'Advice by telephone, e-mail and SMS with triage to the right adviser: Universal Credit, housing, rent and council tax arrears',
        status: 'inactive',
        categories: ['advice'],
        whoFor: 'Residents of Tower Hamlets and neighbouring boroughs',
        boroughWide: true,
        areaNote: 'Tower Hamlets and neighbouring boroughs',
        access: ['phone', 'online'],
        contact: { note: 'Telephone; e-mail; SMS (office closed during lockdown)' },
        funding: [{ source: 'London Community Response Fund', amount: 55000 }],
        facts: ['450 to 500 requests a day, against 20 to 30 before the pandemic'],
      },
    ],
  },
];
