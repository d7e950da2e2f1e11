/** Made by the build of the pinned edition: how to register each element, by name. */
declare module 'vcs:elements' {
  export const define: Readonly<Record<string, () => Promise<unknown>>>;
}
