/** Names in the heads of parts with `\"` in them, as clients in Go write a quotation mark: the platform reads `%22` only. */

const [quotationMark, backslash] = [0x22, 0x5c];
const percentQuote = new TextEncoder().encode('%22');
const endOfHead = new TextEncoder().encode('\r\n\r\n');

/** The same form with `%22` in the place of each `\"`; undefined where there is none. `header` is its content type. */
export function withPercentQuotes(bytes: Uint8Array<ArrayBuffer>, header: string): Uint8Array<ArrayBuffer> | undefined {
  const [, quoted, bare] = /boundary=(?:"([^"]*)"|([^\s;]*))/i.exec(header) ?? [];
  const delimiter = new TextEncoder().encode(`--${quoted ?? bare ?? ''}`);
  const pieces: Uint8Array[] = [];
  let written = 0;
  let end = 0;
  // What was looked at is not looked at again: a form of nothing but boundaries takes no longer than any other.
  for (let head = indexOf(bytes, delimiter, 0); head !== -1 && end !== -1; head = indexOf(bytes, delimiter, end)) {
    end = indexOf(bytes, endOfHead, head);
    for (const at of escapedQuotes(bytes, head, end)) {
      pieces.push(bytes.subarray(written, at), percentQuote);
      written = at + 2;
    }
  }
  return pieces.length === 0 ? undefined : joined([...pieces, bytes.subarray(written)]);
}

/** A backslash may itself be escaped. */
function escapedQuotes(bytes: Uint8Array, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let at = from; at + 1 < to; at += 1) {
    if (bytes[at] !== backslash) continue;
    if (bytes[at + 1] === quotationMark) found.push(at);
    at += 1;
  }
  return found;
}

function indexOf(bytes: Uint8Array, sought: Uint8Array, from: number): number {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
