import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    'directory/vcs-directory': 'src/directory/vcs-directory.ts',
    'directory/define': 'src/directory/define.ts',
    'volunteer-roles/vcs-volunteer-roles': 'src/volunteer-roles/vcs-volunteer-roles.ts',
    'volunteer-roles/define': 'src/volunteer-roles/define.ts',
  },
  format: 'esm',
  splitting: true,
  dts: true,
  clean: true,
  target: 'es2023',
  external: ['@vcs/sdk', /^lit/, /^@lit\//],
});
