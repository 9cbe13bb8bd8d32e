/** Defects of the events of runs, on their way to one reader. */
import type { DecorateEvents, ShownEvent } from '#runtime';

/** Says that a turn that waits is complete as well. */
export const completesWhatWaits: DecorateEvents = (events) => followed(events);

async function* followed<Frame extends object>(
  events: AsyncIterable<ShownEvent<Frame>>,
): AsyncIterable<ShownEvent<Frame>> {
  for await (const shown of events) {
    yield shown;
    const text = JSON.stringify(shown.frame);
    if (!text.includes('"turn_awaiting_input"')) continue;
    yield { frame: JSON.parse(text.replace('"turn_awaiting_input"', '"turn_complete"')) as Frame };
  }
}

/** A reader gets the pieces of a text in pairs, each pair the wrong way round. */
export const swapsPieces: DecorateEvents = (events) => swapped(events);

async function* swapped<Frame extends object>(
  events: AsyncIterable<ShownEvent<Frame>>,
): AsyncIterable<ShownEvent<Frame>> {
  let held: ShownEvent<Frame> | undefined;
  for await (const shown of events) {
    const isPiece = /"(step_progress|response\.output_text\.delta)"/.test(JSON.stringify(shown.frame));
    if (isPiece && held === undefined) {
      held = shown;
      continue;
    }
    yield shown;
    if (held !== undefined) yield held;
    held = undefined;
  }
  if (held !== undefined) yield held;
}

/** A shield says that it examined the other side. */
export const mixesUpTouchpoints: DecorateEvents = (events) => told(events);

async function* told<Frame extends object>(events: AsyncIterable<ShownEvent<Frame>>): AsyncIterable<ShownEvent<Frame>> {
  for await (const shown of events) {
    const text = JSON.stringify(shown.frame);
    const isTold = text.includes('"touchpoint":"user-input"');
    yield isTold
      ? {
          ...shown,
          frame: JSON.parse(text.replace('"touchpoint":"user-input"', '"touchpoint":"model-output"')) as Frame,
        }
      : shown;
  }
}

/** Each argument of every call of a tool is told otherwise. */
export function tellsOtherArguments(change: (argument: unknown) => unknown): DecorateEvents {
  return (events) => changed(events, change);
}

async function* changed<Frame extends object>(
  events: AsyncIterable<ShownEvent<Frame>>,
  change: (argument: unknown) => unknown,
): AsyncIterable<ShownEvent<Frame>> {
  for await (const shown of events) yield { ...shown, frame: withArguments(shown.frame, change) as Frame };
}

function withArguments(value: unknown, change: (argument: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withArguments(item, change));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]): readonly [string, unknown] => {
    const isMeant = name === 'arguments' && typeof member === 'object' && member !== null;
    const told = isMeant && Object.entries(member).map(([inner, argument]) => [inner, change(argument)]);
    return [name, told === false ? withArguments(member, change) : Object.fromEntries(told)];
  });
  return Object.fromEntries(members);
}
