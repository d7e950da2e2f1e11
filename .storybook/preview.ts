import { setCustomElementsManifest } from '@storybook/web-components';
import manifest from '@vcs/elements/custom-elements.json' with { type: 'json' };
import { setupWorker } from 'msw/browser';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { withActions } from 'storybook/actions/decorator';
import type { Preview } from '@storybook/web-components-vite';
import { argTypesOf, eventsOf } from './arg-types.ts';
import { themes, wear } from './themes.ts';
import type { Theme } from './themes.ts';

// Descriptions in the docs come from the documentation of the elements.
setCustomElementsManifest(manifest);

/** The address is relative because the built Storybook is served below a path. */
async function startWorker() {
  const worker = setupWorker();
  await worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: './mockServiceWorker.js' },
  });
  return worker;
}

const widths = { Sidebar: 320, Column: 768, Page: 1280 };

const languages = { en: 'English', bn: 'Bengali', so: 'Somali', ar: 'Arabic' };

const choices = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, title]) => ({ value, title }));

const preview: Preview = {
  loaders: [mswLoader(startWorker)],
  parameters: {
    // What is right needs no list: it takes longer to write down than to find.
    a11y: { test: 'error', options: { resultTypes: ['violations', 'incomplete'] } },
    actions: { handles: eventsOf(manifest) },
    controls: { expanded: true },
    docs: { extractArgTypes: (tag: string) => argTypesOf(manifest, tag) },
    options: {
      storySort: {
        includeNames: true,
        order: [
          'Guides',
          ['Start here', 'Looks', 'Accessibility', 'Events', '*'],
          'Elements',
          ['*', ['Docs', 'Accessibility', '*']],
        ],
      },
    },
    viewport: {
      options: Object.fromEntries(
        Object.entries(widths).map(([name, width]) => [
          `width${width}`,
          { name: `${name}, ${width} px`, styles: { width: `${width}px`, height: '800px' } },
        ]),
      ),
    },
  },
  globalTypes: {
    theme: {
      description: 'Looks of the page of the host',
      toolbar: { title: 'Looks', icon: 'paintbrush', items: choices(themes), dynamicTitle: true },
    },
    locale: {
      description: 'Language of the page of the host',
      toolbar: { title: 'Language', icon: 'globe', items: choices(languages), dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'plain', locale: 'en' },
  decorators: [
    withActions,
    (story, { globals }) => {
      const page = document.documentElement;
      page.lang = String(globals['locale']);
      page.dir = globals['locale'] === 'ar' ? 'rtl' : 'ltr';
      wear(globals['theme'] as Theme);
      return story();
    },
  ],
};

export default preview;
