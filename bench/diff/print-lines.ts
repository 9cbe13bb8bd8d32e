/** A document as text, one member a line, and where each place in it stands. */
import { appendPointer } from '#document';

export interface Printed {
  readonly text: string;
  /** First and last line, from 1; undefined for a place that is not there. */
  lines(pointer: string): readonly [first: number, last: number] | undefined;
}

/** What stands on the line before and behind a value. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
}

export function printLines(value: unknown): Printed {
  const out: string[] = [];
  const places = new Map<string, readonly [number, number]>();
  print(value, '#', { before: '', after: '' });
  return { text: `${out.join('\n')}\n`, lines: (pointer) => places.get(pointer) };

  function print(each: unknown, pointer: string, around: Surroundings): void {
    const first = out.length + 1;
    if (typeof each === 'object' && each !== null) printMembers(each, pointer, around);
    else out.push(`${around.before}${JSON.stringify(each)}${around.after}`);
    places.set(pointer, [first, out.length]);
  }

  function printMembers(holder: object, pointer: string, { before, after }: Surroundings): void {
    const isList = Array.isArray(holder);
    const entries = Object.entries(holder).filter(([, member]) => member !== undefined);
    out.push(`${before}${isList ? '[' : '{'}`);
    for (const [index, [name, member]] of entries.entries()) {
      const own = { before: isList ? '' : `${JSON.stringify(name)}: `, after: index === entries.length - 1 ? '' : ',' };
      print(member, appendPointer(pointer, name), own);
    }
    out.push(`${isList ? ']' : '}'}${after}`);
  }
}
