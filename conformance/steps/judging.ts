/** What whole answers and streams have in common when they are judged. */
import type { Json } from '#document';
import type { Expect, SendStep } from '../format/scenario.ts';
import type { AlwaysRule } from '../format/suite.ts';
import type { Answer, Received } from '../http/exchange.ts';
import { fail, pass } from '../judge/finding.ts';
import type { Finding } from '../judge/finding.ts';
import { judgeExpect, judgeWhole } from '../judge/judge-expect.ts';
import type { StepContext } from '../run/exam.ts';
import type { Check, ExchangeRecord, Saved } from '../run/results.ts';
import { checkResponse } from '../schema/check-response.ts';
import type { DocumentFinding } from '../schema/check-response.ts';
import { attribute } from './attribute.ts';
import { cut } from './exchange.ts';
import type { Exchange } from './exchange.ts';

/** A step whose request got an answer, whose body is still to be read. */
export interface Opened {
  readonly step: SendStep;
  readonly exchange: Exchange;
  readonly context: StepContext;
  readonly answer: Answer;
}

/** What judging an exchange gives. */
export interface Judged {
  readonly checks: readonly Check[];
  readonly exchanges: readonly ExchangeRecord[];
  /** What the paths of `save` see. */
  readonly view: Json | undefined;
  readonly saved: Saved;
}

/** The rules of the suite that hold for this exchange. */
export function rulesFor({ operation, send }: Exchange, status: number, { exam }: StepContext): readonly AlwaysRule[] {
  const known = operation !== undefined && send.method === undefined && send.path === undefined;
  return exam.suite.always.filter(({ operations, statuses }) => {
    const concerned = operations === undefined ? known : operation !== undefined && operations.includes(operation.id);
    return (
      concerned &&
      (statuses === undefined ||
        statuses.some((one) => one === String(status) || one === `${Math.floor(status / 100)}xx`))
    );
  });
}

/** An answer, and the expectation and requirements of a step that says something of it. */
export interface Answered {
  readonly exchange: Exchange;
  readonly received: Received;
  readonly expect?: Expect | undefined;
  readonly proves?: readonly string[] | undefined;
}

/** What the document says of an answer; with `document: true` the step's requirements say it too. */
export function documentChecks(
  { exchange, received, expect = {}, proves = [] }: Answered,
  { exam }: StepContext,
): readonly Check[] {
  const { operation, send } = exchange;
  // With another method or path, what comes back belongs to no operation.
  const foreign = operation === undefined || send.method !== undefined || send.path !== undefined;
  const declared = foreign ? [] : checkResponse(received, operation, exam.schemas).map((finding) => toFinding(finding));
  const explicit = expect.document === true ? proves : [];
  return attribute([...judgeWhole(received, expect), ...declared], ['DOCUMENT-RESPONSE', ...explicit]);
}

export function toFinding({ assertion, passed, message, issues }: DocumentFinding): Finding {
  if (passed) return pass(assertion);
  const details = (issues ?? []).map(({ path, message: expected, found }) => ({ path: `$${path}`, expected, found }));
  return fail(assertion, message ?? 'the body does not follow the schema of the document', details);
}

/** One `expect`, and the requirements that it speaks for. */
export interface Expectation {
  readonly expect: Expect | undefined;
  readonly proves: readonly string[] | undefined;
  readonly prefix: string;
}

export function judgeReceived(
  { expect = {}, proves, prefix }: Expectation,
  received: Received,
  { scope }: StepContext,
): { readonly checks: readonly Check[]; readonly saved: Saved } {
  const { findings, saved } = judgeExpect(expect, received, { scope, now: Date.now(), prefix });
  return { checks: attribute(findings, proves), saved };
}

/** What the rules of the suite say of a whole answer. */
export function judgeAlways(exchange: Exchange, received: Received, context: StepContext): readonly Check[] {
  return rulesFor(exchange, received.status, context)
    .filter(({ expect }) => expect?.body === undefined || !isEventStream(received))
    .flatMap(
      ({ expect, proves, rule }) =>
        judgeReceived({ expect, proves, prefix: `always.${rule}` }, received, context).checks,
    );
}

/** A stream that was read whole because the step waits for a failure has frames, and no body that a rule could speak of. */
function isEventStream({ headers }: Received): boolean {
  return /^text\/event-stream\b/i.test(headers.get('content-type') ?? '');
}

/** A whole answer as the report shows it. */
export function recordAnswer({ record }: Exchange, received: Received): ExchangeRecord {
  return {
    ...record,
    ...(received.text === '' ? {} : { body: cut(received.text) }),
    ...(received.ending === 'complete' ? {} : { ending: received.ending }),
    durationMs: Math.round(received.endedAt),
  };
}
