import { svg, html } from 'lit';
import type { TemplateResult } from 'lit';
import { encode } from 'uqr';

/** Light squares around a code, without which cameras do not find it (ISO/IEC 18004). */
const quiet = 4;

/** An address as a code for cameras: black on white in every theme. */
export function qrCodeTemplate(address: string, label: string): TemplateResult {
  const { data, size } = encode(address, { border: quiet });
  // One line of dark squares after another: h draws to the right, v down, and h back.
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return html`<svg class="code" part="code" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}">
    ${svg`<rect width=${size} height=${size} fill="#fff" /><path d=${path} fill="#000" />`}
  </svg>`;
}
