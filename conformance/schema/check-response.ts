/** Holds a whole response to the document: status, media type, headers, body. */
import { appendPointer } from '#document';
import {
  isObject,
  type HeaderObject,
  type Json,
  type MediaTypeObject,
  type Pointer,
  type ResponseObject,
} from '#document';
import type { Received } from '../http/exchange.ts';
import { parseJson } from '../values/parse-json.ts';
import { baseType } from './api-document.ts';
import type { ApiOperation } from './api-document.ts';
import type { SchemaIssue } from './explain-errors.ts';
import type { Schemas } from './schemas.ts';

/** One thing that the document says about every response. */
export interface DocumentFinding {
  readonly assertion: 'document.status' | 'document.media' | 'document.headers' | 'document.body';
  readonly passed: boolean;
  readonly message?: string;
  readonly issues?: readonly SchemaIssue[];
}

/** Everything that can be judged: where the status is unknown, the rest has no schema to be judged by. */
export function checkResponse(
  received: Pick<Received, 'status' | 'headers' | 'text' | 'ending'>,
  operation: ApiOperation,
  schemas: Schemas,
): readonly DocumentFinding[] {
  const response = declaredResponse(received.status, operation);
  if (response === undefined) return [undeclaredStatus(received.status, operation)];
  const head: DocumentFinding = { assertion: 'document.status', passed: true };
  return [head, ...checkHeaders(received.headers, response, schemas), ...checkBody(received, response, schemas)];
}

/** The response of a status: its own, that of its class, or the default. */
export function declaredResponse(status: number, operation: ApiOperation): ResponseObject | undefined {
  const { responses } = operation;
  const keys = [String(status), `${Math.floor(status / 100)}XX`, 'default'];
  const key = keys.find((candidate) => Object.hasOwn(responses, candidate));
  return key === undefined ? undefined : responses[key];
}

/** Only the head: the status, and the headers; for a stream, whose body is judged frame by frame. */
export function checkHead(
  received: Pick<Received, 'status' | 'headers'>,
  operation: ApiOperation,
  schemas: Schemas,
): readonly DocumentFinding[] {
  const response = declaredResponse(received.status, operation);
  if (response === undefined) return [undeclaredStatus(received.status, operation)];
  return [{ assertion: 'document.status', passed: true }, ...checkHeaders(received.headers, response, schemas)];
}

function undeclaredStatus(status: number, operation: ApiOperation): DocumentFinding {
  const known = Object.keys(operation.responses).join(', ');
  return {
    assertion: 'document.status',
    passed: false,
    message: `status ${status} is not declared for ${operation.id} (declared: ${known === '' ? 'none' : known})`,
  };
}

function checkHeaders(headers: Headers, response: ResponseObject, schemas: Schemas): readonly DocumentFinding[] {
  const declared = Object.entries(response.headers).filter(([name]) => name.toLowerCase() !== 'content-type');
  const problems = declared.flatMap(([name, header]) =>
    headerProblems({ name, header, text: headers.get(name) }, schemas),
  );
  return [
    {
      assertion: 'document.headers',
      passed: problems.length === 0,
      ...(problems.length === 0 ? {} : { message: problems.join('; ') }),
    },
  ];
}

interface SentHeader {
  readonly name: string;
  readonly header: HeaderObject;
  /** Null: not sent. */
  readonly text: string | null;
}

function headerProblems({ name, header, text }: SentHeader, schemas: Schemas): readonly string[] {
  if (text === null) return header.required ? [`the header ${name} is missing`] : [];
  if (header.schema === undefined) return [];
  const issues = schemas.check(appendPointer(header.origin, 'schema'), headerValue(text, header.schema));
  return issues.map(({ message }) => `the header ${name}: ${message} (found ${JSON.stringify(text)})`);
}

/** A header is text; a schema that asks for a number or a boolean means what the text says. */
function headerValue(text: string, schema: Json): Json {
  const type = isObject(schema) ? schema['type'] : undefined;
  const wanted = Array.isArray(type) ? type : [type];
  const plain = wanted.includes('integer') || wanted.includes('number') || wanted.includes('boolean');
  return plain ? (parseJson(text) ?? text) : text;
}

function checkBody(
  received: Pick<Received, 'headers' | 'text' | 'ending'>,
  response: ResponseObject,
  schemas: Schemas,
): readonly DocumentFinding[] {
  const types = Object.entries(response.content);
  if (types.length === 0) return [checkEmpty(received.text)];
  const sent = received.headers.get('content-type');
  const media = sent === null ? undefined : findMedia(sent, types);
  if (media === undefined) {
    const message = `the media type is ${sent === null ? 'missing' : `'${sent}'`}, declared ${types.map(([type]) => type).join(', ')}`;
    return [{ assertion: 'document.media', passed: false, message }];
  }
  return [{ assertion: 'document.media', passed: true }, ...judgeBody(received, { media, type: sent ?? '', schemas })];
}

function checkEmpty(text: string): DocumentFinding {
  if (text === '') return { assertion: 'document.body', passed: true };
  return {
    assertion: 'document.body',
    passed: false,
    message: `no body is declared, but ${text.length} characters came`,
  };
}

function findMedia(sent: string, types: readonly (readonly [string, MediaTypeObject])[]): MediaTypeObject | undefined {
  const type = baseType(sent);
  const fits = ([declared]: readonly [string, MediaTypeObject]): boolean => {
    const wanted = baseType(declared);
    return wanted === type || wanted === '*/*' || (wanted.endsWith('/*') && type.startsWith(wanted.slice(0, -1)));
  };
  return types.find((entry) => baseType(entry[0]) === type)?.[1] ?? types.find((entry) => fits(entry))?.[1];
}

interface BodyContext {
  readonly media: MediaTypeObject;
  readonly type: string;
  readonly schemas: Schemas;
}

function judgeBody(
  received: Pick<Received, 'text' | 'ending'>,
  { media, type, schemas }: BodyContext,
): readonly DocumentFinding[] {
  if (received.ending !== 'complete') {
    return [
      {
        assertion: 'document.body',
        passed: false,
        message: `the body did not end properly: it was ${received.ending} after ${received.text.length} characters`,
      },
    ];
  }
  if (!/[/+]json$/.test(baseType(type))) return [{ assertion: 'document.body', passed: true }];
  const value = parseJson(received.text);
  if (value === undefined)
    return [
      {
        assertion: 'document.body',
        passed: false,
        message: `the body is no JSON: ${JSON.stringify(received.text.slice(0, 200))}`,
      },
    ];
  if (media.schema === undefined) return [{ assertion: 'document.body', passed: true }];
  return [bodyFinding(appendPointer(media.origin, 'schema'), value, schemas)];
}

function bodyFinding(pointer: Pointer, value: Json, schemas: Schemas): DocumentFinding {
  const issues = schemas.check(pointer, value);
  return { assertion: 'document.body', passed: issues.length === 0, issues };
}
