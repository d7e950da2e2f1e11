/**
 * Leaves what others may use, under the paths that are published. The analyser also finds what is private, what a module
 * only passes on, and events in the code that the class describes already.
 */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = publishedPath(module.path);
      module.exports = module.exports.filter(({ declaration }) => /^\/?src\//.test(declaration.module ?? ''));
      for (const { declaration } of module.exports) declaration.module = publishedPath(declaration.module);
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(({ privacy }) => privacy !== 'private');
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
    }
  },
};

const publishedPath = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

export default {
  globs: ['src/*/vcs-*.ts', 'src/listing/listing-element.ts'],
  exclude: ['src/host-event/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [published],
};
