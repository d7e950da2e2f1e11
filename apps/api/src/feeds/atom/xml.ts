/** What may be written in XML 1.0 at all: no control characters, no half of a surrogate pair. */
const unwritable = new RegExp('[^\\t\\n\\r\\u{20}-\\u{D7FF}\\u{E000}-\\u{FFFD}\\u{10000}-\\u{10FFFF}]', 'gu');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Text as it may stand between tags or in an attribute. */
export function xmlText(text: string): string {
  return text.replaceAll(unwritable, '').replaceAll(/[&<>"\r]/g, (character) => entities[character]!);
}

export type XmlAttributes = { readonly [name: string]: string | undefined };

/** One element; `content` is written markup, such as that of `xmlText` or of other elements. */
export function element(name: string, attributes: XmlAttributes = {}, content = ''): string {
  const told = Object.entries(attributes)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${xmlText(value)}"`)
    .join('');
  return content === '' ? `<${name}${told}/>` : `<${name}${told}>${content}</${name}>`;
}
