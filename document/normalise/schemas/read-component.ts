/** Keeps what was read of a component: the same object, in which nothing was wrong, need not be read again. */
import type { JsonObject } from '../../json.ts';
import type { JsonSchema } from '../../open-api.ts';
import type { Cursor } from '../../source/cursor.ts';
import type { Context } from '../context.ts';
import { isObject } from '../../json.ts';
import { appendPointer } from '../../pointer.ts';
import { referenceText } from '../../source/references.ts';
import { type Dialect, dialectOf } from '../dialect.ts';
import { readSchema } from './read-schema.ts';

interface Known {
  readonly schema: JsonSchema;
  readonly dialect: Dialect;
  /** Which components were asked for, and what the answer was. */
  readonly asked: ReadonlyMap<string, string | undefined>;
}

const known = new WeakMap<JsonObject, Known>();

export function readComponent(context: Context, component: Cursor): JsonSchema {
  const { value, source } = component;
  if (!isObject(value) || source !== context.root.source) return readSchema(context, component);
  const dialect = dialectOf(component, context.root);
  const found = known.get(value);
  if (found?.dialect === dialect && isStillSo(found.asked, context)) return found.schema;
  const { watched, asked, isPlain } = watch(context);
  const schema = readSchema(watched, component);
  if (isPlain()) known.set(value, { schema, dialect, asked });
  return schema;
}

function isStillSo(asked: Known['asked'], { schemas }: Context): boolean {
  for (const [name, answer] of asked) if (schemas.find(name) !== answer) return false;
  return true;
}

/** Plain is a schema that reports nothing, and refers only to declared components by their own names. */
function watch(context: Context) {
  const { schemas, reporter } = context;
  const asked = new Map<string, string | undefined>();
  let plain = true;
  const note = (reference: string, name: string | undefined): string | undefined => {
    const isOwn = name !== undefined && reference === appendPointer('#/components/schemas', name);
    if (isOwn && schemas.find(name) === name) asked.set(name, name);
    else plain = false;
    return name;
  };
  const watched: Context = {
    ...context,
    references: refusing(() => (plain = false), context.references),
    reporter: refusing(() => (plain = false), reporter),
    schemas: {
      ...schemas,
      refer: (holder) => note(referenceText(holder) ?? '', schemas.refer(holder)),
      referTo: (holder, reference) => note(reference, schemas.referTo(holder, reference)),
      find(name) {
        const answer = schemas.find(name);
        asked.set(name, answer);
        return answer;
      },
    },
  };
  return { watched, asked, isPlain: () => plain };
}

/** Reports each call of any of the methods. */
function refusing<Tools extends object>(tell: () => void, tools: Tools): Tools {
  const told = Object.entries(tools).map(([name, member]: [string, unknown]) => [
    name,
    typeof member === 'function'
      ? (...values: readonly unknown[]): unknown => {
          tell();
          return Reflect.apply(member, tools, values);
        }
      : member,
  ]);
  return Object.fromEntries(told) as Tools;
}
