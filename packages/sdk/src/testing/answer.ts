import type { OrganisationDetail, Problem, ServiceDetail } from '../types.generated.ts';
import { examples } from './examples/examples.ts';
import { invalidQuery, problemOf, unknownAddress } from './problem.ts';
import { invalidParameters, readQuery } from './query.ts';
import { searchExamples, summaryOf } from './search.ts';

/** How a mock behaves. A function is asked at each request. */
export interface MockOptions {
  /** The records it knows; their organisations are those that the services name. Default: the examples. */
  services?: readonly ServiceDetail[] | undefined;
  /** Milliseconds before an answer; Infinity for one that never comes. Default: 0. */
  delay?: number | ((url: URL) => number) | undefined;
  /** HTTP status of a problem to answer with, such as 503. Default: none. */
  fail?: number | ((url: URL) => number | undefined) | undefined;
  /** Fails like a request without a network. Default: false. */
  offline?: boolean | ((url: URL) => boolean) | undefined;
  /** Seconds for which an answer says it is fresh. Default: 60, as the API says. */
  maxAge?: number | undefined;
}

export interface MockAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What an option is for this address. */
export function optionFor<T>(option: T | ((url: URL) => T), url: URL): T {
  return typeof option === 'function' ? (option as (url: URL) => T)(url) : option;
}

/** What the API would answer. */
export function answerTo(method: string, url: URL, options: MockOptions): MockAnswer {
  const { services = examples, maxAge = 60 } = options;
  const status = optionFor(options.fail, url);
  if (status !== undefined) return problem(problemOf(status, 'This mock was told to fail.'));
  if (method !== 'GET') return problem(problemOf(405, `Expected the method GET, found ${method}.`));
  const { kind, name } = /\/v1\/(?<kind>services|organisations)(?:\/(?<name>[^/]+))?$/.exec(url.pathname)?.groups ?? {};
  if (kind === undefined || (kind === 'organisations' && name === undefined)) {
    return problem(unknownAddress(url.pathname));
  }
  const invalid = name === undefined ? invalidParameters(url.searchParams) : invalidParameters(url.searchParams, {});
  if (invalid.length > 0) return problem(invalidQuery(invalid));
  const found =
    name === undefined
      ? searchExamples(services, readQuery(url.searchParams))
      : (kind === 'services' ? serviceDetail : organisationDetail)(services, decodeURIComponent(name));
  if (found !== undefined) return json(200, 'application/json', found, `public, max-age=${maxAge}`);
  return problem(
    problemOf(404, `No published ${kind.slice(0, -1)} has the id or slug "${decodeURIComponent(name ?? '')}".`),
  );
}

function serviceDetail(services: readonly ServiceDetail[], name: string): ServiceDetail | undefined {
  const service = services.find(({ id, slug }) => id === name || slug === name);
  if (service === undefined) return undefined;
  const others = services.filter((other) => other !== service && other.organisation.id === service.organisation.id);
  return { ...service, related: others.map(summaryOf) };
}

function organisationDetail(services: readonly ServiceDetail[], name: string): OrganisationDetail | undefined {
  const organisation = services
    .map((service) => service.organisation)
    .find(({ id, slug }) => id === name || slug === name);
  if (organisation === undefined) return undefined;
  const offered = services.filter((service) => service.organisation.id === organisation.id);
  const nothingElse = { projects: [], premises: [], roles: [], events: [], opportunities: [], stories: [], people: [] };
  return { ...organisation, services: offered.map(summaryOf), ...nothingElse };
}

function problem(body: Problem): MockAnswer {
  return json(body.status, 'application/problem+json', body, 'no-store');
}

function json(status: number, type: string, body: object, caching: string): MockAnswer {
  return { status, headers: { 'Content-Type': type, 'Cache-Control': caching }, body: JSON.stringify(body) };
}
