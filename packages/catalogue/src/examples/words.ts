/** The words of a text, as the example data write short lists; nothing where there is no text. */
export function words(text: string): string[];
export function words(text: string | undefined): string[] | undefined;
export function words(text: string | undefined): string[] | undefined {
  return text?.split(' ').filter((word) => word !== '');
}
