import type { MockOptions } from '@vcs/sdk/testing';
import type { LitElement } from 'lit';

/** An element in one situation. Stories, accessibility tests, screenshots and docs read these. */
export interface ElementExample {
  readonly title: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** How the API behaves. */
  readonly api: MockOptions;
  /** Slug of the record that a visitor opened. */
  readonly opened?: string;
  /** What a visitor did once all that was there, up to what there is to see then. */
  readonly after?: (element: LitElement) => Promise<void>;
}
