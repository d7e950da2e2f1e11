/** Custom properties of the elements for hosts with a design system of their own: the colours of its links, lines and focus. */
export const looks = {
  plain: {},
  govuk: {
    '--vcs-accent': '#1a65a6',
    '--vcs-muted': '#484949',
    '--vcs-line': '#cecece',
    '--vcs-focus-light': '#ffdd00',
    '--vcs-focus-dark': '#0b0c0c',
  },
  nhs: {
    '--vcs-accent': '#005eb8',
    '--vcs-muted': '#4c6272',
    '--vcs-line': '#d8dde0',
    '--vcs-focus-light': '#ffeb3b',
    '--vcs-focus-dark': '#212b32',
  },
} as const satisfies Record<string, Readonly<Record<`--vcs-${string}`, string>>>;

export type Look = keyof typeof looks;

/**
 * The rule for a style sheet that gives elements a look; empty where they take everything from their page.
 * @param selector of the elements, such as `vcs-directory`, or of what is around them
 * @param accent colour of links and buttons in the place of the look's own, such as `#005ea5`
 */
export function lookRule(selector: string, look: Look, accent?: string): string {
  const properties: Readonly<Record<string, string>> = {
    ...looks[look],
    ...(accent !== undefined && { '--vcs-accent': accent }),
  };
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length === 0 ? '' : [`${selector} {`, ...lines, '}'].join('\n');
}
