import type { AwardsByCategory } from './expand.ts';

/** Nominees, finalists and winners of a year that is past. */
export const awards2026: AwardsByCategory = {
  'project-of-the-year': [
    {
      name: 'Freezer Round',
      standing: 'winner',
      project: 'freezer-round',
      story: 'the-freezer-on-wheels',
      citation: 'Sixty-four doors a week, and at each of them a talk. The judges liked that customers became cooks.',
    },
    {
      name: 'Borrow a Tablet',
      standing: 'finalist',
      project: 'borrow-a-tablet',
      story: 'tablets-that-came-back',
      citation: 'Trust people and they bring it back.',
    },
    {
      name: 'Quiet Sundays',
      standing: 'finalist',
      project: 'quiet-sundays',
      story: 'quiet-play-loud-laughter',
      citation: 'A small change that let twice as many children in.',
    },
    { name: 'Warm Doors', standing: 'nominee', project: 'warm-doors' },
  ],
  'better-together': [
    {
      name: 'Turjumaan',
      standing: 'winner',
      project: 'turjumaan',
      story: 'qoyska-geedka-hooyooyinka',
      citation: 'Two groups, five new interpreters, and parents who are heard at school.',
    },
    {
      name: 'Fifteen Minutes from Poplar',
      standing: 'finalist',
      project: 'fifteen-minutes-from-poplar',
      citation: 'One van, five groups, no quarrel so far.',
    },
    {
      name: 'Volunteer Passport',
      standing: 'finalist',
      project: 'volunteer-passport-project',
      citation: 'One check instead of four.',
    },
  ],
  'small-but-mighty': [
    {
      name: 'Pitchpine Estate Youth Committee',
      standing: 'winner',
      organisation: 'pitchpine-estate-youth-committee',
      story: 'the-youth-committee-that-got-the-key',
      citation: 'They asked for a key and have earned a hall.',
    },
    {
      name: 'Stepney Share Table',
      standing: 'finalist',
      organisation: 'stepney-share-table',
      citation: 'A fridge, a walk and no office.',
    },
    {
      name: 'Anglers’ Court Residents',
      standing: 'finalist',
      organisation: 'anglers-court-residents',
      citation: 'The best cake of the judging.',
    },
    { name: 'Shingle Lane Gardeners', standing: 'nominee', organisation: 'shingle-lane-gardeners' },
  ],
  'organisation-of-the-year': [
    {
      name: 'Inkhorn Street Advice',
      standing: 'winner',
      organisation: 'inkhorn-street-advice',
      citation: 'They published what they got wrong, and what they changed.',
    },
    {
      name: 'Level Doorstep Disabled People’s Group',
      standing: 'finalist',
      organisation: 'level-doorstep-group',
      citation: 'Forty buildings are easier to enter because of them.',
    },
    {
      name: 'Mossgate Farmyard Trust',
      standing: 'finalist',
      organisation: 'mossgate-farmyard-trust',
      citation: 'Five goats, forty hens and a waiting list of volunteers.',
    },
    { name: 'Hawksbill Counselling', standing: 'nominee', organisation: 'hawksbill-counselling' },
  ],
  'volunteer-of-the-year': [
    {
      name: 'Maureen Tuffnell',
      standing: 'winner',
      person: 'maureen-tuffnell',
      organisation: 'bramling-hall-good-neighbours',
      citation: 'Has opened the warm room 611 times and never asked for the key back.',
    },
    {
      name: 'Desmond Okpara',
      standing: 'finalist',
      person: 'desmond-okpara',
      organisation: 'capstan-digital-neighbours',
      citation: 'Sits beside, does not grab.',
    },
    {
      name: 'Shirin Akhtar-Bell',
      standing: 'finalist',
      person: 'shirin-akhtar-bell',
      organisation: 'lanternjar-kitchen',
      citation: '2,000 kilometres with other people’s dinners.',
    },
    { name: 'Wen Li Tsang', standing: 'nominee', person: 'wen-li-tsang', organisation: 'lantern-quay-chinese-elders' },
  ],
  'young-changemaker': [
    {
      name: 'Idil Warfa',
      standing: 'winner',
      person: 'idil-warfa',
      organisation: 'xarunta-qoyska-geedka',
      citation: 'Began a homework club at 15 because her brother needed one.',
    },
    {
      name: 'Kofi Lindqvist',
      standing: 'finalist',
      person: 'kofi-lindqvist',
      organisation: 'pitchpine-estate-youth-committee',
      citation: 'Chairs a meeting better than most grown-ups.',
    },
    {
      name: 'Tasnim Choudhury-Reyes',
      standing: 'finalist',
      person: 'tasnim-choudhury-reyes',
      organisation: 'pearmain-girls',
      citation: 'Eleven first jobs in one year.',
    },
    { name: 'Rafi Mendel', standing: 'nominee', person: 'rafi-mendel', organisation: 'tidewheel-canoe-project' },
  ],
};
