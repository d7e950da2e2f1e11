/** An element of ours whose first render a server has made. */
interface OpenableElement extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  pageAddress: string | undefined;
  openPage(opening: object): Promise<unknown>;
  requestUpdate(): void;
}

/** Put in by the build. */
declare const VCS_VERSION: string;

/**
 * Takes over what the server made: the element gets what the page brings, and then finds its own first render there. Until
 * then the page works by its links and forms, and so it does where anything fails.
 */
export async function takeOver(tag: string): Promise<void> {
  const element = document.querySelector<OpenableElement>(`${tag}[defer-hydration]`);
  const data = document.getElementById(`${tag}-opening`)?.textContent;
  if (!element || !data) return;
  attachTemplate(element);
  const root = element.shadowRoot!;
  const { pageAddress, ...opening } = JSON.parse(data) as { readonly pageAddress: string };
  element.pageAddress = pageAddress;
  await element.openPage(opening);
  const typed = new Map([...root.querySelectorAll('input')].map((field) => [field.id, field.value]));
  element.removeAttribute('defer-hydration');
  try {
    await element.updateComplete;
  } catch (error) {
    console.warn(
      `<${tag}>: what the server made differs from what the element makes, so the element makes it anew.`,
      error,
    );
    startAnew(element);
    await element.updateComplete;
  }
  giveBack(root, typed);
  element.setAttribute('data-vcs-version', VCS_VERSION);
}

/** For browsers that do not know such templates yet. */
function attachTemplate(element: Element): void {
  const template = element.querySelector<HTMLTemplateElement>('template[shadowrootmode]');
  if (element.shadowRoot || !template) return;
  element.attachShadow({ mode: 'open' }).append(template.content);
  template.remove();
}

/** Leaves nothing but the styles, so that Lit renders as on any page. */
function startAnew(element: OpenableElement): void {
  const root = element.shadowRoot as ShadowRoot & { _$litPart$?: unknown };
  root.replaceChildren(...root.querySelectorAll(':scope > style'));
  delete root['_$litPart$'];
  element.requestUpdate();
}

/** Whoever began to type before the script came goes on typing. */
function giveBack(root: ShadowRoot, typed: ReadonlyMap<string, string>): void {
  for (const field of root.querySelectorAll('input')) {
    const before = typed.get(field.id);
    if (field.id === '' || field.type === 'checkbox' || before === undefined || before === field.value) continue;
    field.value = before;
    if (field.id === 'words') field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
