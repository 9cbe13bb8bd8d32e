/** The keyword `type`, and what authors write in its place. */
import type { Json } from '../../json.ts';
import type { Cursor } from '../../source/cursor.ts';
import type { Context } from '../context.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { children } from '../../source/cursor.ts';

const typeNames = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

/** Types of programming languages, and formats: there is one thing that each can mean. */
const meanings = new Map(
  Object.entries({
    string: 'str text char date datetime date-time time uuid uri url email byte binary password',
    number: 'float double decimal float32 float64',
    integer: 'int int32 int64 long short uint uint32 uint64 bigint',
    boolean: 'bool',
    object: 'dict map record json hash struct',
    array: 'list tuple set',
    null: 'none nil',
  }).flatMap(([name, others]) => others.split(' ').map((other) => [other, name] as const)),
);

export function readType(context: Context, keyword: Cursor): Json | undefined {
  const items = Array.isArray(keyword.value) ? children(keyword) : [keyword];
  const types = [...new Set(items.flatMap((item) => typeName(context, item)))];
  if (types.length === 0) return undefined;
  return Array.isArray(keyword.value) ? types : types[0];
}

/** The type that a word stands for, whatever its case. */
export function meantType(word: string): string | undefined {
  const lower = word.toLowerCase();
  return typeNames.includes(lower) ? lower : meanings.get(lower);
}

function typeName(context: Context, item: Cursor): string[] {
  const { value } = item;
  if (typeof value === 'string' && (typeNames.includes(value) || value === 'file')) return [value];
  if (value === null) return ['null'];
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  const meant = meantType(written);
  const message = `'${written}' is not a type; ${meant === undefined ? 'left out' : `read as '${meant}'`}.`;
  const help = meant === undefined ? didYouMean(written, typeNames) : `Write '${meant}'.`;
  context.reporter.report('document/unknown-value', message, { at: item, ...(help !== undefined && { help }) });
  return meant === undefined ? [] : [meant];
}
