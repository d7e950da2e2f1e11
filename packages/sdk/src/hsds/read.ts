// Reads what another feed says. Feeds leave out, write null, "" or numbers as text: nothing of it may break a page.

export type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object, or one without fields. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The objects of a list; a single one is a list of one. */
export function listOf(value: unknown): Fields[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isFields);
}

/** Text that says something, without space around it. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  return value.trim() || undefined;
}

/** The first that says something. */
export function firstText(...values: unknown[]): string | undefined {
  return values.map(textOf).find((text) => text !== undefined);
}

/** What says something, each once, one below the other. */
export function allTexts(...values: unknown[]): string | undefined {
  return [...new Set(values.map(textOf).filter((text) => text !== undefined))].join('\n\n') || undefined;
}

export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** A count or an age: a number that is not negative. */
export function countOf(value: unknown): number | undefined {
  const number = numberOf(value);
  return number !== undefined && number >= 0 ? number : undefined;
}

/** An address of the web that a link may lead to; one without a scheme is taken for https. */
export function webAddressOf(value: unknown): string | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  return /^https?:\/\/\S+$/i.test(address) && URL.canParse(address) ? address : undefined;
}

/** The day, as YYYY-MM-DD, of a date or a moment. */
export function dayOf(value: unknown): string | undefined {
  const day = /^\d{4}-\d\d-\d\d/.exec(textOf(value) ?? '')?.[0];
  return day !== undefined && Number.isFinite(Date.parse(day)) ? day : undefined;
}

/** A moment in UTC. */
export function momentOf(value: unknown): string | undefined {
  const milliseconds = Date.parse(textOf(value) ?? '');
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : undefined;
}
