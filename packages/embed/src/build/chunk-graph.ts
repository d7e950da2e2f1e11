/** The part of esbuild's metafile that says which file imports which. */
export interface BuiltFile {
  readonly entryPoint?: string;
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
}

export interface ElementFiles {
  /** The entry first, then what it imports. */
  readonly files: readonly string[];
  readonly parts: readonly string[];
}

/** An entry has no output of its own. */
export class ChunkNotFoundError extends Error {
  override readonly name = 'ChunkNotFoundError';
}

/** What an entry needs at once (imports), and what it asks for later (dynamic imports, with their own imports). */
export function filesOf(source: string, built: Readonly<Record<string, BuiltFile>>): ElementFiles {
  const entry = Object.keys(built).find((path) => built[path]?.entryPoint === source);
  if (entry === undefined) {
    throw new ChunkNotFoundError(
      `Expected a file built from ${source}, found ${Object.keys(built).join(', ') || 'none'}.`,
    );
  }
  const reach = (from: readonly string[], kinds: readonly string[]): Set<string> => {
    const reached = new Set(from);
    for (const file of reached) {
      for (const { path, kind } of built[file]?.imports ?? []) if (kinds.includes(kind)) reached.add(path);
    }
    return reached;
  };
  const files = reach([entry], ['import-statement']);
  const everything = reach([entry], ['import-statement', 'dynamic-import']);
  return { files: [...files], parts: [...everything.difference(files)] };
}
