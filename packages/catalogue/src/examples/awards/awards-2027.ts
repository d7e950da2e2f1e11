import type { AwardsByCategory } from './expand.ts';

/**
 * The year to come as it will stand once it is over, so that every phase of its site can be looked at ahead: a real year
 * gets its finalists and winners when they are announced.
 */
export const awards2027: AwardsByCategory = {
  'project-of-the-year': [
    {
      name: 'Warm Doors',
      standing: 'winner',
      project: 'warm-doors',
      story: 'the-draught-that-left',
      citation: 'Four hundred warm homes and eight people with a trade. The judges put their hands to the windows.',
    },
    {
      name: 'Freezer Round',
      standing: 'finalist',
      project: 'freezer-round',
      story: 'the-freezer-on-wheels',
      citation: 'In its third year the customers run it.',
    },
    {
      name: 'Key to the Hall',
      standing: 'finalist',
      project: 'key-to-the-hall',
      story: 'the-youth-committee-that-got-the-key',
      citation: 'One key became a habit of asking.',
    },
    { name: 'Borrow a Tablet', standing: 'nominee', project: 'borrow-a-tablet' },
  ],
  'better-together': [
    {
      name: 'Fifteen Minutes from Poplar',
      standing: 'winner',
      project: 'fifteen-minutes-from-poplar',
      story: 'one-van-five-groups',
      citation: 'Five groups, one calendar, and nobody asks any more whose van it is.',
    },
    {
      name: 'Volunteer Passport',
      standing: 'finalist',
      project: 'volunteer-passport-project',
      citation: 'Forty groups now trust each other’s checks.',
    },
    {
      name: 'Turjumaan',
      standing: 'finalist',
      project: 'turjumaan',
      story: 'qoyska-geedka-hooyooyinka',
      citation: 'The first five interpreters taught the next nine.',
    },
  ],
  'green-project': [
    {
      name: 'Freezer Round by bicycle',
      standing: 'finalist',
      project: 'freezer-round',
      citation: '3,900 meals and not one litre of diesel.',
    },
    {
      name: 'Warm Doors',
      standing: 'winner',
      project: 'warm-doors',
      story: 'the-draught-that-left',
      citation: 'Ninety tonnes of carbon that stayed where it was.',
    },
    {
      name: 'One van for five',
      standing: 'finalist',
      project: 'fifteen-minutes-from-poplar',
      citation: 'Four vans fewer in Poplar.',
    },
  ],
  'small-but-mighty': [
    {
      name: 'Stepney Share Table',
      standing: 'winner',
      organisation: 'stepney-share-table',
      citation: 'Still a fridge, a walk and no office. Now four hundred people know the way.',
    },
    {
      name: 'Shingle Lane Gardeners',
      standing: 'finalist',
      organisation: 'shingle-lane-gardeners',
      citation: 'Fourteen beds, thirty gardeners and one hose.',
    },
    {
      name: 'Golpo Club',
      standing: 'finalist',
      organisation: 'golpo-club',
      citation: 'A club that runs on stories, in the language they happened in.',
    },
    { name: 'Towpath Runners and Walkers', standing: 'nominee', organisation: 'towpath-runners-and-walkers' },
  ],
  'organisation-of-the-year': [
    {
      name: 'Level Doorstep Disabled People’s Group',
      standing: 'winner',
      organisation: 'level-doorstep-group',
      citation: 'Sixty buildings are easier to enter, and the list of the others is public.',
    },
    {
      name: 'Spare an Hour East',
      standing: 'finalist',
      organisation: 'spare-an-hour-east',
      citation: 'They ask volunteers why they leave, and print the answers.',
    },
    {
      name: 'Bellmakers’ Adult Learning',
      standing: 'finalist',
      organisation: 'bellmakers-adult-learning',
      citation: 'Nobody waits longer than a week for a class.',
    },
    { name: 'Windlass Rowing and Paddling', standing: 'nominee', organisation: 'windlass-rowing-and-paddling' },
  ],
  'volunteer-of-the-year': [
    {
      name: 'Joy Adeyemi-Cobb',
      standing: 'winner',
      person: 'joy-adeyemi-cobb',
      organisation: 'isle-larder',
      citation: 'Knows four hundred neighbours by name and what each of them cannot eat.',
    },
    {
      name: 'Abdul Quader Lewin',
      standing: 'finalist',
      person: 'abdul-quader-lewin',
      organisation: 'newcomers-compass',
      citation: 'Walks with people to the office that they were afraid of.',
    },
    {
      name: 'Siobhán Okoro',
      standing: 'finalist',
      person: 'siobhan-okoro',
      organisation: 'windlass-rowing-and-paddling',
      citation: 'Taught sixty people to swim before she let them row.',
    },
  ],
  'young-changemaker': [
    {
      name: 'Nadifa Hersi',
      standing: 'winner',
      person: 'nadifa-hersi',
      organisation: 'hawser-street-youth',
      citation: 'At 17 she wrote the youth club’s budget, and balanced it.',
    },
    {
      name: 'Leo Bramwell-Das',
      standing: 'finalist',
      person: 'leo-bramwell-das',
      organisation: 'bow-pocket-gardens',
      citation: 'Put a pond where the burnt car was.',
    },
  ],
  'quiet-hero': [
    {
      name: 'Mr Karim of the third floor',
      standing: 'winner',
      person: 'mr-karim-of-the-third-floor',
      organisation: 'anglers-court-residents',
      citation: 'Has changed every light bulb on the stairs since 2009.',
    },
    {
      name: 'Ruth Feldman-Ali',
      standing: 'finalist',
      person: 'ruth-feldman-ali',
      organisation: 'beth-shalvah-friendship-society',
      citation: 'Writes the letters that others cannot, and never says for whom.',
    },
  ],
};
