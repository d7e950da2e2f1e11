import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { published } from './manifest/published.mjs';
import { reactTypes } from './manifest/react-types.mjs';

// A bubble in an editor is no place for fifty parts.
const editorData = customElementVsCodePlugin({
  outdir: 'dist',
  hideCssPartsDocs: true,
  hideCssPropertiesDocs: true,
  hideMethodDocs: true,
  hideLogs: true,
});

export default {
  globs: ['src/*/vcs-*.ts', 'src/listing/listing-element.ts', 'src/listing/listing-surface.ts'],
  exclude: ['src/host-event/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [published, reactTypes, editorData],
};
