// Generated from spec/llama-deploy/control-plane.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Bytes into lines, however they were cut: within a character, or between a carriage return and its line feed. */

export interface Line {
  readonly text: string;
  /** Whether a line break followed it; the last piece of a body may lack one. */
  readonly ended: boolean;
}

/** Splits at CRLF, LF and CR (WHATWG HTML §9.2.5); a byte order mark at the beginning is not part of the text. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of chunks) {
    const { lines, left } = splitLines(rest + decoder.decode(chunk, { stream: true }));
    yield* lines;
    rest = left;
  }
  const { lines, left } = splitLines(rest + decoder.decode());
  yield* lines;
  if (left.endsWith('\r')) yield { text: left.slice(0, -1), ended: true };
  else if (left !== '') yield { text: left, ended: false };
}

/** A carriage return at the very end stays: a line feed may follow with the next bytes. */
function splitLines(text: string): { readonly lines: readonly Line[]; readonly left: string } {
  const held = text.endsWith('\r') ? '\r' : '';
  const pieces = (held === '' ? text : text.slice(0, -1)).split(/\r\n|\n|\r/);
  const left = `${pieces.pop() ?? ''}${held}`;
  return { lines: pieces.map((piece) => ({ text: piece, ended: true })), left };
}
