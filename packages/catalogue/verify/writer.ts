/*
 * Writes for ever: each change puts an organisation and a service together, and is acknowledged on standard output once it
 * is kept. It is made to be killed. Arguments: the address of the database, and a name for this writer.
 */
import { writeSync } from 'node:fs';
import { openCatalogue } from '../src/open-catalogue.ts';
import { sampleOrganisation, sampleService } from '../src/record/sample-records.ts';

const [databaseUrl, name] = process.argv.slice(2) as [string, string];
const catalogue = await openCatalogue({ databaseUrl });
for (let number = 0; ; number += 1) {
  const organisation = sampleOrganisation(`Owner ${name} ${number}`);
  const service = sampleService(`Kettle ${name} ${number}`, organisation);
  await catalogue.change(async ({ organisations, services }) => {
    await organisations.put(organisation);
    await services.put(service);
  });
  writeSync(1, `${service.id}\n`);
}
