// Generated from spec/llama-deploy/api-server.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Text into values, guided by a shape. What does not fit stays text, and the validator says what is wrong with it. */
import { alternatives, isAlternative, isArray, isObject, isValues, itemShape } from './shape.ts';
import type { ArrayShape, ObjectShape, Shape, TextShape, ValuesShape } from './shape.ts';
import { exactInteger } from './json-text.ts';
import { parseJson } from './read-json.ts';

/** Text as a style took it apart: one piece, a list, or named pieces in order. Files occur in forms only. */
export type TextTree = string | Blob | readonly TextTree[] | NamedPieces;

export interface NamedPieces {
  readonly entries: readonly (readonly [name: string, value: TextTree])[];
}

/** Gives the value that the text stands for; the first alternative that fits wins. */
export function coerce(shape: Shape, tree: TextTree): unknown {
  const fitted = isAlternative(shape) ? fitAny(alternatives(shape), tree) : fit(shape, tree);
  return fitted === undefined ? unfitted(shape, tree) : fitted.value;
}

/** An object may have more than its shape lists; the rest stays text. */
function unfitted(shape: Shape, tree: TextTree): unknown {
  const object = isNamed(tree) ? alternatives(shape).find(isObject) : undefined;
  return object === undefined || !isNamed(tree) ? plain(tree) : members(object, tree);
}

/** What else the text may stand for: as each alternative, and as one item of a list or as itself. */
export function readings(shape: Shape, tree: TextTree): readonly unknown[] {
  const [only, ...more] = isList(tree) ? tree : [tree];
  const trees = only === undefined || more.length > 0 ? [tree] : [tree, only];
  return alternatives(shape).flatMap((alternative) =>
    trees.flatMap((each) => fit(alternative, each) ?? []).map(({ value }) => value),
  );
}

interface Fitted {
  readonly value: unknown;
}

type Single = ReturnType<typeof alternatives>[number];

function fitAny(shapes: readonly Single[], tree: TextTree): Fitted | undefined {
  for (const shape of shapes) {
    const fitted = fit(shape, tree);
    if (fitted !== undefined) return fitted;
  }
  return undefined;
}

function fit(shape: Single, tree: TextTree): Fitted | undefined {
  if (isArray(shape)) return fitArray(shape, tree);
  if (isObject(shape)) return fitObject(shape, tree);
  if (isValues(shape)) return fitValues(shape, tree);
  if (tree instanceof Blob) return shape === 'binary' || shape === 'any' ? { value: tree } : undefined;
  return typeof tree === 'string' ? textReaders[shape](tree) : undefined;
}

function fitValues({ values }: ValuesShape, tree: TextTree): Fitted | undefined {
  const text = isList(tree) && tree.length === 1 ? tree[0] : tree;
  const found = values.filter((value) => String(value) === text || (value === null && text === ''));
  return found.map((value) => ({ value }))[0];
}

function fitArray(shape: ArrayShape, tree: TextTree): Fitted | undefined {
  if (isList(tree)) return { value: tree.map((piece, index) => coerce(itemShape(shape, index), piece)) };
  if (!isNamed(tree)) return structure(tree, '[') ?? { value: [coerce(itemShape(shape, 0), tree)] };
  const indexed = tree.entries.every(([name]) => /^\d*$/.test(name));
  return indexed ? { value: tree.entries.flatMap(([, piece], index) => listItems(shape, piece, index)) } : undefined;
}

/** `a[]=1&a[]=2` puts both under one empty name. */
function listItems(shape: ArrayShape, piece: TextTree, index: number): readonly unknown[] {
  if (isList(piece) && !isArray(shape.array)) return piece.map((each, at) => coerce(itemShape(shape, at), each));
  return [coerce(itemShape(shape, index), piece)];
}

function fitObject(shape: ObjectShape, tree: TextTree): Fitted | undefined {
  if (!isNamed(tree)) return structure(tree, '{');
  const known = tree.entries.every(([name]) => Object.hasOwn(shape.object, name) || shape.additional !== undefined);
  return known ? { value: members(shape, tree) } : undefined;
}

function members(shape: ObjectShape, { entries }: NamedPieces): unknown {
  return Object.fromEntries(entries.map(([name, piece]) => [name, coerce(property(shape, name), piece)]));
}

/** Styles have no room for what has structures in it: such pieces are JSON, as clients write them. */
function structure(tree: TextTree, opening: '{' | '['): Fitted | undefined {
  if (typeof tree !== 'string' || !tree.startsWith(opening)) return undefined;
  const parsed = parseJson(tree);
  return 'value' in parsed ? parsed : undefined;
}

function property(shape: ObjectShape, name: string): Shape {
  return (Object.hasOwn(shape.object, name) ? shape.object[name] : shape.additional) ?? 'any';
}

const textReaders: { readonly [Kind in TextShape]: (text: string) => Fitted | undefined } = {
  string: (text) => ({ value: text }),
  any: (text) => ({ value: text }),
  binary: (text) => ({ value: new Blob([text]) }),
  boolean: (text) => (text === 'true' || text === 'false' ? { value: text === 'true' } : undefined),
  null: (text) => (text === '' || text === 'null' ? { value: null } : undefined),
  number: readNumber,
  integer: readInteger,
};

/** A number that would lose digits is refused, not rounded. */
function readInteger(text: string): Fitted | undefined {
  const read = readNumber(text);
  if (read !== undefined && Number.isSafeInteger(read.value)) return read;
  const exact = exactInteger(text);
  return exact === undefined ? undefined : { value: exact };
}

/** JSON's own notation: no plus sign, no leading zeros, nothing that is not finite. */
function readNumber(text: string): { readonly value: number } | undefined {
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? { value } : undefined;
}

function plain(tree: TextTree): unknown {
  if (isList(tree)) return tree.map(plain);
  if (isNamed(tree)) return Object.fromEntries(tree.entries.map(([name, piece]) => [name, plain(piece)]));
  return tree;
}

function isList(tree: TextTree): tree is readonly TextTree[] {
  return Array.isArray(tree);
}

function isNamed(tree: TextTree): tree is NamedPieces {
  return typeof tree === 'object' && 'entries' in tree && !isList(tree) && !(tree instanceof Blob);
}
