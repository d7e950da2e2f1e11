import { webTestConfiguration } from '../../.ci/web-test/configuration.mjs';

export default webTestConfiguration(import.meta.dirname, {
  core: 'src/{directory,events}/*.behaviour.test.ts',
});
