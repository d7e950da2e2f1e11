// Writes what follows from the schemas of @vcs/schema. Run it after a change of them: `npm run generate`.
import { writeFileSync } from 'node:fs';
import { generatedTerms } from './terms.ts';
import { generatedTypes } from './types.ts';
import { generatedValidation } from './validation.ts';

writeFileSync(new URL('../src/types.generated.ts', import.meta.url), await generatedTypes());
writeFileSync(new URL('../src/testing/terms.generated.ts', import.meta.url), await generatedTerms());
writeFileSync(new URL('../src/validate/schemas.generated.ts', import.meta.url), await generatedValidation());
