/** Interferences with what comes back: whole bodies, and the frames of streams. */
import type { Json } from '#document';
import type { Part } from '../places/parts-of.ts';
import { statusFits } from '../places/parts-of.ts';
import type { FrameEditor, Interference } from '../interference.ts';
import { withContent } from '../wire/cut-frames.ts';
import { jsonOf, withJson } from '../wire/passing.ts';
import type { Call, Outgoing, PassingAnswer, PassingFrame } from '../wire/passing.ts';

/** The same value leaves what came as it was. */
export type Change = (value: Json, call: Call) => Json;

/** Changes the JSON of one part of what an operation sends. */
export function onPart({ name }: Pick<Part, 'name'>, operation: string, change: Change): Interference {
  if (name === 'frame')
    return onFrames(operation, (call) => ({ frame: (frame) => [changedFrame(frame, call, change)] }));
  return onAnswers(operation, (answer, call) =>
    statusFits(name, answer.status) ? changedAnswer(answer, call, change) : answer,
  );
}

/** `operation` undefined: of every operation, and of requests that fit none. */
export function onAnswers(
  operation: string | undefined,
  change: (answer: PassingAnswer, call: Call) => PassingAnswer | Promise<PassingAnswer>,
): Interference {
  return { after: (answer, call) => (isOf(call, operation) ? change(answer, call) : answer) };
}

export function onFrames(operation: string, editor: (call: Call) => FrameEditor): Interference {
  return { frames: (call) => (isOf(call, operation) ? editor(call) : undefined) };
}

export function isOf(call: Call, operation: string | undefined): boolean {
  return operation === undefined || call.operation?.id === operation;
}

export function changedAnswer(answer: PassingAnswer, call: Call, change: Change): PassingAnswer {
  const before = jsonOf(answer);
  if (before === undefined) return answer;
  const after = change(before, call);
  return after === before ? answer : withJson(answer, after);
}

function changedFrame(frame: PassingFrame, call: Call, change: Change): Outgoing {
  if (frame.json === undefined) return frame.wire;
  const after = change(frame.json, call);
  return after === frame.json ? frame.wire : withContent(frame, after);
}
