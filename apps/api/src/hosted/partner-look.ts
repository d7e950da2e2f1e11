import { shown } from '@vcs/catalogue';
import type { Catalogue } from '@vcs/catalogue';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerPublic } from '../http/answer-public.ts';
import { fileHeaders } from '../http/headers.ts';
import { serveReaders } from '../http/methods.ts';
import { canNameRecord } from '../openapi/id-or-slug.ts';
import { ProblemError } from '../problem/errors.ts';
import type { Serving } from '../serving.ts';

/** How pages look and what they open with on behalf of a partner. */
export interface PartnerLook {
  readonly name: string;
  readonly stylesheet: string;
  /** Sites that may show the pages in a frame; any may where there is none. */
  readonly allowedOrigins: readonly string[];
  /** Attributes of the directory. */
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

/** Colours of links and buttons where the partner names none; those of the design systems. */
const accents = { plain: undefined, govuk: '#1d70b8', nhs: '#005eb8' } as const;

/** The properties that differ from our own look. In the dark a colour is mixed with white until it can be read. */
function look({ preset, accent = accents[preset] }: Pick<Profile, 'preset' | 'accent'>): string {
  if (accent === undefined) return '';
  const light = `light-dark(${accent}, color-mix(in oklab, ${accent} 45%, white))`;
  return `:root { --accent: ${light}; }\n`;
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
