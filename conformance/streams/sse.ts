/** Server-sent events, parsed as the WHATWG says (HTML, §9.2.6), but keeping what was on the wire. */
import type { FrameParser, RawFrame } from './frame.ts';

interface State {
  buffer: string;
  wire: string;
  data: string[];
  event: string;
  id: string | undefined;
  atStart: boolean;
  comments: number;
  readonly oddities: string[];
}

export function createSseParser(): FrameParser {
  const state: State = {
    buffer: '',
    wire: '',
    data: [],
    event: '',
    id: undefined,
    atStart: true,
    comments: 0,
    oddities: [],
  };
  return {
    push(text, place) {
      state.buffer += withoutMark(text, state);
      const frames: RawFrame[] = [];
      for (let line = takeLine(state); line !== undefined; line = takeLine(state)) {
        const frame = readLine(line, state);
        if (frame !== undefined) frames.push({ ...frame, ...place });
      }
      return frames;
    },
    end() {
      // A last CR was held back in case an LF followed; at the end of the body it ends its line.
      const line = takeLine(state, { atEnd: true });
      const last = line === undefined ? undefined : readLine(line, state);
      const ended = { leftover: state.wire + state.buffer, oddities: state.oddities, comments: state.comments };
      return last === undefined ? ended : { ...ended, last: { ...last, at: 0, chunk: 0 } };
    },
  };
}

/** One byte order mark at the very beginning is not part of the stream. */
function withoutMark(text: string, state: State): string {
  if (!state.atStart || text === '') return text;
  state.atStart = false;
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

interface Line {
  readonly text: string;
  readonly end: string;
}

/** Lines end with CRLF, LF or CR; a CR at the end of what has come may still be half of a CRLF. */
function takeLine(state: State, { atEnd } = { atEnd: false }): Line | undefined {
  const found = /\r\n|\n|\r/.exec(state.buffer);
  if (found === null) return undefined;
  const after = found.index + found[0].length;
  if (found[0] === '\r' && after === state.buffer.length && !atEnd) return undefined;
  const line = { text: state.buffer.slice(0, found.index), end: found[0] };
  state.buffer = state.buffer.slice(after);
  return line;
}

function readLine(line: Line, state: State): Omit<RawFrame, 'at' | 'chunk'> | undefined {
  state.wire += line.text + line.end;
  if (line.text === '') return dispatch(state);
  if (line.text.startsWith(':')) state.comments += 1;
  else readField(line.text, state);
  return undefined;
}

function readField(text: string, state: State): void {
  const colon = text.indexOf(':');
  const name = colon === -1 ? text : text.slice(0, colon);
  const rest = colon === -1 ? '' : text.slice(colon + 1);
  const value = rest.startsWith(' ') ? rest.slice(1) : rest;
  if (name === 'data') state.data.push(value);
  else if (name === 'event') state.event = value;
  else if (name === 'id') readId(value, state);
  else if (name === 'retry') readRetry(value, state);
  else state.oddities.push(`a line that is no field of SSE: ${JSON.stringify(text.slice(0, 80))}`);
}

function readId(value: string, state: State): void {
  if (value.includes('\0')) state.oddities.push('an id with a NUL, which readers ignore');
  else state.id = value;
}

function readRetry(value: string, state: State): void {
  if (!/^\d+$/.test(value)) state.oddities.push(`a retry that is no number: ${JSON.stringify(value)}`);
}

/** An empty line dispatches; an event without data is not dispatched, only forgotten. */
function dispatch(state: State): Omit<RawFrame, 'at' | 'chunk'> | undefined {
  const { wire, data, event, id } = state;
  const kept = wire;
  Object.assign(state, { wire: '', data: [], event: '', id: undefined });
  if (data.length > 0)
    return {
      text: data.join('\n'),
      wire: kept,
      ...(event === '' ? {} : { event }),
      ...(id === undefined ? {} : { id }),
    };
  if (event !== '') state.oddities.push(`an event '${event}' without data, which readers drop`);
  return undefined;
}
