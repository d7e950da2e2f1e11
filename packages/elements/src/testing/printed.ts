import { until } from './until.ts';

/** What is printed while something is done: title, words and number of codes of each sheet. */
export async function printed(act: () => void): Promise<string[]> {
  const sheets: string[] = [];
  const append = document.body.append.bind(document.body);
  document.body.append = (...nodes) => {
    append(...nodes);
    const view = (nodes[0] as HTMLIFrameElement).contentWindow!;
    view.print = () => {
      const { title, body } = view.document;
      const codes = body.querySelectorAll('svg[role=img] path').length;
      sheets.push(title, body.innerText.replace(/\s+/g, ' '), String(codes));
      view.dispatchEvent(new Event('afterprint'));
    };
  };
  try {
    act();
    await until('a printed sheet', () => sheets.length > 0);
  } finally {
    Reflect.deleteProperty(document.body, 'append');
  }
  return sheets;
}
