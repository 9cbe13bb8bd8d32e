/** Newline-delimited JSON: one JSON document per line. */
import type { FrameParser, RawFrame } from './frame.ts';

export function createNdjsonParser(): FrameParser {
  let buffer = '';
  const oddities: string[] = [];
  return {
    push(text, place) {
      const lines = (buffer + text).split('\n');
      buffer = lines.pop() ?? '';
      return lines.flatMap((line) => toFrame(line, oddities)).map((frame) => ({ ...frame, ...place }));
    },
    end() {
      return { leftover: buffer, oddities, comments: 0 };
    },
  };
}

function toFrame(line: string, oddities: string[]): readonly Omit<RawFrame, 'at' | 'chunk'>[] {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line;
  if (text.trim() !== '') return [{ text, wire: `${line}\n` }];
  oddities.push('an empty line');
  return [];
}
