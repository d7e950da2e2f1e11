// Comes when a visitor says that something is wrong.
import { connect, isVcsError, suggestChange } from '@vcs/sdk';
import type { Connection, SubmissionsClient } from '@vcs/sdk';
import type { TemplateResult } from 'lit';
import { PartStrings } from '../language/part-strings.ts';
import type { ListedRecord } from '../listing/listing-kind.ts';
import type { AnyListing } from '../shortlist/any-listing.ts';
import type { ToolsElement } from '../shortlist/tools-part.ts';
import { canSubmit, correctedKinds, correctionAddress } from './correction-address.ts';
import { faultsFrom, faultsIn, requestFrom } from './correction-answers.ts';
import type { CorrectionAnswers, CorrectionFaults } from './correction-answers.ts';
import { correctionStyles } from './correction.styles.ts';
import { correctionTemplate, keptDays, sentTemplate } from './correction.templates.ts';
import { en } from './strings/en.ts';
import type { CorrectionStrings } from './strings/en.ts';

/** Why it could not be sent, where that is no matter of a field. */
export type CorrectionTrouble = 'notSent' | 'tooMany';

const nothingWrong: CorrectionFaults = new Map();

/** The form with which a visitor corrects the record that is open. What is written is here and nowhere else until it is sent. */
export class CorrectionPart {
  readonly #element: ToolsElement;
  readonly #close: () => void;
  readonly #strings: PartStrings<CorrectionStrings>;
  #record: ListedRecord | undefined;
  #faults = nothingWrong;
  #trouble: CorrectionTrouble | undefined;
  #sending: AbortController | undefined;
  #reference: string | undefined;

  /** @param close takes the form away and puts focus back */
  constructor(element: ToolsElement, close: () => void) {
    this.#element = element;
    this.#close = close;
    this.#strings = new PartStrings<CorrectionStrings>(
      en,
      {
        bn: async () => (await import('./strings/bn.ts')).bn,
        so: async () => (await import('./strings/so.ts')).so,
        ar: async () => (await import('./strings/ar.ts')).ar,
      },
      () => {
        element.host.requestUpdate();
        void this.#focus('.correction-title');
      },
    );
    element.adopt(correctionStyles);
  }

  /** Begins anew. */
  start(record: ListedRecord): void {
    this.end();
    this.#record = record;
    this.#faults = nothingWrong;
    this.#trouble = this.#reference = undefined;
    void this.#focus('.correction-title');
  }

  /** Gives up what is under way. */
  end(): void {
    this.#sending?.abort();
    this.#sending = undefined;
    this.#record = undefined;
  }

  template(view: AnyListing): TemplateResult | undefined {
    const strings = this.#strings.in(view.language);
    const record = this.#record;
    if (!strings || !record) return undefined;
    const { format, headingLevel } = view;
    const close = () => this.#close();
    if (this.#reference) return sentTemplate({ strings, headingLevel, reference: this.#reference, close });
    return correctionTemplate({
      record,
      strings,
      format,
      language: view.language,
      headingLevel,
      faults: this.#faults,
      trouble: this.#trouble,
      sending: this.#sending !== undefined,
      hosted: correctionAddress(view.api, view.kind.path, record.slug),
      send: (answers) => void this.#send(answers, view, strings),
      show: (field) => void this.#focus(`#correction-${field}`),
      close,
    });
  }

  async #send(answers: CorrectionAnswers, view: AnyListing, strings: CorrectionStrings): Promise<void> {
    if (this.#sending) return;
    this.#trouble = undefined;
    this.#faults = faultsIn(answers);
    if (this.#faults.size > 0) return this.#focus('.problems');
    const { signal } = (this.#sending = new AbortController());
    this.#element.announce(strings.sending);
    this.#element.host.requestUpdate();
    try {
      const record = { kind: correctedKinds[view.kind.path]!, id: this.#record!.id };
      const request = requestFrom(record, answers, strings.consent(view.format.number(keptDays)));
      const { reference } = await sender(view)(request, { signal });
      // The page's own client may not mind that it was given up.
      if (signal.aborted) return;
      this.#reference = reference;
    } catch (error) {
      if (signal.aborted) return;
      if (isVcsError(error, 'validation')) this.#faults = faultsFrom(error.fields);
      if (this.#faults.size === 0) this.#trouble = isVcsError(error, 'rate-limit') ? 'tooMany' : 'notSent';
    }
    this.#sending = undefined;
    await this.#focus(this.#reference ? '.correction-title' : '.problems');
  }

  async #focus(selector: string): Promise<void> {
    const { host } = this.#element;
    host.requestUpdate();
    await host.updateComplete;
    (host.renderRoot as ShadowRoot).querySelector<HTMLElement>(selector)?.focus();
  }
}

/** The host's own client where it can send; else a connection of our own, which the one for questions is not. */
function sender({ client, api }: AnyListing): SubmissionsClient['suggestChange'] {
  if (canSubmit(client)) return client.submissions.suggestChange;
  const connection: Connection = connect({ baseUrl: api! });
  return (request, options) => suggestChange(connection, request, options);
}
