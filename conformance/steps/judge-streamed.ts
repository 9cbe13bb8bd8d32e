/** The part of `send` that reads and judges a stream. */
import type { StreamExpect } from '../format/scenario.ts';
import { receive } from '../http/read-chunks.ts';
import type { Answer, Received } from '../http/exchange.ts';
import { assertionsOfStream } from '../judge/assertions-of-expect.ts';
import { fail, pass, untestable } from '../judge/finding.ts';
import type { Finding } from '../judge/finding.ts';
import { judgeHeaders, judgeStatus } from '../judge/judge-expect.ts';
import { ExamError } from '../run/exam.ts';
import type { StepContext } from '../run/exam.ts';
import type { Check, ExchangeRecord, Saved } from '../run/results.ts';
import { baseType } from '../schema/api-document.ts';
import type { StreamDescription } from '../schema/api-document.ts';
import { checkHead } from '../schema/check-response.ts';
import type { StreamRecord } from '../streams/frame.ts';
import { applyRules, documentRules, storyRules } from '../streams/judge-stream.ts';
import { streamView } from '../streams/stream-view.ts';
import { readStream } from '../streams/read-stream.ts';
import type { StreamContext } from '../streams/stream-context.ts';
import { withValues } from '../values/scope.ts';
import { attribute } from './attribute.ts';
import type { Exchange } from './exchange.ts';
import { documentChecks, judgeAlways, recordAnswer, rulesFor, toFinding } from './judging.ts';
import type { Judged, Opened } from './judging.ts';

export async function judgeStreamed(opened: Opened): Promise<Judged> {
  const { exchange, answer } = opened;
  const description = exchange.operation?.stream;
  if (description === undefined) {
    throw new ExamError(`'${exchange.operation?.id ?? 'this request'}' has no stream in the document`);
  }
  const media = baseType(answer.headers.get('content-type') ?? '');
  const wanted = answer.status >= 200 && answer.status < 300 && media === description.mediaType;
  return wanted ? readAndJudge({ ...opened, description, stream: opened.step.stream ?? {} }) : refuse(opened);
}

interface Reading extends Opened {
  readonly description: StreamDescription;
  readonly stream: StreamExpect;
}

async function readAndJudge(reading: Reading): Promise<Judged> {
  const { step, exchange, context, answer, description, stream } = reading;
  const after = stream.disconnect?.after;
  const record = await readStream(answer, description, after === undefined ? {} : { leaveAfter: after });
  const base = { record, description, schemas: context.exam.schemas, scope: context.scope, now: Date.now() };
  const own = judgeOne({ ...base, expect: stream, prefix: 'stream' }, answer, step.proves);
  const also = (step.also ?? []).map((one, index) =>
    judgeOne(
      {
        ...base,
        scope: withValues(context.scope, own.saved),
        expect: one.stream ?? {},
        prefix: `also[${index}].stream`,
      },
      answer,
      one.proves,
    ),
  );
  const always = rulesFor(exchange, answer.status, context)
    .filter((rule) => endsAs(record, rule.endings))
    .flatMap((rule) => [
      judgeOne({ ...base, expect: rule.stream ?? {}, prefix: `always.${rule.rule}` }, answer, rule.proves),
    ]);
  const checks = [
    ...attribute([pass('answered')], step.proves),
    ...documentStreamChecks({ ...base, expect: stream, prefix: 'stream' }, reading, step.proves),
    ...[own, ...also, ...always].flatMap((one) => one.checks),
  ];
  return {
    checks,
    exchanges: [recordOf(exchange, record)],
    view: streamView(record),
    saved: new Map([own, ...also].flatMap((one) => [...one.saved])),
  };
}

function endsAs({ frames }: StreamRecord, endings: readonly string[] | undefined): boolean {
  return endings === undefined || endings.includes(frames.findLast(({ terminator }) => !terminator)?.name ?? '');
}

/** What the step, one of its `also`, or a rule of the suite says of the stream. */
function judgeOne(
  context: StreamContext,
  answer: Answer,
  proves: readonly string[] | undefined,
): { readonly checks: readonly Check[]; readonly saved: Saved } {
  const { expect, prefix, scope, now } = context;
  const headers = judgeHeaders(expect.headers ?? {}, answer.headers, { scope, now, prefix });
  const head = prefix === 'stream' ? headFindings(expect, answer, context) : [];
  const rules = applyRules(prefix === 'stream' ? storyRules : [...documentRules, ...storyRules], context);
  const asked = new Set(assertionsOfStream(expect, prefix));
  const written = rules.findings.filter(({ assertion }) => asked.has(assertion));
  return {
    checks: attribute([...head, ...headers.findings, ...written], proves),
    saved: new Map([...headers.saved, ...rules.saved]),
  };
}

function headFindings(expect: StreamExpect, answer: Answer, { prefix, scope, now }: StreamContext): readonly Finding[] {
  return [
    judgeStatus(expect.status ?? 200, { status: answer.status, text: '' }, { prefix, scope, now }),
    pass(`${prefix}.media`),
  ];
}

/** The rules that hold for every stream; those that the step writes out speak for its requirements too. */
function documentStreamChecks(
  context: StreamContext,
  { exchange, answer, stream }: Reading,
  proves: readonly string[] = [],
): readonly Check[] {
  const { findings } = applyRules(documentRules, context);
  const written = new Set(assertionsOfStream(stream));
  const head =
    exchange.operation === undefined
      ? []
      : checkHead(answer, exchange.operation, context.schemas).map((finding) => toFinding(finding));
  const frames = findings.flatMap((finding) => {
    const explicit = stream.document === true || written.has(finding.assertion);
    return attribute([finding], ['DOCUMENT-STREAM', ...(explicit ? proves : [])]);
  });
  return [...attribute(head, ['DOCUMENT-RESPONSE']), ...frames];
}

/** No stream came: that is judged, and everything that was expected of it cannot be. */
async function refuse({ step, exchange, context, answer }: Opened): Promise<Judged> {
  const received = await receive(answer);
  const stream = step.stream ?? {};
  const status = judgeStatus(stream.status ?? 200, received, {
    prefix: 'stream',
    scope: context.scope,
    now: Date.now(),
  });
  const [head, rest] = [['stream.status', 'stream.media'], assertionsOfStream(stream)];
  const also = (step.also ?? []).flatMap((one, index) =>
    attribute(
      assertionsOfStream(one.stream, `also[${index}].stream`).map((name) => untestable(name, 'no stream came')),
      one.proves,
    ),
  );
  const checks = [
    ...attribute([pass('answered'), status, judgeMedia(status, exchange, received)], step.proves),
    ...attribute(
      rest.filter((name) => !head.includes(name)).map((name) => untestable(name, 'no stream came')),
      step.proves,
    ),
    ...also,
    ...documentChecks({ exchange, received }, context),
    ...judgeAlways(exchange, received, context),
    ...headsOfStreams(exchange, received, context),
  ];
  return { checks, exchanges: [recordAnswer(exchange, received)], view: undefined, saved: new Map() };
}

/** What rules say of the head of a stream can be judged even though none came, of an answer that should have been one. */
function headsOfStreams(exchange: Exchange, { status, headers }: Received, context: StepContext): readonly Check[] {
  const rules = status >= 200 && status < 300 ? rulesFor(exchange, status, context) : [];
  const { scope } = context;
  return rules
    .filter(({ expect }) => expect === undefined)
    .flatMap(({ rule, stream, proves }) => {
      const judged = judgeHeaders(stream?.headers ?? {}, headers, { scope, now: Date.now(), prefix: `always.${rule}` });
      return attribute(judged.findings, proves);
    });
}

function judgeMedia(status: Finding, { operation }: Exchange, { headers }: Received): Finding {
  if (status.outcome === 'fail') return untestable('stream.media', 'the status was another one');
  return fail(
    'stream.media',
    `the media type is ${headers.get('content-type') ?? 'missing'} instead of ${operation?.stream?.mediaType ?? 'that of a stream'}`,
  );
}

function recordOf({ record }: Exchange, stream: StreamRecord): ExchangeRecord {
  const frames = stream.frames
    .slice(0, 200)
    .map(({ at, name, text }) => ({ at: Math.round(at), name, text: text.slice(0, 600) }));
  return {
    ...record,
    frames,
    ...(stream.ending === 'complete' ? {} : { ending: stream.ending }),
    durationMs: Math.round(stream.endedAt),
  };
}
