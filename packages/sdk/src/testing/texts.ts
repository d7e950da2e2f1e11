/** Fields of records that are texts, and so have a language. */
const textFields = [
  'name',
  'alternateName',
  'description',
  'summary',
  'body',
  'happened',
  'alert',
  'whoFor',
  'conditions',
  'areaNote',
  'openingNote',
  'interpreters',
  'howToGet',
  'accessibility',
  'travel',
  'statusNote',
  'eligibility',
  'induction',
  'safeguarding',
  'expenses',
  'pay',
  'training',
  'accreditation',
  'leadsTo',
  'title',
  'citation',
  'judging',
];

/**
 * An answer in which every record tells the language of its texts, as the API does where a language was asked for. A mock
 * has no translations, so it is the language of the record, unless the record says otherwise.
 */
export function tellLanguages<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((one: unknown) => tellLanguages(one)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const told = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, tellLanguages(one as unknown)]));
  const { lang, id, texts } = told;
  if (typeof lang !== 'string' || id === undefined || texts !== undefined) return told as Value;
  const known = textFields.filter((name) => typeof told[name] === 'string').map((name) => [name, { lang }]);
  return { ...told, texts: Object.fromEntries(known) as unknown } as Value;
}
