// Whoever watches a document generates what whoever starts anew generates, whatever was remembered in between.
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { afterAll, expect, it } from 'vitest';
import type { JsonObject } from '#document';
import { createMemory } from '../output/index.ts';
import type { Assembly } from '../pipeline.ts';
import { openWorkshop } from './workshop.ts';
import { goldenDocuments, smallDocument } from './documents.ts';
import { type Edit, applyEdit, editKinds } from './edits.ts';

const workshop = openWorkshop();
afterAll(() => workshop.close());

const golden = goldenDocuments();
const wanted = process.env['ETALON_STABILITY_RUNS'];
const choice = wanted === undefined ? { seed: 20_261_121 } : {};

const document = fc.oneof(
  fc.constantFrom(...golden.keys()).map((name) => golden.get(name) ?? {}),
  smallDocument,
);
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...editKinds),
  picks: fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }),
});

/** What people change most: a word of a text, a type, a flag, a name. */
const typed: fc.Arbitrary<(text: string) => string> = fc
  .tuple(
    fc.constantFrom(
      /(?<=description: )/g,
      /(?<=type: )\w+/g,
      /(?<=summary: )/g,
      /\b(true|false)\b/g,
      /\w+(?=:)/g,
      /^ +\w+: \w+\n/gm,
    ),
    fc.constantFrom('string', 'integer', 'false', 'more words ', 'deprecated', ''),
    fc.nat(1000),
  )
  .map(([pattern, word, pick]) => (text) => {
    const places = [...text.matchAll(pattern)];
    const place = places[pick % Math.max(1, places.length)];
    return place === undefined ? text : text.slice(0, place.index) + word + text.slice(place.index + place[0].length);
  });

const change: fc.Arbitrary<(text: string, now: JsonObject) => string> = fc.oneof(
  typed,
  edit.map((one) => (_: string, now: JsonObject) => dump(applyEdit(now, one), { noRefs: true })),
);

function shown({ diagnostics, sources, fidelity, result }: Assembly) {
  return {
    diagnostics,
    sources,
    fidelity,
    lock: result?.lock,
    files: result?.tree.files.map(({ path, text, emitter, origins }) => ({ path, text, emitter, origins })),
  };
}

it('a process that watched any edits generates what one generates that has seen none of them', async () => {
  await fc.assert(
    fc.asyncProperty(document, fc.array(change, { minLength: 1, maxLength: 3 }), async (start: JsonObject, changes) => {
      const memory = createMemory();
      let text = dump(start, { noRefs: true });
      await workshop.assemble(text, memory);
      for (const apply of changes) {
        text = apply(text, start);
        expect(shown(await workshop.assemble(text, memory))).toEqual(shown(await workshop.assemble(text)));
      }
    }),
    { numRuns: Number(wanted ?? 8), ...choice },
  );
}, 600_000);
