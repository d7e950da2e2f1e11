/** What a property of iCalendar (RFC 5545) says, ready for its line; made by the functions below. */
export interface Property {
  readonly name: string;
  readonly value: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

type Parameters = NonNullable<Property['parameters']>;

/** Octets of a line before its break; RFC 5545, 3.1. */
const longestLine = 75;

/**
 * Text as a calendar can carry it: every kind of line break is one `\n`, other control characters and halves of
 * characters are no text. Some readers take U+2028 and its like for the end of a line of the file.
 */
export function plainText(text: string): string {
  return text
    .replaceAll(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .toWellFormed();
}

function escaped(text: string): string {
  return plainText(text)
    .replaceAll(/[\\;,]/g, (found) => `\\${found}`)
    .replaceAll('\n', '\\n');
}

/** A property whose value is text. */
export function text(name: string, value: string, parameters?: Parameters): Property {
  return property(name, escaped(value), parameters);
}

/** A property whose value is a list of texts. */
export function texts(name: string, values: readonly string[]): Property {
  return property(name, values.map(escaped).join(','));
}

/** A property whose value is an address. It is written as the URL standard does, without blanks or line breaks. */
export function address(name: string, value: string, parameters?: Parameters): Property {
  return property(name, new URL(value).href, parameters);
}

/** A property whose value was made by us and needs no escape: a time, a number, a rule. */
export function property(name: string, value: string, parameters?: Parameters): Property {
  return parameters === undefined ? { name, value } : { name, value, parameters };
}

/** RFC 6868: a quote would end the value, and there is no other way to write one. */
const inParameters = new Map([
  ['\n', '^n'],
  ['^', '^^'],
  ['"', "^'"],
]);

function parameterValue(value: string): string {
  const written = plainText(value).replaceAll(/[\n^"]/g, (found) => inParameters.get(found)!);
  return /[,;:]/.test(written) ? `"${written}"` : written;
}

/** The line of a property, folded, with its break. */
export function contentLine({ name, value, parameters = {} }: Property): string {
  const written = Object.entries(parameters).map(([key, parameter]) => `;${key}=${parameterValue(parameter)}`);
  return `${folded(`${name}${written.join('')}:${value}`)}\r\n`;
}

function octets(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** No line is longer than 75 octets and no character is cut in two. */
function folded(line: string): string {
  // No character takes more than three octets for each unit of its string.
  if (line.length * 3 <= longestLine) return line;
  let [written, used] = ['', 0];
  for (const character of line) {
    const size = octets(character);
    if (used + size > longestLine) {
      written += '\r\n ';
      used = 1;
    }
    written += character;
    used += size;
  }
  return written;
}
