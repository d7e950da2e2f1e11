import { html } from 'hono/html';

export { html, raw } from 'hono/html';

/** Markup from a template: everything put into it is escaped. */
export type Html = ReturnType<typeof html>;

/** Nothing at all. */
export const nothing: Html = html``;

/** Plain text whose blank lines part paragraphs. */
export function paragraphs(text: string): Html {
  return html`${text.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p>`)}`;
}
