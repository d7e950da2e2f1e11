import type { StorybookConfig } from '@storybook/web-components-vite';
import { withTitles } from './titles.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../packages/elements/docs/**/*.mdx', '../packages/elements/src/**/*.@(mdx|stories.ts)'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', 'msw-storybook-addon'],
  staticDirs: [{ from: '../node_modules/msw/lib/mockServiceWorker.js', to: '/mockServiceWorker.js' }],
  // What stands in the sidebar is read without running the stories, which take their names from the examples.
  experimental_indexers: (indexers = []) => indexers.map(withTitles),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
