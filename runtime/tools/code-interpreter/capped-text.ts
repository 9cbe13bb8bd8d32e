/** Text that is collected up to a limit; what comes after is counted, and not kept. */

export interface CappedText {
  /** Takes bytes of UTF-8; says how many it took, which is always all. */
  add(bytes: Uint8Array): number;
  /** All of it so far; then it is empty again. */
  take(): string;
}

/** `limit` in bytes. */
export function cappedText(limit: number): CappedText {
  let chunks: Uint8Array[] = [];
  let kept = 0;
  let lost = 0;
  return {
    add: (bytes) => {
      const part = bytes.slice(0, Math.max(0, limit - kept));
      if (part.byteLength > 0) chunks.push(part);
      kept += part.byteLength;
      lost += bytes.byteLength - part.byteLength;
      return bytes.byteLength;
    },
    take: () => {
      const decoder = new TextDecoder();
      const text = chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
      const note = lost > 0 ? `\n[${lost} more bytes were printed]\n` : '';
      chunks = [];
      kept = 0;
      lost = 0;
      return text + note;
    },
  };
}
