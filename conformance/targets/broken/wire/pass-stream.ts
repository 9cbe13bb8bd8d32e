/** Lets a stream pass frame by frame, as it comes. */
import type { ServerResponse } from 'node:http';
import type { FrameEditor } from '../interference.ts';
import { createFrameCutter } from './cut-frames.ts';
import { endToEnd } from './forward.ts';
import type { Forwarded } from './forward.ts';
import { CUT } from './passing.ts';
import { sameHead } from './same.ts';
import type { Call, Outgoing, PassingFrame, PassingHead } from './passing.ts';
import type { ProxyOptions } from './proxy.ts';

export interface StreamPassage {
  readonly call: Call;
  readonly forwarded: Forwarded;
  readonly response: ServerResponse;
  /** As it is sent. */
  readonly head: PassingHead;
}

const unchanged: FrameEditor = { frame: ({ wire }) => [wire] };

export async function passStream(passage: StreamPassage, { interference, observer }: ProxyOptions): Promise<void> {
  const { call, forwarded, response, head } = passage;
  const description = call.operation?.stream ?? { framing: 'sse', mediaType: 'text/event-stream', itemIsEvent: false };
  const cutter = createFrameCutter(description);
  const editor = interference.frames?.(call, forwarded.head) ?? unchanged;
  const seen: PassingFrame[] = [];
  observer?.stream?.(call, forwarded.head, seen);
  response.on('close', () => {
    if (response.writableEnded) return;
    observer?.left?.(call);
    interference.left?.(call);
  });
  if (!sameHead(head, forwarded.head)) observer?.changed?.();
  response.writeHead(head.status, endToEnd(head.headers));
  response.flushHeaders();
  for await (const bytes of forwarded.incoming) {
    for (const frame of cutter.push(bytes as Buffer)) {
      seen.push(frame);
      const pieces = editor.frame(frame);
      if (pieces.length !== 1 || pieces[0] !== frame.wire) observer?.changed?.();
      if (!write(response, pieces)) return;
    }
  }
  const rest = cutter.rest();
  const last = editor.end?.(rest) ?? [rest];
  if (last.map((piece) => piece.toString()).join('') !== rest) observer?.changed?.();
  if (write(response, last)) response.end();
}

/** False once the connection has been cut. */
function write(response: ServerResponse, pieces: readonly Outgoing[]): boolean {
  for (const piece of pieces) {
    if (piece === CUT) {
      response.socket?.destroySoon();
      return false;
    }
    if (piece !== '') response.write(piece);
  }
  return true;
}
