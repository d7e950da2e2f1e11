/**
 * Whether a link template leads to a page, as `/help/{slug}` and `https://example.org/{slug}` do. A template that begins
 * with anything else that ends in a colon, or with the slug, might run as a script.
 */
export const leadsSomewhere = (template: string): boolean => /^(https?:)?[^:{]*[/?#]/.test(template);
