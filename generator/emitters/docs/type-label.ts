/** What a reader is told about the type of a value: short, with the named schemas to be linked. */
import type { Json, Pointer } from '#document';
import type { Schema } from '../../ir/index.ts';

export interface LabelPart {
  readonly text: string;
  /** The named schema that this part names. */
  readonly target?: Pointer;
}

type Label = readonly LabelPart[];

/** `string (date-time)`, `Turn[]`, `"a" | "b"`, `object`. `nameOf` gives the identifier of a named schema. */
export function typeLabel(schema: Schema, nameOf: (target: Pointer) => string): Label {
  const print = (inner: Schema): Label => label(inner, print, nameOf);
  return print(schema);
}

/** A label without links. */
export function labelText(parts: Label): string {
  return parts.map((part) => part.text).join('');
}

type Print = (schema: Schema) => Label;

function label(schema: Schema, print: Print, nameOf: (target: Pointer) => string): Label {
  if (schema.kind === 'reference') return [{ text: nameOf(schema.target), target: schema.target }];
  const printer = labels[schema.kind] as (schema: Schema, print: Print) => Label;
  return printer(schema, print);
}

type Labels = {
  readonly [Kind in Exclude<Schema['kind'], 'reference'>]: (
    schema: Extract<Schema, { kind: Kind }>,
    print: Print,
  ) => Label;
};

const labels: Labels = {
  unknown: () => word('anything'),
  never: () => word('never'),
  null: () => word('null'),
  boolean: () => word('boolean'),
  number: (schema) => word(withFormat(schema.integer ? 'integer' : 'number', schema.format)),
  string: (schema) => word(schema.binary ? 'bytes' : withFormat('string', schema.format)),
  literal: (schema) => word(literalText(schema.value)),
  enum: (schema) => word(enumText(schema.values)),
  array: (schema, print) => [...grouped(schema.items, print), { text: '[]' }],
  tuple: (schema, print) =>
    tupleLabel([...schema.prefix.map(print), ...(schema.rest ? [[{ text: '…' }, ...print(schema.rest)]] : [])]),
  object: (schema, print) => {
    if (schema.properties.length > 0) return word('object');
    if (schema.additional === undefined) return word('empty object');
    return [{ text: 'map of ' }, ...print(schema.additional)];
  },
  union: (schema, print) => separated(schema.members.map(print), ' | '),
  intersection: (schema, print) =>
    separated(
      schema.members.map((member) => grouped(member, print)),
      ' & ',
    ),
};

function word(text: string): Label {
  return [{ text }];
}

function withFormat(type: string, format: string | undefined): string {
  return format === undefined ? type : `${type} (${format})`;
}

function literalText(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** A long enum is cut here; its values stand in the section of its schema. */
function enumText(values: readonly Json[]): string {
  const shown = values.slice(0, 12).map(literalText);
  return [...shown, ...(values.length > 12 ? [`${values.length - 12} more`] : [])].join(' | ');
}

function grouped(schema: Schema, print: Print): Label {
  const isGroup = schema.kind === 'union' || schema.kind === 'intersection' || schema.kind === 'enum';
  return isGroup ? [{ text: '(' }, ...print(schema), { text: ')' }] : print(schema);
}

function tupleLabel(members: readonly Label[]): Label {
  return [{ text: '[' }, ...separated(members, ', '), { text: ']' }];
}

function separated(members: readonly Label[], separator: string): Label {
  return members.flatMap((member, index) => (index === 0 ? member : [{ text: separator }, ...member]));
}
