/** The headers of successful answers: their type, and what the run time needs to read them. */
import type { Header, Response, Schema } from '../../ir/index.ts';
import { type Code, code, join, literal } from '../../render/index.ts';
import { objectLiteral } from '../exchange/object-literal.ts';
import { resolve, type Schemas } from '../exchange/schemas.ts';
import { answersOf } from './answers.ts';
import { type FunctionContext, typeOf } from './context.ts';

/** The type of the described headers of any success; nothing where there are none. */
export function headersType(context: FunctionContext): Code | undefined {
  const { responses } = answersOf(context.operation);
  const described = responses.filter(({ headers }) => headers.length > 0);
  if (described.length === 0) return undefined;
  const texts = described.map(({ status }) => {
    const key = /^\d{3}$/.test(status) ? literal(Number(status)) : literal(status);
    return code`${typeOf(context, 'responses')}[${key}]['headers']`;
  });
  const whole = join([...new Set(texts)], ' | ');
  return described.length === responses.length ? whole : code`Partial<${whole}>`;
}

/** By status and name, how to read them. */
export function headersText(responses: readonly Response[], schemas: Schemas): Code | undefined {
  const described = responses.filter(({ headers }) => headers.length > 0);
  if (described.length === 0) return undefined;
  return objectLiteral(
    described.map(({ status, headers }) => [
      status,
      objectLiteral(headers.map((header) => [header.name.toLowerCase(), headerText(header, schemas)])),
    ]),
  );
}

function headerText({ schema, explode, mediaType }: Header, schemas: Schemas): Code {
  const found = resolve(schema, schemas);
  if (mediaType !== undefined) return literal({ kind: /[/+]json\b/.test(mediaType) ? 'json' : 'string' });
  if (found.kind === 'array') return literal({ kind: 'list', items: pieceKind(found.items, schemas) });
  if (found.kind !== 'object') return literal({ kind: pieceKind(found, schemas) });
  const properties = found.properties.map(
    ({ name, schema: each }) => [name, literal(pieceKind(each, schemas))] as const,
  );
  return objectLiteral([
    ['kind', literal('object')],
    ['explode', explode ? literal(true) : undefined],
    ['properties', properties.length === 0 ? undefined : objectLiteral(properties)],
  ]);
}

type PieceKind = 'string' | 'number' | 'boolean' | 'json';

/** Text wherever a value can be one: nobody can tell `1` from `"1"` then. */
function pieceKind(schema: Schema, schemas: Schemas): PieceKind {
  const found = resolve(schema, schemas);
  if (found.kind === 'number' || found.kind === 'boolean') return found.kind;
  if (found.kind === 'literal') return kindOf([found.value]);
  if (found.kind === 'enum') return kindOf(found.values);
  return found.kind === 'object' || found.kind === 'array' ? 'json' : 'string';
}

function kindOf(values: readonly unknown[]): PieceKind {
  if (values.every((value) => typeof value === 'number')) return 'number';
  return values.every((value) => typeof value === 'boolean') ? 'boolean' : 'string';
}
