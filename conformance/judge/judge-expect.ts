/** Holds a whole response to what a step expects. */
import type { Json } from '#document';
import type { Expect } from '../format/scenario.ts';
import type { Received } from '../http/exchange.ts';
import { judgeTree } from '../matchers/judge-tree.ts';
import { baseType } from '../schema/api-document.ts';
import { durationOf } from '../values/duration.ts';
import { parseJson } from '../values/parse-json.ts';
import { withValues } from '../values/scope.ts';
import type { Scope } from '../values/scope.ts';
import { assertionsOfExpect } from './assertions-of-expect.ts';
import { isStream, judgeFailure } from './judge-failure.ts';
import { fail, fromTree, judged, pass, untestable } from './finding.ts';
import type { Finding } from './finding.ts';

export interface JudgeContext {
  readonly scope: Scope;
  /** Milliseconds since 1970, when the answer came. */
  readonly now: number;
  readonly prefix: string;
}

export interface ExpectJudgement {
  readonly findings: readonly Finding[];
  readonly saved: ReadonlyMap<string, Json>;
}

export function judgeExpect(expect: Expect, received: Received, context: JudgeContext): ExpectJudgement {
  const { prefix } = context;
  const status = expect.status === undefined ? [] : [judgeStatus(expect.status, received, context)];
  // Another status means another answer: its body was never promised to look like this.
  if (status.some(({ outcome }) => outcome === 'fail'))
    return { findings: [...status, ...givenUp(expect, prefix)], saved: new Map() };
  const headers = judgeHeaders(expect.headers ?? {}, received.headers, context);
  const body = judgeBody(expect, received, { ...context, scope: withValues(context.scope, headers.saved) });
  const { media, empty, within, failure } = expect;
  const plain = [
    ...(failure === undefined ? [] : [judgeFailure(failure, received, `${prefix}.failure`)]),
    ...(media === undefined ? [] : [judgeMedia(media, received, prefix)]),
    ...(empty === undefined
      ? []
      : [
          judged(
            `${prefix}.empty`,
            received.body.byteLength === 0
              ? undefined
              : `the body has ${received.body.byteLength} bytes, none were expected`,
          ),
        ]),
    ...(within === undefined ? [] : [judgeTime(within, received.endedAt, `${prefix}.within`)]),
  ];
  return {
    findings: [...status, ...plain, ...headers.findings, ...body.findings],
    saved: new Map([...headers.saved, ...body.saved]),
  };
}

/** `200`, `4xx`, or a matcher. */
export function judgeStatus(
  expected: Json,
  { status, text }: Pick<Received, 'status' | 'text'>,
  { prefix, scope, now }: JudgeContext,
): Finding {
  const assertion = `${prefix}.status`;
  const found = `status ${status} instead of ${describeStatus(expected)}${text === '' ? '' : `: ${text.slice(0, 300)}`}`;
  if (typeof expected === 'string' && /^[1-5]xx$/.test(expected))
    return judged(assertion, String(status)[0] === expected[0] ? undefined : found);
  const { findings } = judgeTree(expected, status, { scope, now });
  return judged(assertion, findings.every(({ outcome }) => outcome === 'pass') ? undefined : found);
}

function describeStatus(expected: Json): string {
  return typeof expected === 'object' ? JSON.stringify(expected) : String(expected);
}

/** Every other assertion, which a wrong status leaves without an object. */
function givenUp(expect: Expect, prefix: string): readonly Finding[] {
  const rest = assertionsOfExpect(expect, prefix).filter((assertion) => assertion !== `${prefix}.status`);
  return rest.map((assertion) => untestable(assertion, 'the status was another one'));
}

function judgeMedia(expected: string, { headers }: Received, prefix: string): Finding {
  const sent = headers.get('content-type');
  const same = sent !== null && baseType(sent) === baseType(expected);
  return judged(`${prefix}.media`, same ? undefined : `the media type is ${sent ?? 'missing'} instead of ${expected}`);
}

export function judgeTime(limit: string | number, took: number, assertion: string): Finding {
  const allowed = durationOf(limit) ?? Infinity;
  return judged(
    assertion,
    took <= allowed ? undefined : `took ${Math.round(took)} ms, at most ${allowed} ms are allowed`,
  );
}

export function judgeHeaders(
  expected: { readonly [name: string]: Json },
  headers: Headers,
  { scope, now, prefix }: JudgeContext,
): ExpectJudgement {
  const judgements = Object.entries(expected).map(([name, tree]) => {
    const judgement = judgeTree(tree, headers.get(name) ?? undefined, { scope, now });
    return {
      ...judgement,
      findings: judgement.findings.map((finding) => fromTree(`${prefix}.headers.${name.toLowerCase()}`, finding)),
    };
  });
  return {
    findings: judgements.flatMap(({ findings }) => findings),
    saved: new Map(judgements.flatMap(({ saved }) => [...saved])),
  };
}

function judgeBody(expect: Expect, received: Received, { scope, now, prefix }: JudgeContext): ExpectJudgement {
  const { body, bodyText } = expect;
  const value = parseJson(received.text);
  const json = body === undefined ? undefined : judgeTree(body, value, { scope, now });
  const text = bodyText === undefined ? undefined : judgeTree(bodyText, received.text, { scope, now });
  return {
    findings: [
      ...(json?.findings ?? []).map((finding) => fromTree(`${prefix}.body`, finding)),
      ...(text?.findings ?? []).map((finding) => fromTree(`${prefix}.bodyText`, finding)),
    ],
    saved: new Map([...(json?.saved ?? []), ...(text?.saved ?? [])]),
  };
}

/** A step that asked for a whole answer gets no stream, unless it waits for a failure, which a stream may tell as well. */
export function judgeWhole(received: Received, expect: Expect): readonly Finding[] {
  const { ending, text } = received;
  if (isStream(received) && expect.failure === undefined)
    return [fail('expect.whole', 'a stream came where a whole answer was asked for')];
  if (ending === 'complete') return [pass('expect.whole')];
  return [fail('expect.whole', `the body did not end properly: it was ${ending} after ${text.length} characters`)];
}
