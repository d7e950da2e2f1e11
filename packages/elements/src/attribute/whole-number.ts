/** The whole number that an attribute's text stands for; undefined where it is none within the limits. */
export function wholeNumber(text: string, minimum: number, maximum: number): number | undefined {
  const number = Number(text);
  return text.trim() !== '' && Number.isInteger(number) && number >= minimum && number <= maximum ? number : undefined;
}
