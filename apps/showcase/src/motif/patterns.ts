import { html } from '../frame/html.ts';
import type { Html } from '../frame/html.ts';

/** Draws on a tile 100 wide whose middle is 0, 0, in one colour, sometimes two. */
export type Pattern = (one: string, two: string) => Html;

const around = (count: number, draw: (angle: number) => Html): Html =>
  html`${Array.from({ length: count }, (_, index) => draw((360 / count) * index))}`;

const hexagon = (reach: number): string =>
  Array.from({ length: 6 }, (_, corner) => {
    const angle = (Math.PI / 3) * corner + Math.PI / 6;
    return `${(reach * Math.cos(angle)).toFixed(1)},${(reach * Math.sin(angle)).toFixed(1)}`;
  }).join(' ');

/** The corners of a tile: it is 100 from flat side to flat side, a little less so that a seam stays. */
export const tileCorners = hexagon(56.2);

const rings: Pattern = (one, two) =>
  html`<circle r="42" fill="${one}" /><circle r="28" fill="${two}" /><circle r="14" fill="${one}" />`;

const sun: Pattern = (one) =>
  html`<circle
      r="17"
      fill="${one}"
    />${around(12, (angle) => html`<path d="M-5-24h10L2-52h-4z" fill="${one}" transform="rotate(${angle})" />`)}`;

const petals: Pattern = (one, two) =>
  html`${around(6, (angle) => html`<ellipse cy="-27" rx="11" ry="23" fill="${one}" transform="rotate(${angle})" />`)}<circle
      r="9"
      fill="${two}"
    />`;

const weave: Pattern = (one, two) =>
  html`<path d="M-60-36h120v14H-60zM-60-7h120v14H-60zM-60 22h120v14H-60z" fill="${one}" /><path
      d="M-36-60h14V60h-14zM-7-60H7V60H-7zM22-60h14V60H22z"
      fill="${two}"
      fill-opacity=".55"
    />`;

const stripes: Pattern = (one) =>
  html`<path
    d="M-60-50h120v16H-60zM-60-18h120v16H-60zM-60 14h120v16H-60zM-60 46h120v16H-60z"
    fill="${one}"
    transform="rotate(30)"
  />`;

const dots: Pattern = (one) =>
  html`<g fill="${one}"
    >${[
      [-34, 0],
      [0, 0],
      [34, 0],
      [-17, -29],
      [17, -29],
      [-17, 29],
      [17, 29],
    ].map(([x, y]) => html`<circle cx="${x}" cy="${y}" r="11" />`)}</g
  >`;

const cube: Pattern = (one, two) =>
  html`<path d="M0 0V58L-52 29V-29z" fill="${one}" /><path d="M0 0V58L52 29V-29z" fill="${two}" />`;

const chevrons: Pattern = (one) =>
  html`<path d="M-60-8 0-44 60-8v18L0-26-60 10zM-60 26 0-10l60 36v18L0 8l-60 36z" fill="${one}" />`;

const nest: Pattern = (one, two) =>
  html`<polygon points="${hexagon(42)}" fill="${one}" /><polygon points="${hexagon(27)}" fill="${two}" /><polygon
      points="${hexagon(13)}"
      fill="${one}"
    />`;

const river: Pattern = (one) =>
  html`<g fill="none" stroke="${one}" stroke-width="9"
    >${[-33, -11, 11, 33].map((y) => html`<path d="M-72 ${y}q12-14 24 0t24 0 24 0 24 0 24 0 24 0" />`)}</g
  >`;

const arches: Pattern = (one, two) =>
  html`<path d="M-44 58V8a44 44 0 0 1 88 0v50z" fill="${one}" /><path
      d="M-28 58V10a28 28 0 0 1 56 0v48z"
      fill="${two}"
    /><path d="M-13 58V12a13 13 0 0 1 26 0v46z" fill="${one}" />`;

const star: Pattern = (one, two) =>
  html`${around(6, (angle) => html`<path d="M0-50 14-24 0 0-14-24z" fill="${angle % 120 === 0 ? one : two}" transform="rotate(${angle})" />`)}`;

export const patterns: readonly [Pattern, ...Pattern[]] = [
  rings,
  sun,
  weave,
  petals,
  cube,
  stripes,
  star,
  dots,
  arches,
  river,
  nest,
  chevrons,
];
