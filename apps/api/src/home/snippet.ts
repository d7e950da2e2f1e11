/** What a web team pastes into a page. */
export function directorySnippet(origin: string): string {
  return `<script type="module" src="${origin}/v1/vcs.js"></script>
<vcs-directory api="${origin}">
  <a href="${origin}/directory">Find local help</a>
</vcs-directory>`;
}
