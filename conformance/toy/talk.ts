/** The stream of the toy: right, or with one of the defects that streams have. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Call } from './server.ts';

type Event = { readonly [name: string]: unknown };

export async function streamTalk(text: string, { response, world, request }: Call): Promise<void> {
  const { defects } = world;
  response.setHeader('content-type', defects.has('sse-as-json') ? 'application/json' : 'text/event-stream');
  const frames = damaged(eventsOf(text, defects), defects).map((event) => frameOf(event, defects));
  const all = [...frames, ...ending(defects)];
  if (defects.has('stream-held-back')) {
    response.end(all.join(''));
    return;
  }
  for (const [index, frame] of all.entries()) {
    if (defects.has('stream-cut') && index === 2) return void request.socket.destroy();
    if (defects.has('stream-stalls') && index === 2) return;
    response.write(frame);
    await pause(10);
  }
  response.end();
}

function eventsOf(text: string, defects: ReadonlySet<string>): readonly Event[] {
  const talk = 'talk_7';
  const pieces = text.split(/(?<= )/);
  const spoken = defects.has('deltas-differ') ? pieces.map((piece) => piece.toUpperCase()) : pieces;
  const foreign = defects.has('foreign-id') ? 'talk_8' : talk;
  const events = [
    { type: 'started', talk_id: talk },
    ...spoken.map((piece) => ({
      type: 'delta',
      talk_id: foreign,
      ...(defects.has('delta-without-text') ? {} : { text: piece }),
    })),
    { type: 'finished', talk: { id: talk, text } },
  ];
  return events.map((event, index) => ({
    ...event,
    number: defects.has('numbers-restart') ? index % 2 : defects.has('numbers-from-1') ? index + 1 : index,
  }));
}

function damaged(events: readonly Event[], defects: ReadonlySet<string>): readonly Event[] {
  const [first, second, ...rest] = events;
  if (first === undefined || second === undefined) return events;
  if (defects.has('events-swapped')) return [second, first, ...rest];
  if (defects.has('event-twice')) return [first, second, second, ...rest];
  if (defects.has('no-last-event')) return events.slice(0, -1);
  if (defects.has('after-the-last')) return [...events, second];
  if (defects.has('unknown-event')) return [first, { type: 'paused', number: 1 }, second, ...rest];
  return defects.has('error-frame') ? [first, { error: { message: '500: oops' } }] : events;
}

function frameOf(event: Event, defects: ReadonlySet<string>): string {
  const text = JSON.stringify(event);
  if (defects.has('frame-no-json')) return `data: ${text.slice(0, -1)}\n\n`;
  if (defects.has('two-data-lines')) return `data: ${text.slice(0, 1)}\ndata: ${text.slice(1)}\n\n`;
  return defects.has('junk-lines') ? `junk\ndata: ${text}\n\n` : `data: ${text}\n\n`;
}

function ending(defects: ReadonlySet<string>): readonly string[] {
  if (defects.has('no-terminator')) return [];
  if (defects.has('terminator-twice')) return ['data: [DONE]\n\n', 'data: [DONE]\n\n'];
  if (defects.has('terminator-unended')) return ['data: [DONE]'];
  return ['data: [DONE]\n\n'];
}
