// A text that has changed in one entry is read in part, and is then what it would be if it were read as a whole.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parseYaml } from './parse-yaml.ts';

const text = `openapi: 3.1.0
info:
  title: Things
  description: |
    Two lines,
    of text.

paths:
  /things:
    get:
      tags:
      - one
      - two
      summary: All of them
      responses:
        200: { description: Yes, headers: {
            a: {}
          } }
        "404":
          description: 'No, it
            is not'
    # said of what follows
    post: {}
components:
  schemas:
    Thing:
      type: object
      properties:
        name:
          type: string
        size: { type: integer }
`;

const before = parseYaml(text);

/** Pointers of a text, as segments. */
function placesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => placesOf(member, [...path, key]))];
}

/** Whether it was read in part; throws where the result is not that of reading it whole. */
function rereadsRightly(from: typeof before, after: string): typeof before | undefined {
  const [again, whole] = [from.reread?.(after), parseYaml(after)];
  if (again === undefined) return undefined;
  expect(JSON.stringify(again.value)).toBe(JSON.stringify(whole.value));
  expect(whole.problems).toEqual([]);
  for (const place of placesOf(whole.value))
    expect({ place, offset: again.locate(place) }).toEqual({ place, offset: whole.locate(place) });
  return again;
}

describe('a change within an entry', () => {
  it.each([
    ['a scalar', 'title: Things', 'title: Other things'],
    ['lines of a block', 'of text.', 'of text,\n    and more.'],
    ['a new entry', '      type: object', '      type: object\n      title: A thing'],
    ['an entry less', '      summary: All of them\n', ''],
    ['an item of a list', '      - two\n', '      - two\n      - three\n'],
    ['a comment', '# said of', '# really said of'],
    ['the last entry', 'type: integer', 'type: number'],
  ])('is read alone: %s', (_, from, to) => {
    expect(rereadsRightly(before, text.replace(from, to))).toBeDefined();
  });

  it('leaves all else as the same object', () => {
    const value = before.value as { paths: object; components: object };
    const again = before.reread?.(text.replace('All of them', 'All'))?.value as typeof value;
    expect(again.paths).not.toBe(value.paths);
    expect(again.components).toBe(value.components);
  });

  it.each([
    ['a quotation without an end', "'No, it", "No', 'it"],
    ['a key that stands twice', 'size:', 'name:'],
    ['an alias', 'summary: All of them', 'summary: &a All\n      description: *a'],
    ['an end of the document', 'of text.', 'of text.\n---\nmore: 1'],
    ['another indentation', '    get:', '   get:'],
  ])('is read as a whole where it is more than that: %s', (_, from, to) => {
    rereadsRightly(before, text.replace(from, to));
    expect(before.reread?.(text.replace(from, to))?.problems ?? []).toEqual([]);
  });

  it('gives what reading all of it gives, whatever is typed, one change after the other', () => {
    const pieces = [
      'a',
      ' ',
      '\n',
      ': ',
      '- ',
      "'",
      '"',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '#',
      '|',
      '>',
      '&a',
      '*a',
      '?',
      '%',
      '---\n',
      '  x: 1\n',
      '    - y\n',
      '\t',
      '<<: ',
      '\n\n',
      'z: 2',
    ];
    const edit = fc.record({
      at: fc.nat(),
      gone: fc.nat(12),
      piece: fc.array(fc.constantFrom(...pieces), { maxLength: 3 }),
    });
    let count = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let [now, known] = [text, before as typeof before | undefined];
        for (const { at, gone, piece } of edits) {
          const start = at % (now.length + 1);
          now = now.slice(0, start) + piece.join('') + now.slice(start + gone);
          known = known === undefined ? undefined : rereadsRightly(known, now);
          if (known === undefined) return;
          count += 1;
        }
      }),
      { numRuns: 400, seed: 1 },
    );
    expect(count).toBeGreaterThan(100);
  });
});
