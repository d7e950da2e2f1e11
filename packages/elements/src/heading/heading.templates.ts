import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface Heading {
  /** 1 to 6, as the host's outline asks for; deeper than six is six. */
  readonly level: number;
  readonly className: string;
  readonly part: string;
  /** Whether a script may move focus to it. */
  readonly focusable?: boolean;
}

export function headingTemplate({ level, className, part, focusable }: Heading, content: unknown): TemplateResult {
  const tabindex = focusable ? '-1' : nothing;
  switch (level) {
    case 1:
      return html`<h1 class=${className} part=${part} tabindex=${tabindex}>${content}</h1>`;
    case 2:
      return html`<h2 class=${className} part=${part} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className} part=${part} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className} part=${part} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className} part=${part} tabindex=${tabindex}>${content}</h5>`;
    default:
      return html`<h6 class=${className} part=${part} tabindex=${tabindex}>${content}</h6>`;
  }
}
