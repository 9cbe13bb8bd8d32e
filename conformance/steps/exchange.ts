/** Sends what a step says, and keeps a record of it for the report. */
import type { Json } from '#document';
import type { Send } from '../format/scenario.ts';
import { CannotSend, buildRequest } from '../http/build-request.ts';
import { curlLine } from '../http/curl.ts';
import type { Answer, Failure, OutgoingRequest } from '../http/exchange.ts';
import { isFailure, send as sendRequest } from '../http/send.ts';
import { ExamError } from '../run/exam.ts';
import type { Exam, StepContext } from '../run/exam.ts';
import type { ExchangeRecord } from '../run/results.ts';
import type { ApiOperation } from '../schema/api-document.ts';
import { checkRequest } from '../schema/check-request.ts';
import type { Target } from '../targets/target.ts';
import { Unresolved, resolveTree } from '../values/resolve.ts';
import { toldNames } from '../values/told-names.ts';
import { routed } from './destination.ts';

export interface Exchange {
  readonly send: Send;
  readonly operation: ApiOperation | undefined;
  readonly request: OutgoingRequest;
  readonly outcome: Answer | Failure;
  /** The record so far: without what came back. */
  readonly record: ExchangeRecord;
}

/**
 * Resolves, builds, checks and sends. `told` says what else in the request came from the target, beside saved values.
 * @throws Unresolved if what the target gave is missing, or no request can be made of it; CannotSend or ExamError if the suite is wrong.
 */
export async function openExchange(send: Send, context: StepContext, told: readonly string[] = []): Promise<Exchange> {
  const { exam } = context;
  const { resolved, operation, request } = prepare(send, context, told);
  const outcome = await sendRequest(request, exam.limits, exam.signal);
  countSilence(outcome, exam);
  return { send: resolved, operation, request, outcome, record: startRecord(request, outcome, exam.target) };
}

interface Prepared {
  readonly resolved: Send;
  readonly operation: ApiOperation | undefined;
  readonly request: OutgoingRequest;
}

function prepare(send: Send, { exam, scope }: StepContext, more: readonly string[]): Prepared {
  const resolved = resolveTree(send as unknown as Json, scope) as unknown as Send;
  const operation = findOperation(resolved, exam);
  const told = [...toldNames(send as unknown as Json, scope).map((name) => `$${name}`), ...more];
  const problem = operation === undefined ? undefined : checkRequest(resolved, operation, exam.schemas)[0];
  if (problem !== undefined) throw told.length === 0 ? ownFault(resolved, problem) : unusable(told, problem);
  try {
    return { resolved, operation, request: buildRequest(...routed(resolved, operation, exam)) };
  } catch (error) {
    throw told.length > 0 && error instanceof CannotSend ? unusable(told, error.message) : error;
  }
}

function ownFault({ operation = '' }: Send, problem: string): ExamError {
  return new ExamError(
    `the suite's own request for ${operation} does not follow the document (${problem}); if that is meant, say why with 'invalid'`,
  );
}

function unusable(told: readonly string[], problem: string): Unresolved {
  return new Unresolved(`no request can be made of what the target gave as ${told.join(', ')}: ${problem}`);
}

/** The environment variables that stand for secrets in a `curl` line. */
function secretsOf({ keys, headers }: Target): ReadonlyMap<string, string> {
  const pairs: (readonly [string, string])[] = [];
  if (keys.first !== undefined) pairs.push([keys.first, 'ETALON_KEY']);
  if (keys.second !== undefined) pairs.push([keys.second, 'ETALON_SECOND_KEY']);
  return new Map([
    ...pairs,
    ...headers.map(([name, value]) => [value, `ETALON_HEADER_${name.toUpperCase().replaceAll(/\W/g, '_')}`] as const),
  ]);
}

function findOperation({ operation }: Send, { api }: Exam): ApiOperation | undefined {
  if (operation === undefined) return undefined;
  const found = api.operations.get(operation);
  if (found === undefined) throw new ExamError(`the document has no operation '${operation}'`);
  return found;
}

/** A target that does not answer several times in a row is not asked again. */
function countSilence(outcome: Answer | Failure, { silence }: Exam): void {
  if (!isFailure(outcome)) silence.requests = 0;
  else if (outcome.failure === 'no answer' || outcome.failure === 'refused') silence.requests += 1;
}

const LONGEST_TEXT = 4_000;

function startRecord(request: OutgoingRequest, outcome: Answer | Failure, target: Target): ExchangeRecord {
  const body = request.body === undefined ? undefined : cut(Buffer.from(request.body).toString('utf8'));
  return {
    request: { method: request.method, url: request.url.href, ...(body === undefined ? {} : { body }) },
    ...(isFailure(outcome)
      ? { failure: outcome.message }
      : { status: outcome.status, headers: Object.fromEntries(outcome.headers) }),
    curl: curlLine(request, secretsOf(target)),
    durationMs: isFailure(outcome) ? 0 : Math.round(outcome.at),
  };
}

export function cut(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}… (${text.length} characters)`;
}
