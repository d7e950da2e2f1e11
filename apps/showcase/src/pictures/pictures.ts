import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { paper } from '../colour/palettes.ts';
import { html } from '../frame/html.ts';
import type { Html } from '../frame/html.ts';
import type { Site } from '../frame/site.ts';
import { linesOf } from './lines.ts';
import { looksOf, patternedTile } from '../motif/quilt.ts';
import { tileCorners } from '../motif/patterns.ts';

const family = 'Bricolage Grotesque ExtraBold';

type Drawn = Pick<Site, 'tiles' | 'palette'>;

function tilesAt({ tiles, palette }: Drawn, year: number, transform: string): Html {
  const looks = looksOf(tiles, palette, year);
  return html`<clipPath id="tile"><polygon points="${tileCorners}" /></clipPath
    ><g transform="${transform}"
      >${tiles.map(({ slug, x, y }) => {
        const look = looks.get(slug);
        return look && html`<g transform="translate(${x} ${y})">${patternedTile(look, 'tile')}</g>`;
      })}</g
    >`;
}

/** The picture that stands beside a link to a page, 1200 by 630, as SVG. */
export function previewPicture(drawn: Drawn, year: number, title: string, below: string): string {
  const { palette } = drawn;
  const most = title.length > 34 ? 16 : 13;
  const size = most === 16 ? 84 : 104;
  const lines = linesOf(title, most).slice(0, 4);
  const top = 300 - ((lines.length - 1) * size) / 2;
  return String(
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">
      <rect width="1200" height="630" fill="${palette.strong}" />
      ${tilesAt(drawn, year, 'translate(735 -25) scale(1.02)')}
      <g font-family="${family}" font-weight="800" fill="${palette.ink}">
        ${lines.map((line, index) => html`<text x="64" y="${top + index * size}" font-size="${size}" letter-spacing="-2">${line}</text>`)}
        <text x="64" y="566" font-size="38">${below}</text>
      </g>
    </svg>`,
  );
}

/** The quilt alone, for whoever prints or writes. */
export function quiltFile(drawn: Drawn, year: number): string {
  return String(
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-60 -70 620 680">${tilesAt(drawn, year, '')}</svg>`,
  );
}

/** The sign in the tab of the browser. */
export function iconFile({ palette }: Drawn): string {
  return String(
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-58 -58 116 116">
      <polygon points="${tileCorners}" fill="${palette.ink}" />
      <circle r="34" fill="${palette.strong}" />
      <circle r="22" fill="${paper}" />
      <circle r="10" fill="${palette.spark}" />
    </svg>`,
  );
}

let ready: Promise<Uint8Array> | undefined;

/** The font of the pictures; the drawing engine is made ready with it, once. */
function fontOfPictures(): Promise<Uint8Array> {
  ready ??= (async () => {
    await initWasm(readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
    return readFile(
      fileURLToPath(
        import.meta.resolve('@expo-google-fonts/bricolage-grotesque/800ExtraBold/BricolageGrotesque_800ExtraBold.ttf'),
      ),
    );
  })();
  return ready;
}

/** Draws an SVG as PNG, at its own size. */
export async function drawn(svg: string): Promise<Uint8Array> {
  const font = await fontOfPictures();
  const picture = new Resvg(svg, {
    font: { fontBuffers: [font], defaultFontFamily: 'Bricolage Grotesque', loadSystemFonts: false },
  });
  return picture.render().asPng();
}
