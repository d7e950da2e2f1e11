import ts from 'typescript';

/** What white space in each kind of template may become without a change in what the browser shows. */
const compactors = {
  // Between two words one space says the same as a line break with an indent; no space would not.
  html: (text: string) => text.replace(/\s+/g, ' '),
  svg: (text: string) => text.replace(/\s+/g, ' '),
  css: (text: string) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/ > /g, '>')
      .replace(/: /g, ':')
      .replace(/;}/g, '}'),
};

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lit's function for a style sheet that is given as text; the tag `css` does the same with a page of code for expressions. */
const plainStyles = 'plainStyles';

/**
 * The source with the white space of its `html`, `svg` and `css` templates taken out, which no minifier of scripts touches.
 * Styles without expressions no longer need the tag.
 */
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
      const { tag, template } = node as ts.TaggedTemplateExpression;
      if (compact === compactors.css && ts.isNoSubstitutionTemplateLiteral(template)) {
        edits.push({ start: tag.getStart(tree), end: tag.getEnd(), text: `${plainStyles}(` });
        edits.push({ start: template.getEnd(), end: template.getEnd(), text: ')' });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  // From the end, so that the places of those before stay right.
  const compacted = edits
    .sort((one, other) => other.start - one.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
  return compacted.includes(`${plainStyles}(`)
    ? `import { unsafeCSS as ${plainStyles} } from 'lit';\n${compacted}`
    : compacted;
}

/** By the name of the tag; a bundler that joins modules numbers names that meet: `html`, `html2`. */
function compactorOf(tag: ts.Expression): ((text: string) => string) | undefined {
  const name = ts.isIdentifier(tag) ? tag.text.replace(/\d+$/, '') : '';
  return name === 'html' || name === 'svg' || name === 'css' ? compactors[name] : undefined;
}

/** The pieces of text between the expressions of a template. */
function textOf(template: ts.TemplateLiteral): readonly ts.Node[] {
  return ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
}
