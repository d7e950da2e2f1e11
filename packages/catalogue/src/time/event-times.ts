/** An occurrence that differs from what the rule says of it. */
export interface OccurrenceOverride<Status extends string> {
  /** The start that the rule gives. */
  readonly occurrence: string;
  readonly starts?: string | undefined;
  readonly ends?: string | undefined;
  readonly status?: Status | undefined;
  readonly note?: string | undefined;
}

/** What decides when an event happens: the part of an event of the schema that this folder needs. Times are local. */
export interface EventTimes<Status extends string = string> {
  readonly starts: string;
  readonly ends?: string | undefined;
  readonly status: Status;
  readonly recurrence?:
    | {
        readonly rule: string;
        readonly except: readonly string[];
        readonly overrides: readonly OccurrenceOverride<Status>[];
      }
    | undefined;
}
