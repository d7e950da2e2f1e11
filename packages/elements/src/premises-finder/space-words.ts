import type { SpaceSummary } from '@vcs/sdk';

export type Rate = SpaceSummary['rates'][number];
export type RateUnit = Rate['unit'];
export type HirerClass = NonNullable<Rate['hirerClass']>;
export type Tenure = SpaceSummary['tenures'][number];
export type SpaceKind = SpaceSummary['kind'];

/** Ways to set a room out, by the names that the API gives them. */
export type Layout = 'standing' | 'theatre' | 'classroom' | 'boardroom' | 'cabaret' | 'desks';
