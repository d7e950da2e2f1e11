import assert from 'node:assert/strict';
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads a whole document with a parser that forgives nothing, namespaces minded. Throws where it is not well-formed. */
export function readXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const read = Object.values(attributes).map((attribute) => [attribute.name, attribute.value] as const);
    const element = { name: `{${uri}}${local}`, attributes: Object.fromEntries(read), children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (part) => {
    open.at(-1)!.text += part;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  assert.equal(root.children.length, 1);
  return root.children[0]!;
}

export function childrenNamed(parent: XmlElement, local: string): XmlElement[] {
  return parent.children.filter(({ name }) => name.endsWith(`}${local}`));
}

export function textOf(parent: XmlElement, local: string): string | undefined {
  return childrenNamed(parent, local)[0]?.text;
}
