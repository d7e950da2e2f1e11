/** Some mail programs cut off longer addresses. */
const longest = 1900;

/** Opens a draft in the visitor's mail program: the first of the texts that fits, else none but the subject. */
export function mailAddress(subject: string, ...texts: readonly string[]): string {
  const addresses = texts.map(
    (text) =>
      `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`,
  );
  return addresses.find(({ length }) => length <= longest) ?? `mailto:?subject=${encodeURIComponent(subject)}`;
}
