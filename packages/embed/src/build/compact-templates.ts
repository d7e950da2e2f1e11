import ts from 'typescript';

/** What white space in each kind of template may become without a change in what the browser shows. */
const compactors: Readonly<Record<string, (text: string) => string>> = {
  // Between two words one space says the same as a line break with an indent; no space would not.
  html: (text) => text.replace(/\s+/g, ' '),
  css: (text) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}'),
};

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The source with the white space of its `html` and `css` templates taken out, which no minifier of scripts touches. */
export function compactTemplates(source: string): string {
  const tree = ts.createSourceFile('module.js', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    const compact = ts.isTaggedTemplateExpression(node) ? compactorOf(node.tag) : undefined;
    if (compact !== undefined) {
      for (const piece of textOf((node as ts.TaggedTemplateExpression).template)) {
        const [start, end] = [piece.getStart(tree), piece.getEnd()];
        edits.push({ start, end, text: compact(source.slice(start, end)) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  // From the end, so that the places of those before stay right.
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: compacted }) => text.slice(0, start) + compacted + text.slice(end), source);
}

/** By the name of the tag; a bundler that joins modules numbers names that meet: `html`, `html2`. */
function compactorOf(tag: ts.Expression): ((text: string) => string) | undefined {
  return ts.isIdentifier(tag) ? compactors[tag.text.replace(/\d+$/, '')] : undefined;
}

/** The pieces of text between the expressions of a template. */
function textOf(template: ts.TemplateLiteral): readonly ts.Node[] {
  return ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
}
