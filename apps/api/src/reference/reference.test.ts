import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from '../app.ts';
import type { DocumentPart } from '../openapi/shape.ts';
import { openSample } from '../testing/sample.ts';

const app = await createApp({ catalogue: (await openSample()).catalogue });
const page = await (await app.request('/reference/')).text();
const document = (await (await app.request('/v1/openapi.json')).json()) as DocumentPart;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

/** The part of the page that is about one operation. */
function sectionOf(operationId: string): string {
  return new RegExp(`<section class="operation" aria-labelledby="${operationId}">[^]*?</section>`).exec(page)![0];
}

describe('the reference', () => {
  it('has every operation once, in its group, and leads to it', () => {
    for (const { path, method, operation } of operations) {
      const section = sectionOf(operation.operationId);
      assert.ok(section.includes(`<code>${method} ${path}</code>`), path);
      assert.ok(page.includes(`<a href="#${operation.operationId}">`), operation.operationId);
    }
    assert.equal(page.match(/<section class="operation"/g)!.length, operations.length);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.doesNotMatch(id, /\s/);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(target!), target);
  });

  it('offers what a parameter takes: true or false, one of several, several, or text', () => {
    const services = sectionOf('searchServices');
    const free = /<select id="searchServices-free"[^>]*>[^]*?<\/select>/.exec(services)![0];
    assert.doesNotMatch(free, /multiple/);
    assert.deepEqual(
      [...free.matchAll(/<option[^>]*>([^<]*)</g)].map(([, text]) => text),
      ['', 'true', 'false'],
    );
    assert.match(services, /<select id="searchServices-ward"[^>]*multiple/);
    assert.match(services, /<select id="searchServices-sort"(?:(?!multiple)[^>])*>\s*<option value=""/);
    assert.match(services, /<input\s+id="searchServices-organisation"[^>]*data-several/);
    assert.match(sectionOf('exportRecords'), /<option selected>services\.csv</);
  });

  it('says what to send where it cannot be tried', () => {
    for (const { operation } of operations) {
      const section = sectionOf(operation.operationId);
      if (section.includes('<form')) continue;
      for (const { name } of operation.parameters ?? []) assert.ok(section.includes(`<code>${name}</code>`), name);
      const types = Object.keys(operation.requestBody?.content ?? {});
      for (const type of types) assert.ok(section.includes(`Body <span class="note">${type}<`), operation.operationId);
    }
    assert.match(sectionOf('putEmergency'), /Change-Reason[^]*#schema-EmergencySwitch/);
    assert.match(page, /<code>messages\.\{name\}\.title<\/code>/);
    assert.match(sectionOf('suggestChange'), /<code>content\.text<\/code>/);
  });

  it('names the choices where a value may follow one of several schemas', () => {
    const written = /<h3 id="schema-WrittenRecord">[^]*?<\/section>/.exec(page)![0];
    assert.match(written, /#schema-WrittenService[^]*, or [^]*#schema-WrittenEmergencyNotice/);
    assert.doesNotMatch(sectionOf('suggestChange'), />\s*anything/);
    const emergency = /<h3 id="schema-EmergencyState">[^]*?<\/section>/.exec(page)![0];
    assert.match(emergency, /<code>messages\.\{name\}\.title<\/code>/);
    assert.match(emergency, /<code>active<\/code>[^]*<code>active<\/code>/);
  });

  it('tries only what anybody may read', () => {
    for (const { method, operation } of operations) {
      const tries = sectionOf(operation.operationId).includes('<form');
      assert.equal(tries, method === 'GET' && operation.security === undefined, operation.operationId);
    }
  });
});
