// Generated from spec/assistants/v2.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A handler's result as a response: status, headers, and a body written by its media type. */
import { bytesBody, formText } from './bytes-body.ts';
import type { HandlerResult } from './handler-result.ts';
import { identify, InvalidResponseError, describedResponse, judgeResult, responseFailure } from './judge-result.ts';
import type { LocatedIssue } from './issue.ts';
import { locate } from './issue.ts';
import { findContent, parseMediaType } from './media-type.ts';
import type { ContentDescription, ContentKind, OperationIdentity, ResponseDescription } from './operation.ts';
import type { ResponseFailure, Settings } from './options.ts';
import type { Outgoing } from './outgoing.ts';
import { streamBody } from './stream-body.ts';
import { writeHeaders } from './write-headers.ts';
import { itemWriter } from './write-items.ts';
import { judgeable, toJson } from './json-text.ts';

export interface WriteContext {
  readonly operation: OperationIdentity & { readonly responses: { readonly [status: string]: ResponseDescription } };
  readonly validation: 'off' | 'report' | 'strict';
  readonly hooks: Settings;
  /** Tells the handler that the reader of a stream has gone. */
  readonly onLeave: () => void;
}

/** Writes a result. Throws {@link InvalidResponseError} where validation is strict and the result is not allowed. */
export function writeResult(result: HandlerResult, context: WriteContext): Outgoing | Promise<Outgoing> {
  const response = describedResponse(context.operation.responses, result.status);
  const found = response === undefined ? undefined : contentOf(result, response);
  if (context.validation !== 'off') judge(result, { response, content: found?.[1] }, context);
  const headers = result.headers === undefined ? noHeaders : writeHeaders({ ...result.headers }, response?.headers);
  if (result.body === undefined && result.stream === undefined) return { status: result.status, headers };
  const [contentType, content] = found ?? [result.contentType ?? 'application/json', fallback];
  const written = writers[content.kind]({ result, content, context });
  const type = result.contentType ?? contentType;
  const finish = (body: WrittenBody): Outgoing => withBody({ status: result.status, headers }, type, body);
  return written instanceof Promise ? written.then(finish) : finish(written);
}

const noHeaders: Outgoing['headers'] = [];

function withBody({ status, headers }: Outgoing, type: string, written: WrittenBody): Outgoing {
  const contentType = ['content-type', contentTypeOf(written, type)] as const;
  // What the handler says of its stream goes before what is said of streams.
  const isGiven = (wanted: string): boolean => headers.some(([name]) => name.toLowerCase() === wanted);
  const own = written.headers.filter(([name]) => !isGiven(name));
  return { status, headers: [contentType, ...headers, ...own], body: written.body };
}

/** What the platform writes as a form is of the type that the document says; its boundary stays. */
function contentTypeOf({ contentType }: WrittenBody, type: string): string {
  if (contentType === undefined || !/^multipart\//i.test(type)) return contentType ?? type;
  return contentType.replace(/^multipart\/form-data/, parseMediaType(type).essence);
}

/** What the document does not describe is written as JSON. */
const fallback: ContentDescription = { kind: 'json' };

function contentOf(
  result: HandlerResult,
  response: ResponseDescription,
): readonly [string, ContentDescription] | undefined {
  if (result.contentType === undefined) return firstOf(response.content);
  return findContent(response.content, parseMediaType(result.contentType).essence);
}

function firstOf(content: ResponseDescription['content']): readonly [string, ContentDescription] | undefined {
  const [name] = Object.keys(content);
  const described = name === undefined ? undefined : content[name];
  return name === undefined || described === undefined ? undefined : [name, described];
}

interface Judged {
  readonly response: ResponseDescription | undefined;
  readonly content: ContentDescription | undefined;
}

function judge(result: HandlerResult, { response, content }: Judged, context: WriteContext): void {
  if (response === undefined) {
    const message = `${result.status} is not a status that the document has for this operation`;
    return report(
      result,
      [{ location: 'body', instancePath: '', schemaPath: '', keyword: 'status', message }],
      context,
    );
  }
  const issues = judgeResult(result, response, content);
  if (issues.length > 0) report(result, issues, context);
}

function report(result: HandlerResult, issues: readonly LocatedIssue[], context: WriteContext): void {
  const failure: ResponseFailure = responseFailure(context.operation, result, issues);
  if (context.validation === 'strict') throw new InvalidResponseError(failure);
  context.hooks.onInvalidResponse(failure);
}

interface Given {
  readonly result: HandlerResult;
  readonly content: ContentDescription;
  readonly context: WriteContext;
}

interface WrittenBody {
  readonly body: NonNullable<Outgoing['body']>;
  readonly headers: Outgoing['headers'];
  /** Where the body decides it: a boundary. */
  readonly contentType?: string;
}

type Writer = (given: Given) => WrittenBody | Promise<WrittenBody>;

const writeText: Writer = ({ result }) => ({ body: String(result.body), headers: [] });

const writers: { readonly [Kind in ContentKind]: Writer } = {
  json: ({ result }) => ({ body: toJson(result.body), headers: [] }),
  text: writeText,
  form: ({ result }) => ({ body: formText(result.body), headers: [] }),
  multipart: ({ result }) => bytesBody(result.body),
  binary: ({ result }) => bytesBody(result.body),
  'event-stream': writeStream,
  'json-lines': writeStream,
};

/** Proxies must neither keep nor collect the frames of a stream. */
const streamHeaders = [
  ['cache-control', 'no-cache'],
  ['x-accel-buffering', 'no'],
] as const;

function writeStream({ result, content, context }: Given): WrittenBody | Promise<WrittenBody> {
  if (result.stream === undefined) return writeText({ result, content, context });
  const check = (item: unknown): void => {
    const issues = context.validation === 'off' ? [] : (content.validate?.(judgeable(item)) ?? []);
    if (issues.length > 0) report(result, locate(issues, 'body'), context);
  };
  const onError = (error: unknown): unknown => context.hooks.onStreamError(error, identify(context.operation));
  const body = streamBody(result.stream, { writer: itemWriter(content), check, onError, onLeave: context.onLeave });
  return { body, headers: streamHeaders };
}
