import {
  frameSnippet,
  heightRule,
  linkSnippet,
  lookRule,
  markedBlockSnippet,
  policyLines,
  scriptTag,
  tagSnippet,
} from '@vcs/embed/snippets';
import type { Edition } from '@vcs/embed/snippets';
import type { Asked } from './asked.ts';

/** A piece of code to copy. */
export interface Piece {
  readonly title: string;
  /** Where it goes, and why. */
  readonly where: string;
  readonly code: string;
}

/** All that somebody has to do to have an element on their page. */
export interface Recipe {
  /** What the editor of their system does with HTML, where that is known. */
  readonly known: string | undefined;
  readonly pieces: readonly Piece[];
}

export interface RecipeOptions {
  /** Where partner pages reach the server. */
  readonly origin: string;
  readonly edition: Edition;
}

export function recipeFor(asked: Asked, { origin, edition }: RecipeOptions): Recipe {
  const { element, text, attributes, look, accent, system } = asked;
  const placement = { origin, element, text, attributes };
  const tag = `vcs-${element}`;
  const source = edition.kind === 'evergreen' ? `${origin}/v1/vcs.js` : `${origin}/${edition.version}/vcs.js`;

  const script = (where: string, upgradesLinks = false): Piece => ({
    title: 'Load the script',
    where,
    code: scriptTag({ origin, edition, upgradesLinks }),
  });
  const colours = lookRule(tag, look, accent);
  const styles: Piece = {
    title: 'Keep its place free',
    where: `In your style sheet, so that your page does not jump while the script loads${colours === '' ? '.' : ', and for its colours.'}`,
    code: [heightRule(element), colours].filter(Boolean).join('\n\n'),
  };
  const policy: Piece = {
    title: 'Content-Security-Policy',
    where: 'Only where your site sends one: add these to what you have. The last line is for sites with Trusted Types.',
    code: policyLines({ origin, edition }),
  };
  const once = 'Once for the whole site, in the template. Ask whoever looks after it.';
  const fromLink = 'Where the script runs, the element takes the place of a link that is alone in its paragraph.';
  const link = (where: string, isUpgraded = false): Piece => ({
    title: 'Put the link on the page',
    where,
    code: linkSnippet(placement, { isUpgraded }),
  });
  // No place is kept for what takes the place of a link: it would stay empty where the link stays a link.
  const upgradedLink: readonly Piece[] = [
    link('In the text, in a paragraph of its own.', true),
    script(once, true),
    ...(colours === '' ? [] : [{ title: 'Give it its colours', where: 'In your style sheet.', code: colours }]),
    policy,
  ];

  switch (system) {
    case 'html':
      return {
        known: undefined,
        pieces: [
          { title: 'Put it on the page', where: 'Where it should appear.', code: tagSnippet(placement) },
          script('Once on the page, anywhere.'),
          styles,
          policy,
        ],
      };
    case 'wordpress':
      return {
        known:
          'WordPress removes scripts and tags that it does not know, unless your role has the right “unfiltered_html”. It keeps data attributes on ordinary tags, so this works for every role.',
        pieces: [
          {
            title: 'Put it on the page',
            where: 'In a block of the kind “Custom HTML”, where it should appear.',
            code: markedBlockSnippet(placement),
          },
          script(once),
          styles,
          policy,
        ],
      };
    case 'localgov-drupal':
      return {
        known: `The rich text of LocalGov Drupal keeps plain links and little else. ${fromLink}`,
        pieces: upgradedLink,
      };
    case 'umbraco':
      return {
        known: `The rich text editor of Umbraco removes tags that it does not know. ${fromLink}`,
        pieces: upgradedLink,
      };
    case 'wix':
      return {
        known: 'Wix takes elements by their name and the address of their script.',
        pieces: [
          {
            title: 'Add a custom element',
            where:
              'In the editor choose Add Elements, Embed, Custom Element. Choose the server address as its source, then set tag name and attributes.',
            code: [
              `Server URL: ${source}`,
              `Tag name: ${tag}`,
              ...Object.entries(attributes).map(
                ([name, value]) => `Attribute: ${name} = ${value === '' ? 'true' : value}`,
              ),
            ].join('\n'),
          },
          link('In a text beside it, for visitors whose browser runs no script.'),
        ],
      };
    case 'frame':
      return {
        known: 'A frame needs no script of ours on your page. It cannot take your typeface and colours.',
        pieces: [
          { title: 'Put the frame on the page', where: 'Where it should appear.', code: frameSnippet(placement) },
          {
            ...script('Only if you want the frame to be as high as what it shows: once on the page, anywhere.'),
            title: 'Let it be as high as it needs',
          },
          {
            title: 'Content-Security-Policy',
            where:
              'Only where your site sends one: add these to what you have, the second line only where you load the script.',
            code: `frame-src ${origin};\nscript-src ${origin};`,
          },
        ],
      };
  }
}
