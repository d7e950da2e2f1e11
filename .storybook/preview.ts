import { setCustomElementsManifest } from '@storybook/web-components';
import manifest from '@vcs/elements/custom-elements.json' with { type: 'json' };
import { setupWorker } from 'msw/browser';
import { mswLoader } from 'msw-storybook-addon/csf3';
import type { Preview } from '@storybook/web-components-vite';

// Controls and tables of the docs come from the documentation of the elements.
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

const widths = [320, 768, 1280];

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [mswLoader(startWorker)],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    viewport: {
      options: Object.fromEntries(
        widths.map((width) => [
          `width${width}`,
          { name: `${width} px`, styles: { width: `${width}px`, height: '800px' } },
        ]),
      ),
    },
  },
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: { title: 'Scheme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    locale: {
      description: 'Language of the page',
      toolbar: { title: 'Language', icon: 'globe', items: ['en', 'bn', 'so', 'ar'], dynamicTitle: true },
    },
  },
  initialGlobals: { scheme: 'light', locale: 'en' },
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      page.style.colorScheme = String(globals['scheme']);
      page.lang = String(globals['locale']);
      page.dir = globals['locale'] === 'ar' ? 'rtl' : 'ltr';
      return story();
    },
  ],
};

export default preview;
