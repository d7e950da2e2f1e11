import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    'directory/vcs-directory': 'src/directory/index.ts',
    'directory/define': 'src/directory/define.ts',
    'volunteer-roles/vcs-volunteer-roles': 'src/volunteer-roles/index.ts',
    'volunteer-roles/define': 'src/volunteer-roles/define.ts',
    'premises-finder/vcs-premises-finder': 'src/premises-finder/index.ts',
    'premises-finder/define': 'src/premises-finder/define.ts',
    'events/vcs-events': 'src/events/index.ts',
    'events/define': 'src/events/define.ts',
  },
  format: 'esm',
  splitting: true,
  dts: true,
  clean: true,
  target: 'es2023',
  external: ['@vcs/sdk', /^lit/, /^@lit\//],
});
