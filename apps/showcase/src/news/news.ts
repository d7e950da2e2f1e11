import type { AwardYearDetail } from '@vcs/sdk';
import type { Content } from '../content/content.ts';
import { endOf } from '../phase/phases.ts';
import type { Phase } from '../phase/phases.ts';
import { dateText } from '../words/words.ts';

/** Something that happened, on its day. */
export interface NewsItem {
  /** For the feed: the same for good. */
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly text: string;
  /** The page that tells more, within the site. */
  readonly path: string;
}

type Told = Pick<NewsItem, 'title' | 'text' | 'path'>;

function named(year: AwardYearDetail, standing: 'winner' | 'finalist'): string {
  const names = year.awards
    .filter((award) => award.standing === standing || (standing === 'finalist' && award.standing === 'winner'))
    .map(({ name }) => name);
  return [...new Set(names)].sort((one, other) => one.localeCompare(other, 'en')).join(', ');
}

function tell(year: AwardYearDetail, phase: Phase): Told {
  const until = endOf(year, phase);
  const finalists = named(year, 'finalist');
  const winners = named(year, 'winner');
  const told: Readonly<Record<Phase, Told>> = {
    announced: {
      title: `${year.name}: save the date`,
      text: `The showcase and its awards are announced, with ${year.categories.length} awards for projects, organisations and people.`,
      path: '',
    },
    nominations: {
      title: `Nominations for the ${year.name} are open`,
      text: until === undefined ? 'Anybody may nominate.' : `Anybody may nominate, until ${dateText('en-GB', until)}.`,
      path: 'nominate/',
    },
    judging: {
      title: `The judges of the ${year.name} are reading`,
      text: 'Nominations are closed. Thank you to everybody who wrote.',
      path: 'awards/',
    },
    shortlist: {
      title: `The finalists of the ${year.name}`,
      text: finalists === '' ? 'The finalists are announced.' : `Finalists: ${finalists}.`,
      path: 'finalists/',
    },
    live: { title: `Today: ${year.event?.name ?? year.name}`, text: 'The doors are open.', path: 'programme/' },
    after: {
      title: `The winners of the ${year.name}`,
      text: winners === '' ? 'Thank you for a great day.' : `Winners: ${winners}.`,
      path: 'winners/',
    },
  };
  return told[phase];
}

/** What has happened until a day, the latest first. It follows from the phases of each year, so nobody has to write it. */
export function newsUntil({ years }: Pick<Content, 'years'>, day: string): NewsItem[] {
  return years
    .flatMap((year) =>
      year.phases.map(({ phase, from }) => ({ ...tell(year, phase), day: from, id: `${year.id}/${phase}` })),
    )
    .filter((item) => item.day <= day)
    .sort((one, other) => (one.day > other.day ? -1 : one.day < other.day ? 1 : 0));
}
