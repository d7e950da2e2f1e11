import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface TypeFacts {
  /** Interfaces of properties, nearest first. */
  readonly bases: readonly string[];
}

/**
 * The vocabulary of schema.org as the declarations of schema-dts publish it: which properties a type has, which types
 * and texts a property takes.
 */
export class SchemaOrg {
  readonly #properties = new Map<string, Map<string, string[]>>();
  readonly #parents = new Map<string, string[]>();
  readonly #leaves = new Map<string, TypeFacts>();
  readonly #unions = new Map<string, string[]>();

  constructor() {
    const declarations = readFileSync(createRequire(import.meta.url).resolve('schema-dts/dist/schema.d.ts'), 'utf8');
    const interfaces = /^(?:export )?interface (\w+)(?: extends ([^{]+?))? \{\n([\s\S]*?)^\}/gm;
    for (const [, name = '', parents = '', body = ''] of declarations.matchAll(interfaces)) {
      const bases = parents
        .split(',')
        .map((parent) => parent.trim())
        .filter(Boolean);
      const type = /^ {4}"@type": "([^"]+)"/m.exec(body)?.[1];
      if (type !== undefined) this.#leaves.set(type, { bases });
      const properties = new Map<string, string[]>();
      for (const [, property = '', range = ''] of body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<([\s\S]*?), "\w+">;/gm)) {
        properties.set(
          property,
          range.split('|').map((part) => part.trim()),
        );
      }
      this.#properties.set(name, properties);
      this.#parents.set(name, bases);
    }
    for (const [, name = '', union = ''] of declarations.matchAll(/^export type (\w+) = ([^;]+);/gm)) {
      this.#unions.set(
        name,
        union.split('|').map((part) => part.trim()),
      );
    }
  }

  has(type: string): boolean {
    return this.#leaves.has(type);
  }

  /** What a property of a type takes, by the names of schema.org; nothing where the type has no such property. */
  rangeOf(type: string, property: string): readonly string[] | undefined {
    const wanted = [...(this.#leaves.get(type)?.bases ?? [])];
    for (let name = wanted.shift(); name !== undefined; name = wanted.shift()) {
      const range = this.#properties.get(name)?.get(property);
      if (range !== undefined) return range;
      wanted.push(...(this.#parents.get(name) ?? []));
    }
    return undefined;
  }

  /** Whether a type is another or a kind of it. */
  isA(type: string, other: string): boolean {
    const members = this.#unions.get(other) ?? [];
    if (type === other || members.includes(`${type}Leaf`)) return true;
    return members.some((member) => member !== other && this.#unions.has(member) && this.isA(type, member));
  }

  /** The fixed values that a property of this type takes, such as the days of the week. */
  valuesOf(name: string): string[] {
    return (this.#unions.get(name) ?? [])
      .filter((member) => member.startsWith('"'))
      .map((member) => JSON.parse(member) as string);
  }
}
