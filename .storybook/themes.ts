import govuk from '@vcs/elements/presets/govuk.css?inline';
import nhs from '@vcs/elements/presets/nhs.css?inline';

/** Looks of the page of a host, by the name that its root element bears as `data-theme`. */
export const themes = {
  plain: 'Plain page',
  dark: 'Dark page',
  unaware: 'Dark page without a colour scheme',
  govuk: 'Like GOV.UK, with its preset',
  nhs: 'Like NHS.UK, with its preset',
} as const;

export type Theme = keyof typeof themes;

const rules: Readonly<Record<Theme, string>> = {
  plain: 'body { font-family: system-ui, sans-serif }',
  dark: 'color-scheme: dark; body { background: #111; color: #eee; font-family: system-ui, sans-serif }',
  unaware: 'body { background: #12233a; color: #f4f4f4; font-family: system-ui, sans-serif }',
  govuk: `${govuk} body { background: #fff; color: #0b0c0c; font: 400 19px/1.3158 arial, sans-serif }`,
  nhs: `${nhs} body { background: #f0f4f5; color: #212b32; font: 400 19px/1.4737 arial, sans-serif }`,
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  Object.entries(rules)
    .map(([theme, rule]) => `:root[data-theme='${theme}'] { ${rule} }`)
    .join('\n'),
);

/** Gives the page the looks of a host. */
export function wear(theme: Theme): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  document.documentElement.dataset['theme'] = theme;
}
