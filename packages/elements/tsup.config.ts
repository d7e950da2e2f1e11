import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    'directory/vcs-directory': 'src/directory/vcs-directory.ts',
    'directory/define': 'src/directory/define.ts',
    'volunteer-roles/vcs-volunteer-roles': 'src/volunteer-roles/vcs-volunteer-roles.ts',
    'volunteer-roles/define': 'src/volunteer-roles/define.ts',
    'premises-finder/vcs-premises-finder': 'src/premises-finder/vcs-premises-finder.ts',
    'premises-finder/define': 'src/premises-finder/define.ts',
    'events/vcs-events': 'src/events/vcs-events.ts',
    'events/define': 'src/events/define.ts',
  },
  format: 'esm',
  splitting: true,
  dts: true,
  clean: true,
  target: 'es2023',
  external: ['@vcs/sdk', /^lit/, /^@lit\//],
});
