import type {
  AreaView,
  AwardYearDetail,
  EventDetail,
  ListedEvent,
  RoleSummary,
  Statistics,
  StoryDetail,
} from '@vcs/sdk';

export const languages = ['en', 'bn', 'so'] as const;
export type Language = (typeof languages)[number];

/** What one language shows of the year: the same records, told in it as far as there are translations. */
export interface Told {
  readonly year: AwardYearDetail;
  /** The showcase itself, where the year names it. */
  readonly event: EventDetail | undefined;
  readonly programme: readonly ListedEvent[];
}

/** Everything that the site is made of, as the API gave it. Plain JSON. */
export interface Content {
  /** UTC; when it was read. */
  readonly readAt: string;
  /** Every year of the awards with all that was nominated, the latest first. */
  readonly years: readonly AwardYearDetail[];
  /** The year that the site is about. */
  readonly told: Readonly<Record<Language, Told>>;
  /** The stories of whoever was nominated in any year. */
  readonly stories: readonly StoryDetail[];
  /** What people can do on the day. */
  readonly roles: readonly RoleSummary[];
  readonly statistics: Statistics;
  readonly wards: readonly AreaView[];
}
