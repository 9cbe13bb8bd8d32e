// Random edits of documents: what an edit does not touch keeps its name, its file and its bytes.
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '#document';
import { goldenDocuments, smallDocument } from './documents.ts';
import { type Edit, applyEdit, editKinds, type Nature, natureOf } from './edits.ts';
import { type Made, openWorkshop } from './workshop.ts';
import { commonFiles, isElsewhereAlike, missingWords, untouchedFiles } from './untouched.ts';

const workshop = openWorkshop();
afterAll(() => workshop.close());

const golden = goldenDocuments();
// A longer run is given other documents and edits each time; that of every test the same ones.
const wanted = process.env['ETALON_STABILITY_RUNS'];
const runs = Number(wanted ?? 30);
const choice = wanted === undefined ? { seed: 20_261_121 } : {};

const document = fc.oneof(
  fc.constantFrom(...golden.keys()).map((name) => golden.get(name) ?? {}),
  smallDocument,
);
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...editKinds),
  picks: fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }),
});
const reordering = edit.filter(({ kind }) => natureOf(kind) === 'reorders');

/** Names that a lock of `before` gave to places which `after` still has, and which are others there. */
function lostNames(before: Made, after: Made): readonly string[] {
  return Object.entries(before.lock).flatMap(([place, name]) => {
    const now = after.lock[place];
    return now === undefined || JSON.stringify(now) === JSON.stringify(name)
      ? []
      : [`${place}: ${JSON.stringify(name)} -> ${JSON.stringify(now)}`];
  });
}

/** Checks that other files ask for stand beside those of the file itself. */
const forOthers = /\n(export )?function [\p{ID_Continue}$]+\$[\p{ID_Continue}$]*\([\s\S]*?\n\}\n/gu;

function textOf({ files }: Made, path: string): string {
  return (files.get(path)?.text ?? '').replaceAll(forOthers, '');
}

/** What has changed in files that have no reason to. */
function touched(before: Made, after: Made): readonly unknown[] {
  return untouchedFiles(before, after).flatMap(({ path, inOrder }) => {
    const [old, now] = [textOf(before, path), textOf(after, path)];
    const words = [...missingWords(old, now), ...missingWords(now, old)];
    return (inOrder ? old === now : words.length === 0) ? [] : [{ path, old, now, words }];
  });
}

/** Words that the files about everything have lost or won, though what they are about stayed, or did not come. */
function strayWords(before: Made, after: Made, nature: Nature): readonly unknown[] {
  const shared = new Set(commonFiles(after));
  return commonFiles(before).flatMap((path) => {
    const [old, now] = [textOf(before, path), textOf(after, path)];
    if (!shared.has(path)) return [];
    const lost = nature === 'removes' ? [] : missingWords(old, now);
    const won = nature === 'inserts' ? [] : missingWords(now, old);
    return lost.length + won.length === 0 ? [] : [{ path, lost, won }];
  });
}

const texts = ({ files }: Made) => Object.fromEntries([...files].map(([path, { text }]) => [path, text]));

describe('an edit of a document', () => {
  it('leaves names, files and bytes of what it does not touch', async () => {
    await fc.assert(
      fc.asyncProperty(document, edit, async (old: JsonObject, change) => {
        const before = await workshop.make(old);
        const after = before && (await workshop.make(applyEdit(old, change), before.lock));
        if (before === undefined || after === undefined) return;
        expect(lostNames(before, after)).toEqual([]);
        expect(touched(before, after)).toEqual([]);
        const isAlike = isElsewhereAlike(before, after);
        expect(isAlike ? strayWords(before, after, natureOf(change.kind)) : []).toEqual([]);
      }),
      { ...choice, numRuns: runs },
    );
  });

  it('that only reorders changes no name, with a lock or without', async () => {
    await fc.assert(
      fc.asyncProperty(document, reordering, async (old: JsonObject, change) => {
        const before = await workshop.make(old);
        const after = before && (await workshop.make(applyEdit(old, change)));
        if (before === undefined || after === undefined) return;
        expect(after.lock).toEqual(before.lock);
        expect(touched(before, after)).toEqual([]);
      }),
      { ...choice, numRuns: runs },
    );
  });

  it('is undone without a trace', async () => {
    await fc.assert(
      fc.asyncProperty(document, edit, async (old: JsonObject, change) => {
        const before = await workshop.make(old);
        const after = before && (await workshop.make(applyEdit(old, change), before.lock));
        if (before === undefined || after === undefined) return;
        const again = await workshop.make(old, after.lock);
        expect(again && texts(again)).toEqual(texts(before));
      }),
      { ...choice, numRuns: runs / 2 },
    );
  });
});
