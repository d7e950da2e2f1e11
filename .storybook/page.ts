import { Markdown } from '@storybook/addon-docs/blocks';
import { createElement } from 'react';
import type { ReactNode } from 'react';

/** Where a page that a link of the Markdown names stands in Storybook; nothing for what is not shown here. */
function pathOf(address: string): string | undefined {
  const element = /([\w-]+)\/README\.md$/.exec(address)?.[1];
  if (element)
    return /^(?:directory|events|premises-finder|volunteer-roles)$/.test(element)
      ? `elements-vcs-${element}--docs`
      : undefined;
  const guide = /(?:^\.\/|docs\/)([\w-]+)\.md$/.exec(address)?.[1];
  return guide && `guides-${guide}--docs`;
}

function Link({ href = '', children }: { href?: string; children?: ReactNode }) {
  if (/^(?:https?:|mailto:|#)/.test(href)) return createElement('a', { href }, children);
  const path = pathOf(href);
  return path
    ? createElement('a', { href: `./?path=/docs/${path}`, target: '_top' }, children)
    : createElement('span', null, children);
}

/** A section of a Markdown file, from its heading to the next. */
export function section(text: string, heading: string): string {
  const found = text.split(/^(?=## )/m).find((part) => part.startsWith(`## ${heading}\n`));
  if (found === undefined) throw new Error(`Expected a section "${heading}" in ${text.slice(0, 40)}, found none.`);
  return found;
}

/** A Markdown file as a page of the docs, with links between such files that work here too. */
export function Page({ text }: { text: string }) {
  return createElement(Markdown, { options: { overrides: { a: { component: Link } } }, children: text });
}
