import ts from 'typescript';

/** The method by which an element opens a page that a server has made. */
const opens = 'openPage';

/**
 * The source without the method that opens a page which a server has made, as those of partners never are, and so without
 * the module that this imports. A source that has no such method is left as it is.
 */
export function withoutOpening(source: string): string {
  if (!source.includes(opens)) return source;
  const tree = ts.createSourceFile('module.js', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const methodIn = (node: ts.Node): ts.Node | undefined =>
    ts.isMethodDeclaration(node) && node.name.getText(tree) === opens ? node : ts.forEachChild(node, methodIn);
  const method = methodIn(tree);
  return method ? source.slice(0, method.getStart(tree)) + source.slice(method.getEnd()) : source;
}
