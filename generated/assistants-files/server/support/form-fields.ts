// Generated from spec/assistants/files.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The fields of a form, urlencoded or multipart, as the object that the document describes. */
import { gatherBrackets } from './brackets.ts';
import { coerce } from './coerce.ts';
import type { TextTree } from './coerce.ts';
import type { ContentDescription, FieldEncoding } from './operation.ts';
import { decodeFormText, decodePercent } from './percent.ts';
import { alternatives, isArray, isObject, mayBeArray, mayBeObject } from './shape.ts';
import type { ObjectShape, Shape } from './shape.ts';
import { parseJson } from './read-json.ts';
import { readDelimited, withCommas } from './styles.ts';

export interface Field {
  readonly name: string;
  readonly value: string | Blob;
  /** Before decoding, for styles that split first. */
  readonly raw?: string;
}

/** Gives every property its value; fields that the shape does not know are kept as text. */
export function decodeFields(
  fields: readonly Field[],
  content: Pick<ContentDescription, 'shape' | 'encoding'>,
): unknown {
  const shape = merged(alternatives(content.shape ?? 'any').filter(isObject));
  // Each field is looked at once, however many there are.
  const groups = new Map<string, Field[]>();
  for (const field of fields) {
    const name = rootName(field.name, shape);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [field]);
    else group.push(field);
  }
  return Object.fromEntries([...groups].map(([name, group]) => [name, decodeField(name, group, { shape, content })]));
}

/** The fields of all alternatives: which of them is meant, the validator knows. */
function merged(shapes: readonly ObjectShape[]): ObjectShape {
  const [only, ...more] = shapes;
  if (only !== undefined && more.length === 0) return only;
  const names = [...new Set(shapes.flatMap(({ object }) => Object.keys(object)))];
  const fields = names.map((name) => [name, { oneOf: shapes.flatMap(({ object }) => own(object, name)) }] as const);
  const additional = shapes.find((shape) => shape.additional !== undefined)?.additional;
  return { object: Object.fromEntries(fields), ...(additional !== undefined && { additional }) };
}

function own(object: ObjectShape['object'], name: string): readonly Shape[] {
  return Object.hasOwn(object, name) ? [object[name] ?? 'any'] : [];
}

/** `filter[a]` and `tags[]` belong to `filter` and `tags`, unless a property is really called so. */
function rootName(name: string, shape: ObjectShape): string {
  const at = name.indexOf('[');
  if (at <= 0 || Object.hasOwn(shape.object, name)) return name;
  const root = name.slice(0, at);
  return Object.hasOwn(shape.object, root) ? root : name;
}

interface FormContext {
  readonly shape: ObjectShape;
  readonly content: Pick<ContentDescription, 'encoding'>;
}

/** `fields` are those that belong to the name. */
function decodeField(name: string, fields: readonly Field[], { shape, content }: FormContext): unknown {
  const property = (Object.hasOwn(shape.object, name) ? shape.object[name] : shape.additional) ?? 'any';
  const own = fields.filter((field) => field.name === name);
  if (own.length === 0) return coerce(property, gatherBrackets(name, fields) ?? '');
  const encoding = Object.hasOwn(content.encoding ?? {}, name) ? content.encoding?.[name] : undefined;
  const isJoined = isSplit(encoding, property) && (own.length === 1 || own.some(({ raw }) => raw !== undefined));
  const pieces = isJoined
    ? own.map((field) => split(field, property, encoding?.style))
    : own.map((field) => read(field, property));
  return combine(property, pieces);
}

function isSplit(encoding: FieldEncoding | undefined, property: Shape): boolean {
  return encoding?.explode === false && (mayBeArray(property) || mayBeObject(property));
}

interface Piece {
  readonly tree?: TextTree;
  /** A field that was JSON and is a value already. */
  readonly value?: unknown;
}

function split(field: Field, shape: Shape, style = 'form'): Piece {
  const { raw } = field;
  if (raw === undefined) return splitPart(field, shape, style);
  return { tree: readDelimited(withCommas(raw, style), ',', { explode: false, shape, decode: decodeFormText }) ?? raw };
}

const delimiters = new Map([
  ['spaceDelimited', ' '],
  ['pipeDelimited', '|'],
]);

/** A part is not percent-encoded, but for the delimiter within an item; objects are JSON. */
function splitPart(field: Field, shape: Shape, style: string): Piece {
  if (typeof field.value !== 'string' || !mayBeArray(shape)) return read(field, shape);
  const items = field.value.split(delimiters.get(style) ?? ',');
  return { tree: items.map((item) => decodePercent(item) ?? item) };
}

/** Objects, and items of lists that are objects, are sent as JSON (OAS 3.1 §4.8.15.1). */
function read(field: Field, shape: Shape): Piece {
  const { value } = field;
  const structured = mayBeObject(shape) || alternatives(shape).some((each) => isArray(each) && mayBeObject(each.array));
  const looksLikeJson = typeof value === 'string' && /^\s*[[{]/.test(value);
  if (!looksLikeJson || !(structured || mayBeArray(shape))) return { tree: value };
  const parsed = parseJson(value);
  return 'value' in parsed ? parsed : { tree: value };
}

function combine(shape: Shape, pieces: readonly Piece[]): unknown {
  const [first] = pieces;
  if (pieces.length === 1 && first !== undefined) return single(shape, first);
  const trees = pieces.flatMap((piece) => (piece.tree === undefined ? [] : [piece.tree]));
  if (trees.length === pieces.length) return coerce(shape, trees.flat());
  return pieces.map((piece) => piece.value ?? piece.tree);
}

function single(shape: Shape, piece: Piece): unknown {
  if (piece.tree !== undefined) return coerce(shape, piece.tree);
  return mayBeArray(shape) && !mayBeObject(shape) && isItem(shape, piece.value) ? [piece.value] : piece.value;
}

/** Whether the value is one item of a list, and not the list: what lists hold may be lists, empty ones too. */
function isItem(shape: Shape, value: unknown): boolean {
  if (!Array.isArray(value)) return true;
  const lists = alternatives(shape).flatMap((each) => (isArray(each) ? alternatives(each.array).filter(isArray) : []));
  return lists.some((inner) => value.every((item) => mayBe(inner.array, item)));
}

/** As far as lists go. */
function mayBe(shape: Shape, value: unknown): boolean {
  if (!Array.isArray(value)) return shape === 'any' || alternatives(shape).some((each) => !isArray(each));
  return alternatives(shape).some(
    (each) => each === 'any' || (isArray(each) && value.every((item) => mayBe(each.array, item))),
  );
}
