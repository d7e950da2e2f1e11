import { shown } from '@vcs/catalogue';
import type { Catalogue } from '@vcs/catalogue';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { looks } from '@vcs/embed/snippets';
import { answerPublic } from '../http/answer-public.ts';
import { fileHeaders } from '../http/headers.ts';
import { serveReaders } from '../http/methods.ts';
import { canNameRecord } from '../openapi/id-or-slug.ts';
import { ProblemError } from '../problem/errors.ts';
import type { Serving } from '../serving.ts';
import { readableOn, textOn } from './readable-colour.ts';

/** How pages look and what they open with on behalf of a partner. */
export interface PartnerLook {
  readonly name: string;
  readonly stylesheet: string;
  /** Sites that may show the pages in a frame; any may where there is none. */
  readonly allowedOrigins: readonly string[];
  /** What its pages open with, by the filters of lists. */
  readonly presets: Readonly<Record<string, string>>;
}

/** Which sites may show a page in a frame, as its policy says it, and which of them it may tell its height. */
export function framingOf(framed: boolean, partner: PartnerLook | undefined) {
  const origins = partner === undefined || partner.allowedOrigins.length === 0 ? ['*'] : partner.allowedOrigins;
  return { ancestors: framed ? origins.join(' ') : "'none'", frameOrigins: origins };
}

interface Profile {
  readonly slug: string;
  readonly name: string;
  readonly preset: 'plain' | 'govuk' | 'nhs';
  readonly accent?: string | undefined;
  readonly wards: readonly string[];
  readonly categories: readonly string[];
  readonly allowedOrigins: readonly string[];
}

async function profileOf(catalogue: Catalogue, slug: string): Promise<Profile> {
  const found = canNameRecord(slug) ? await catalogue.detail('partner', slug) : undefined;
  if (found === undefined) throw new ProblemError('record-not-found', `We know no partner called "${slug}".`);
  return shown(found) as Profile;
}

/**
 * The look of a partner; undefined where the address names none.
 * @throws {ProblemError} where there is no such partner
 */
export async function partnerOf(catalogue: Catalogue, slug: string | undefined): Promise<PartnerLook | undefined> {
  if (slug === undefined) return undefined;
  const { name, allowedOrigins, wards, categories } = await profileOf(catalogue, slug);
  return {
    name,
    stylesheet: `/p/${slug}/look.css`,
    allowedOrigins,
    presets: {
      ...(wards.length > 0 && { ward: wards.join(' ') }),
      ...(categories.length > 0 && { category: categories.join(' ') }),
    },
  };
}

/** What stands behind links and buttons: the surfaces of our pages, by day and by night; see page.css. */
const surfaces = { light: '#f3f5f7', dark: '#1a222a' } as const;

/** Typefaces that everybody may use and has, of the design systems; else ours. */
const typefaces = { plain: undefined, govuk: 'arial, sans-serif', nhs: 'arial, sans-serif' } as const;

/**
 * The properties that differ from our own look: the colours of the partner's design system, its own in the place of that
 * of links and buttons, its typeface, and a band of its colour at the top. What a partner calls its colour may be yellow:
 * as links and text it is darkened or lightened until it can be read.
 */
function look({ preset, accent }: Pick<Profile, 'preset' | 'accent'>): string {
  const system: Readonly<Record<string, string>> = looks[preset];
  const own = accent ?? system['--vcs-accent'];
  const byDay = (name: string): string[] => {
    const value = system[`--vcs-${name}`];
    return value === undefined ? [] : [`--${name}: light-dark(${value}, ${readableOn(surfaces.dark, value)})`];
  };
  const focus = ['focus-light', 'focus-dark'].flatMap((name) => {
    const value = system[`--vcs-${name}`];
    return value === undefined ? [] : [`--${name}: ${value}`, `--vcs-${name}: ${value}`];
  });
  const [light, dark] = own === undefined ? [] : [readableOn(surfaces.light, own), readableOn(surfaces.dark, own)];
  const root = [
    ...(light === undefined || dark === undefined
      ? []
      : [
          `--accent: light-dark(${light}, ${dark})`,
          `--accent-text: light-dark(${textOn(light)}, ${textOn(dark)})`,
          `--vcs-on-accent: light-dark(${textOn(light)}, ${textOn(dark)})`,
        ]),
    ...byDay('muted'),
    ...focus,
  ];
  const typeface = typefaces[preset];
  return [
    rule(':root', root),
    rule('body', typeface === undefined ? [] : [`font-family: ${typeface}`]),
    rule('body:not(.framed)', own === undefined ? [] : [`border-block-start: 0.5rem solid ${own}`]),
  ].join('');
}

function rule(selector: string, declarations: readonly string[]): string {
  return declarations.length === 0 ? '' : `${selector} {\n${declarations.map((one) => `  ${one};\n`).join('')}}\n`;
}

/** The look of each partner as a style sheet: a page may have no styles in itself. */
export function servePartnerLooks(app: OpenAPIHono, serving: Serving): void {
  serveReaders(app, '/p/:partner/look.css', (context) =>
    answerPublic(context, serving, {
      headers: fileHeaders,
      contentType: 'text/css; charset=utf-8',
      variant: '',
      make: async () => look(await profileOf(serving.catalogue, context.req.param('partner') ?? '')),
    }),
  );
}
