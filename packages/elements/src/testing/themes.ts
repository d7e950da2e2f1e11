const all = {
  light: '',
  dark: 'color-scheme: dark; background: #111; color: #eee',
  'dark without a colour scheme': 'background: #12233a; color: #f4f4f4',
} as const;

/** Chromium alone says so; Firefox and WebKit do not. */
const inChromium = navigator.userAgent.includes('Chrome/');

if (!inChromium) console.info('Left out: the dark themes, whose colours are worked out alike and tested in Chromium.');

/** Looks of a host page, by name, as the style of its body; in one browser all, in the others the light one. */
export const themes: readonly (readonly [name: string, style: string])[] = Object.entries(all).slice(
  0,
  inChromium ? undefined : 1,
);
