// The small edition: text in, squares out. The whole package would be most of what sharing weighs.
import { generate } from 'lean-qr/nano';
import { svg, html } from 'lit';
import type { TemplateResult } from 'lit';

/** Light squares around a code, without which cameras do not find it (ISO/IEC 18004). */
const quiet = 4;

/** An address as a code for cameras: black on white in every theme. */
export function qrCodeTemplate(address: string, label: string): TemplateResult {
  const code = generate(address);
  const squares = Array.from({ length: code.size }, (_, place) => place);
  // One line of dark squares after another: h draws to the right, v down, and h back.
  const path = squares
    .flatMap((y) => squares.map((x) => (code.get(x, y) ? `M${x + quiet} ${y + quiet}h1v1h-1z` : '')))
    .join('');
  const size = code.size + 2 * quiet;
  return html`<svg class="code" part="code" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}">
    ${svg`<rect width=${size} height=${size} fill="#fff" /><path d=${path} fill="#000" />`}
  </svg>`;
}
