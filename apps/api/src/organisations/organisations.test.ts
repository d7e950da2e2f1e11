import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { organisationDetail } from '@vcs/schema';
import { createApp } from '../app.ts';
import { FakeCatalogue } from '../testing/fake-catalogue.ts';
import { readProblem } from '../testing/request.ts';

const app = await createApp({ catalogue: new FakeCatalogue() });

describe('GET /v1/organisations/{idOrSlug}', () => {
  it('answers the organisation with its services', async () => {
    const response = await app.request('/v1/organisations/riverside-neighbours');
    assert.equal(response.status, 200);
    const organisation = organisationDetail.parse(await response.json());
    assert.deepEqual(
      organisation.services.map(({ slug }) => slug),
      ['tuesday-lunch-club'],
    );
  });

  it('says which record is missing', async () => {
    const body = await readProblem(await app.request('/v1/organisations/nobody'), 404, 'record-not-found');
    assert.match(body.detail!, /organisation.*"nobody"/);
  });
});
