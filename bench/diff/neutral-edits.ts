/** Edits that change how something is written, and nothing that it says. */
import { type Edited, isTree, type KnownEdit, type Scene, type Tree, treeAt } from './known-edit.ts';
import { isSwagger } from './operations.ts';

export const neutralEdits: readonly KnownEdit[] = [
  { title: 'nothing is edited', edit: () => ({ expected: [], at: [] }) },
  {
    title: 'all members change places',
    edit: ({ document }) => {
      const turned = turn(document);
      for (const name of Object.keys(document)) delete document[name];
      Object.assign(document, turned);
      return { expected: [], at: [] };
    },
  },
  {
    title: 'a reference is written out',
    edit: (scene) =>
      inReference(scene, (holder, target) => {
        delete holder['$ref'];
        Object.assign(holder, structuredClone(target));
        return { expected: [], at: [] };
      }),
  },
  {
    title: 'a reference is wrapped',
    edit: (scene) =>
      inReference(scene, (holder) => {
        holder['allOf'] = [{ $ref: holder['$ref'] }];
        delete holder['$ref'];
        return { expected: [], at: [] };
      }),
  },
  {
    title: 'a schema gets a name of its own',
    edit: (scene) =>
      inReference(scene, (holder, target, schemas) => {
        schemas['QuiteNew'] = structuredClone(target);
        holder['$ref'] = `${String(holder['$ref']).replace(/[^/]*$/, '')}QuiteNew`;
        return { expected: ['compatible interface schema-added'], at: [] };
      }),
  },
  {
    title: 'a schema gets another name',
    edit: ({ document, pick, sides }) => {
      const schemas = schemasOf(document);
      const name = pick([...sides.keys()].filter((each) => each in schemas && !isNamedByValue(document, each)));
      if (name === undefined) return undefined;
      schemas['QuiteAnother'] = schemas[name];
      delete schemas[name];
      rename(document, name);
      return {
        expected: ['source-breaking interface schema-removed', 'compatible interface schema-added'],
        at: [],
      };
    },
  },
];

/** Objects from behind, and lists whose order says nothing; what extensions mean by their lists, only they know. */
function turn(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => turn(item));
    return ['required', 'enum', 'type', 'tags'].includes(key) &&
      value.every((item) => typeof item === 'string') &&
      key !== 'tags'
      ? items.toReversed()
      : items;
  }
  if (!isTree(value)) return value;
  const isMap = key === 'properties';
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [
        name,
        name.startsWith('x-') || isExample(name) ? member : turn(member, isMap ? '' : name),
      ]),
  );
}

function isExample(key: string): boolean {
  return key === 'example' || key === 'examples' || key === 'default';
}

function schemasOf(document: Tree): Tree {
  return isSwagger(document) ? treeAt(document, 'definitions') : treeAt(document, 'components', 'schemas');
}

/** A reference in an answer or a body, to a schema that can be written in its place: its values do not stand for its name. */
function inReference(
  { document, pick }: Scene,
  change: (holder: Tree, target: Tree, schemas: Tree) => Edited,
): Edited | undefined {
  const schemas = schemasOf(document);
  const prefix = isSwagger(document) ? '#/definitions/' : '#/components/schemas/';
  const found = bodiesIn(treeAt(document, 'paths')).flatMap((holder) => {
    const name = typeof holder['$ref'] === 'string' ? holder['$ref'].replace(prefix, '') : '';
    const target = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    return isTree(target) && !('$ref' in target) && Object.keys(holder).length === 1 ? [{ holder, target }] : [];
  });
  const one = pick(found);
  return one && change(one.holder, one.target, schemas);
}

function bodiesIn(value: unknown): readonly Tree[] {
  if (Array.isArray(value)) return value.flatMap(bodiesIn);
  if (!isTree(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'schema' && isTree(member) ? [member] : name === 'example' || name === 'examples' ? [] : bodiesIn(member),
  );
}

/** Where a discriminator has no mapping, the name of a schema goes over the wire. */
function isNamedByValue(document: Tree, name: string): boolean {
  return (
    JSON.stringify(document).includes('"discriminator"') &&
    /"discriminator"/.test(JSON.stringify(schemasOf(document)[name]))
  );
}

/** Those that lead to it, and those that lead into it. */
function rename(value: unknown, name: string): void {
  const escaped = name.replaceAll('~', '~0').replaceAll('/', '~1');
  const prefixes = [`#/components/schemas/${escaped}`, `#/definitions/${escaped}`];
  const renamed = (text: string) => {
    const prefix = prefixes.find((one) => text === one || text.startsWith(`${one}/`));
    return prefix === undefined ? text : `${prefix.slice(0, -escaped.length)}QuiteAnother${text.slice(prefix.length)}`;
  };
  eachText(value, renamed);
}

function eachText(value: unknown, change: (text: string) => string): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (typeof member === 'string') Reflect.set(value, key, change(member));
    else eachText(member, change);
  }
}
