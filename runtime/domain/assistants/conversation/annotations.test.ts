/** Marks in a text are what they say: a passage that was found, a file that was made, or nothing. */
import { describe, expect, it } from 'vitest';
import type { RunStep } from '../records/step.ts';
import { annotationsIn } from './annotations.ts';

const results = [
  { file_id: 'file-1', file_name: 'one.txt', score: 0.5, text: 'First.' },
  { file_id: 'file-2', file_name: 'two.txt', score: 0.4, text: 'Second.' },
];
const call = { id: 'call_1', type: 'file_search', file_search: { query: 'q', results } } as const;
const steps = [{ step_details: { type: 'tool_calls', tool_calls: [call] } } as unknown as RunStep];
const files = { 'plot.csv': 'file-3' };

describe('annotations', () => {
  it('are found where they stand', () => {
    const text = 'A【2†two.txt】 and 【1:0†source】, see [it](sandbox:/mnt/data/plot.csv).';
    const found = annotationsIn(text, { steps, files });
    for (const { start_index, end_index, text: marked } of found) {
      expect(text.slice(start_index, end_index)).toBe(marked);
    }
    expect(found).toMatchObject([
      { type: 'file_citation', text: '【2†two.txt】', file_citation: { file_id: 'file-2', quote: 'Second.' } },
      { type: 'file_citation', text: '【1:0†source】', file_citation: { file_id: 'file-1', quote: 'First.' } },
      { type: 'file_path', text: 'sandbox:/mnt/data/plot.csv', file_path: { file_id: 'file-3' } },
    ]);
  });

  it.each(['【3†x】', '【0†x】', '【a†x】', 'sandbox:/mnt/data/other.csv', 'sandbox:/mnt/data/__proto__', '【1†'])(
    'are not made of %s',
    (text) => {
      expect(annotationsIn(text, { steps, files })).toEqual([]);
    },
  );
});
