/** What the rules of streams look at. */
import { orderNames, parseOrder } from '#document';
import type { Json } from '#document';
import type { StreamExpect } from '../format/scenario.ts';
import type { Finding } from '../judge/finding.ts';
import type { StreamDescription } from '../schema/api-document.ts';
import type { Schemas } from '../schema/schemas.ts';
import type { Scope } from '../values/scope.ts';
import type { Frame, StreamRecord } from './frame.ts';

export interface StreamContext {
  readonly record: StreamRecord;
  readonly description: StreamDescription;
  readonly expect: StreamExpect;
  readonly schemas: Schemas;
  readonly scope: Scope;
  readonly now: number;
  /** `stream`, or that of an `also`. */
  readonly prefix: string;
}

export interface StreamJudgement {
  readonly findings: readonly Finding[];
  readonly saved: ReadonlyMap<string, Json>;
}

/** A rule looks at one thing; it gives no finding where the step does not ask. */
export type StreamRule = (context: StreamContext) => StreamJudgement;

/** The frames that are items: not the end marker. */
export function itemsOf(record: StreamRecord): readonly Frame[] {
  return record.frames.filter((frame) => !frame.terminator);
}

/** The items, and with them an end marker that is an event of the document's order like any other. */
export function orderedOf({ record, description }: StreamContext): readonly Frame[] {
  return namesItsEnd(description) ? record.frames : itemsOf(record);
}

export function namesItsEnd({ order, terminator }: StreamDescription): boolean {
  if (order === undefined || terminator === undefined) return false;
  const parsed = parseOrder(order);
  return !('message' in parsed) && orderNames(parsed).includes(terminator);
}

export function found(...findings: readonly Finding[]): StreamJudgement {
  return { findings, saved: new Map() };
}

/** `frame 3 (step_complete)`, counted from 1 as a reader does. */
export function frameText({ index, name }: Frame): string {
  return `frame ${index + 1} (${name})`;
}
