/** Edits of named schemas: what they mean depends on the side of the exchange. */
import { appendPointer, type ChangeCode } from '#document';
import { type Edited, type Expected, isTree, type KnownEdit, type Scene, type Tree, treeAt } from './known-edit.ts';
import { isSwagger } from './operations.ts';

interface WrittenSchema {
  readonly name: string;
  readonly schema: Tree;
  readonly properties: Tree;
  readonly required: string[];
}

type Classes = { readonly request: 'wire' | 'source' | 'fine'; readonly response: 'wire' | 'source' | 'fine' };
/** A code, where it is the same on both sides. */
type Codes = ChangeCode | { readonly request: ChangeCode; readonly response: ChangeCode };

const narrowing: Classes = { request: 'wire', response: 'source' };
const widening: Classes = { request: 'source', response: 'wire' };
const breaking: Classes = { request: 'wire', response: 'wire' };
const harmless: Classes = { request: 'fine', response: 'fine' };
const ofSource: Classes = { request: 'source', response: 'source' };

/** Changes the schema, or returns false where it has nothing to change. */
type Change = (schema: WrittenSchema, scene: Scene) => boolean;

const edits: readonly (readonly [title: string, codes: Codes, classes: Classes, change: Change])[] = [
  [
    'an optional property comes',
    'property-added',
    harmless,
    ({ properties }) => put(properties, 'quite_new', { type: 'string' }),
  ],
  [
    'a required property comes',
    'required-property-added',
    narrowing,
    ({ schema, properties, required }) =>
      put(properties, 'quite_new', { type: 'string' }) && put(schema, 'required', [...required, 'quite_new']),
  ],
  ['an optional property goes', 'property-removed', ofSource, (one, scene) => removed('optional', one, scene)],
  [
    'a required property goes',
    { request: 'property-removed', response: 'required-property-removed' },
    widening,
    (one, scene) => removed('required', one, scene),
  ],
  [
    'a property becomes required',
    'property-became-required',
    narrowing,
    (one, scene) => became('required', one, scene),
  ],
  ['a property becomes optional', 'property-became-optional', widening, (one, scene) => became('optional', one, scene)],
  [
    'a property is of another type',
    'type-changed',
    breaking,
    inProperty(plainText, (property) => put(property, 'type', 'boolean')),
  ],
  [
    'a value goes',
    'value-removed',
    narrowing,
    inProperty(listed, (property) => withValues(property, (all) => all.slice(1))),
  ],
  [
    'a value comes',
    'value-added',
    ofSource,
    inProperty(listed, (property) => withValues(property, (all) => [...all, 'quite-new'])),
  ],
  [
    'values are limited',
    'values-limited',
    narrowing,
    inProperty(plainText, (property) => put(property, 'enum', ['only', 'these'])),
  ],
  [
    'a limit is tightened',
    'limit-tightened',
    { request: 'wire', response: 'fine' },
    inProperty(plainText, (property) => !('minLength' in property) && put(property, 'minLength', 3)),
  ],
  [
    'a limit is loosened',
    'limit-loosened',
    harmless,
    inProperty(
      (property) => typeof property['maxLength'] === 'number',
      (property) => delete property['maxLength'],
    ),
  ],
  [
    'a pattern comes',
    'pattern-changed',
    { request: 'wire', response: 'fine' },
    inProperty(plainText, (property) => !('pattern' in property) && put(property, 'pattern', '^q')),
  ],
  [
    'a format comes',
    'format-added',
    { request: 'wire', response: 'fine' },
    inProperty(plainText, (property) => put(property, 'format', 'quite-new')),
  ],
  [
    'a format is another',
    'format-changed',
    breaking,
    inProperty(dated, (property) => put(property, 'format', 'quite-new')),
  ],
  [
    'a property is described otherwise',
    'text-changed',
    harmless,
    inProperty(plainText, (property) => put(property, 'description', 'Quite new.')),
  ],
  [
    'an object is closed',
    'object-closed',
    narrowing,
    ({ schema }) => !('additionalProperties' in schema) && put(schema, 'additionalProperties', false),
  ],
];

export const schemaEdits: readonly KnownEdit[] = edits.map(([title, codes, classes, change]) => ({
  title,
  edit: (scene) => inSchema(scene, { codes, classes, change }),
}));

interface SchemaEdit {
  readonly codes: Codes;
  readonly classes: Classes;
  readonly change: Change;
}

function inSchema(scene: Scene, { codes, classes, change }: SchemaEdit): Edited | undefined {
  const at = isSwagger(scene.document) ? ['definitions'] : ['components', 'schemas'];
  const candidates = Object.entries(treeAt(scene.document, ...at)).flatMap(([name, schema]) => written(name, schema));
  const one = scene.pick(candidates.filter(({ name }) => (scene.sides.get(name) ?? []).length > 0));
  if (one === undefined || !change(one, scene)) return undefined;
  const sides = scene.sides.get(one.name) ?? [];
  const expected = sides.map((side): Expected => {
    const code = typeof codes === 'string' ? codes : codes[side];
    return `${words[classes[side]]} ${side} ${code}`;
  });
  return { expected, at: [appendPointer('#', ...at, one.name)] };
}

const words = { wire: 'wire-breaking', source: 'source-breaking', fine: 'compatible' } as const;

/** Open objects that say all of themselves in one place. */
function written(name: string, schema: unknown): readonly WrittenSchema[] {
  if (!isTree(schema) || !isTree(schema['properties'])) return [];
  const isPlain = !['allOf', 'oneOf', 'anyOf', '$ref', 'not', 'if'].some((keyword) => keyword in schema);
  if (!isPlain || schema['additionalProperties'] === false) return [];
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : [];
  return [{ name, schema, properties: schema['properties'], required }];
}

/** Seen on both sides, and no reference. */
function visible({ properties }: WrittenSchema): readonly (readonly [string, Tree])[] {
  return Object.entries(properties).flatMap(([name, property]) =>
    isTree(property) && property['readOnly'] !== true && property['writeOnly'] !== true && !('$ref' in property)
      ? [[name, property] as const]
      : [],
  );
}

type Need = 'required' | 'optional';

function removed(need: Need, one: WrittenSchema, scene: Scene): boolean {
  const isRequired = need === 'required';
  const found = scene.pick(visible(one).filter(([name]) => one.required.includes(name) === isRequired));
  if (found === undefined) return false;
  delete one.properties[found[0]];
  if (isRequired) one.schema['required'] = one.required.filter((name) => name !== found[0]);
  return !isRequired || dropEmpty(one.schema);
}

function became(need: Need, one: WrittenSchema, scene: Scene): boolean {
  const isNeeded = need === 'required';
  const found = scene.pick(visible(one).filter(([name]) => one.required.includes(name) !== isNeeded));
  if (found === undefined) return false;
  const others = one.required.filter((name) => name !== found[0]);
  return put(one.schema, 'required', isNeeded ? [...others, found[0]] : others) && dropEmpty(one.schema);
}

/** In old versions an empty list is none. */
function dropEmpty(schema: Tree): boolean {
  if (Array.isArray(schema['required']) && schema['required'].length === 0) delete schema['required'];
  return true;
}

function inProperty(fits: (property: Tree) => boolean, change: (property: Tree) => boolean): Change {
  return (one, scene) => {
    const found = scene.pick(visible(one).filter(([, property]) => fits(property)));
    return found !== undefined && change(found[1]);
  };
}

function plainText(property: Tree): boolean {
  return property['type'] === 'string' && !('enum' in property) && !('const' in property) && !('format' in property);
}

function dated(property: Tree): boolean {
  return property['type'] === 'string' && String(property['format']).startsWith('date');
}

function listed(property: Tree): boolean {
  return property['type'] === 'string' && Array.isArray(property['enum']) && new Set(property['enum']).size > 1;
}

function withValues(property: Tree, change: (values: readonly unknown[]) => readonly unknown[]): boolean {
  return put(property, 'enum', change([...new Set(property['enum'] as readonly unknown[])]));
}

function put(tree: Tree, name: string, value: unknown): boolean {
  tree[name] = value;
  return true;
}
