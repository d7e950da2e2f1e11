import { css } from 'lit';

export const correctionStyles = css`
  .correction,
  .correction form,
  .correction fieldset,
  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .correction {
    gap: 1em;
    padding: 1em;
    background: var(--_surface);
  }
  .correction form {
    gap: 1.5em;
  }
  .correction fieldset {
    gap: 0.75em;
  }
  .question {
    gap: 0.25em;
    max-inline-size: 40em;
  }
  .correction legend,
  .question > label:not(.tick) {
    font-weight: 700;
  }
  .correction legend .muted,
  .question > label .muted {
    font-weight: 400;
  }
  .topics {
    display: grid;
    gap: 0.25em 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    margin-block-start: 0.5em;
  }
  .tick {
    display: flex;
    align-items: start;
    gap: 0.625em;
    min-block-size: 2em;
    padding-block: 0.25em;
    max-inline-size: 60ch;
  }
  .tick input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    accent-color: var(--_accent);
  }
  .question.wrong {
    padding-inline-start: 0.75em;
    border-inline-start: 0.3125em solid var(--_stop);
  }
  .field-error {
    color: var(--_stop);
    font-weight: 700;
  }
  textarea {
    font: inherit;
    color: inherit;
    resize: vertical;
    border-radius: var(--_radius);
  }
  select.field {
    appearance: auto;
  }
  select option {
    color: CanvasText;
    background: Canvas;
  }
  /* On one tint, so that its links stay readable. */
  .correction .problems {
    background: none;
  }
  .reference {
    font-size: 1.1875em;
  }
  .next {
    display: grid;
    gap: 0.375em;
    list-style: decimal;
    padding-inline-start: 1.5em;
  }
  .correction :is(.field, .tick input, .correction-title, .problems) {
    scroll-margin-block: 6em;
  }
  @media print {
    .correction {
      display: none;
    }
  }
`;
