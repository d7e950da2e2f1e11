import { contentLine } from './content-line.ts';
import type { Property } from './content-line.ts';

/** A part of a calendar: `VCALENDAR`, `VEVENT`, `VTIMEZONE` … */
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components?: readonly Component[];
}

/** The component as RFC 5545 writes it, from its `BEGIN` to its `END`, each line with its break. */
export function writeComponent({ name, properties, components = [] }: Component): string {
  const lines = [...properties.map(contentLine), ...components.map(writeComponent)];
  return `BEGIN:${name}\r\n${lines.join('')}END:${name}\r\n`;
}
