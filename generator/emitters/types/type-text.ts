/** Schema → type: a total table, one printer per kind. */
import { isWide, type Schema } from '../../ir/index.ts';
import { type Code, code, join } from '../../render/index.ts';
import { constantText } from './constant-text.ts';
import { objectText } from './object-text.ts';
import { inParentheses, type Print, type Printer, unrecognized } from './printer.ts';
import { intersectionText, referenceText, unionText } from './union-text.ts';

const printers: { readonly [Kind in Schema['kind']]: Print<Extract<Schema, { kind: Kind }>> } = {
  unknown: () => code`unknown`,
  never: () => code`never`,
  null: () => code`null`,
  boolean: () => code`boolean`,
  // Doubles have every whole number up to 2^53 only.
  number: (schema, printer) => (printer.isExact && isWide(schema) ? code`number | bigint` : code`number`),
  string: (schema, printer) => (schema.binary && printer.binary === 'Blob' ? code`Blob` : code`string`),
  literal: (schema) => constantText(schema.value),
  enum: (schema, printer) => {
    const values = schema.values.map(constantText);
    const open = printer.direction === 'response' && schema.values.some((value) => typeof value === 'string');
    return join(open ? [...values, printer.file.use(unrecognized)] : values, ' | ');
  },
  array: (schema, printer) => arrayOf(typeText(schema.items, printer)),
  tuple: (schema, printer) => {
    const prefix = schema.prefix.map((member, index) => element(typeText(member, printer), index < schema.required));
    const rest = schema.rest ? [code`...${arrayOf(typeText(schema.rest, printer))}`] : [];
    return code`[${join([...prefix, ...rest], ', ')}]`;
  },
  object: (schema, printer) => objectText(schema, printer, typeText),
  union: (schema, printer) => unionText(schema, printer, typeText),
  intersection: (schema, printer) => intersectionText(schema, printer, typeText),
  reference: (schema, printer) => referenceText(schema, printer),
};

export function typeText(schema: Schema, printer: Printer): Code {
  const { foreign: _foreign, ...others } = printer;
  // What other parts say of an object's properties is of no matter for its elements and alternatives.
  const isPart = schema.kind === 'object' || schema.kind === 'intersection';
  return (printers[schema.kind] as Print)(schema, isPart ? printer : others);
}

function arrayOf(items: Code): Code {
  return /^[\w$.]+$/.test(items) ? code`${items}[]` : code`Array<${items}>`;
}

function element(text: Code, required: boolean): Code {
  if (required) return text;
  return /^[\w$.]+$/.test(text) ? code`${text}?` : code`${inParentheses(text)}?`;
}
