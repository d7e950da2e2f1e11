import { embeddedJson } from '@vcs/catalogue';
import { html, raw } from 'hono/html';
import type { Html } from '../pages/layout.ts';
import type { ElementSettings, RenderedElement } from './hosted-elements.ts';
import type { HostedList } from './hosted-lists.ts';

/**
 * An element with what the server made of it as its shadow root, and beside it, as data, what it shows. The script takes
 * over from there; until then, or without it, everything in it is a link or a form.
 * @param fallback for browsers that know no such templates and run no scripts
 */
export function elementMarkup(
  { tag }: HostedList,
  { linkTemplate, pageAddress, presets }: ElementSettings,
  { styles, content, opened }: RenderedElement,
  fallback: { readonly language: string; readonly text: string },
): Html {
  const attributes = {
    api: '/',
    'heading-level': '1',
    'link-template': linkTemplate,
    lang: fallback.language,
    ...presets,
  };
  return html`<${raw(tag)} defer-hydration ${Object.entries(attributes).map(([name, value]) => html` ${raw(name)}="${value}"`)}
      ><template shadowrootmode="open">${raw(styles)}${raw(content)}</template><a href="${pageAddress}">${fallback.text}</a></${raw(tag)}
    ><script type="application/json" id="${tag}-opening">${raw(embeddedJson({ ...opened.opening, pageAddress }))}</script>`;
}
