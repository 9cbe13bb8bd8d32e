/** Schema → type: a total table, one printer per kind. */
import type { Schema } from '../../ir/index.ts';
import { type Code, code, join, literal } from '../../render/index.ts';
import { objectText } from './object-text.ts';
import { inParentheses, type Print, type Printer, unrecognized } from './printer.ts';
import { intersectionText, referenceText, unionText } from './union-text.ts';

const printers: { readonly [Kind in Schema['kind']]: Print<Extract<Schema, { kind: Kind }>> } = {
  unknown: () => code`unknown`,
  never: () => code`never`,
  null: () => code`null`,
  boolean: () => code`boolean`,
  number: () => code`number`,
  string: (schema, printer) => (schema.binary && printer.binary === 'Blob' ? code`Blob` : code`string`),
  literal: (schema) => literal(schema.value),
  enum: (schema, printer) => {
    const values = schema.values.map(literal);
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
  return (printers[schema.kind] as Print)(schema, printer);
}

function arrayOf(items: Code): Code {
  return /^[\w$.]+$/.test(items) ? code`${items}[]` : code`Array<${items}>`;
}

function element(text: Code, required: boolean): Code {
  if (required) return text;
  return /^[\w$.]+$/.test(text) ? code`${text}?` : code`${inParentheses(text)}?`;
}
