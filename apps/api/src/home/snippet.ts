/** What a web team pastes into a page. */
export function directorySnippet(origin: string): string {
  return `<script type="module" src="${origin}/v1/vcs.js"></script>
<vcs-directory api="${origin}">
  <a href="${origin}/directory">Find local help</a>
</vcs-directory>`;
}

/** Keeps the height of the element free until it is there. */
export const heightRule = `vcs-directory:not(:defined) {
  display: block;
  min-height: min(100vh, 80em);
}`;
