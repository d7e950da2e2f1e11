import type { CSSResult } from 'lit';

/** What is to be printed, and how. */
export interface Sheet {
  /** Title of the print, and the name that a browser gives a file of it. */
  readonly title: string;
  readonly content: Node;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly styles: CSSResult;
}

/**
 * Prints something without the page around it: a copy in a frame of its own, which no markup and no inline style goes into,
 * so that the strictest page lets it. The frame goes away once it is printed.
 *
 * @returns takes the frame away at once, where what is on it has to go
 */
export function printAlone({ title, content, lang, dir, styles }: Sheet): () => void {
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  Object.assign(frame.style, {
    position: 'fixed',
    inset: '0 auto auto 0',
    inlineSize: '0',
    blockSize: '0',
    border: '0',
  });
  document.body.append(frame);
  const view = frame.contentWindow as Window & typeof globalThis;
  const page = view.document;
  page.title = title;
  page.documentElement.lang = lang;
  page.documentElement.dir = dir;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles.cssText);
  page.adoptedStyleSheets = [sheet];
  page.body.append(page.importNode(content, true));
  const remove = () => frame.remove();
  view.addEventListener('afterprint', remove, { once: true });
  view.print();
  return remove;
}
