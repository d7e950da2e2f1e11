import type { Content } from '../content/content.ts';
import type { Page } from '../frame/site.ts';
import { accessibility, notFound, privacy } from './about-the-site.ts';
import { awards } from './awards.ts';
import { finalists } from './finalists.ts';
import { gettingThere } from './getting-there.ts';
import { home } from './home.ts';
import { news } from './news.ts';
import { nominate } from './nominate.ts';
import { press } from './press.ts';
import { programme } from './programme.ts';
import { sector } from './sector.ts';
import { storyPage } from './story.ts';
import { volunteer } from './volunteer.ts';
import { winners } from './winners.ts';

/** Every page of the site. */
export function pagesOf({ stories }: Content): Page[] {
  return [
    home,
    programme,
    awards,
    nominate,
    finalists,
    winners,
    sector,
    volunteer,
    gettingThere,
    news,
    press,
    accessibility,
    privacy,
    notFound,
    ...stories.map(storyPage),
  ];
}
