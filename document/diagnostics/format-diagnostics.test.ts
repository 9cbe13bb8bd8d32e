/** Diagnostics as people see them. */
import { describe, expect, it } from 'vitest';
import { heading, loadFiles, loadText } from '../testing/load-files.ts';
import { catalogue } from './catalogue.ts';
import { formatDiagnostics } from './format-diagnostics.ts';
import { suggest } from './suggest.ts';

describe('formatDiagnostics', () => {
  it('shows place, sentence, code frame, the way that led there, help, and a count', async () => {
    const { diagnostics } = await loadFiles({
      'api.yaml': `${heading('3.1.0')}paths:\n  /pets:\n    $ref: paths/pets.yaml\n`,
      'paths/pets.yaml':
        'get:\n  operationId: pets\n  responses:\n    200:\n      description: ok\n      content:\n        application/json:\n          schema:\n            type: objct\n',
    });
    expect(formatDiagnostics(diagnostics)).toBe(
      [
        'paths/pets.yaml:9:19 warning document/unknown-value',
        "  'objct' is not a type; left out.",
        '  8 |           schema:',
        '  9 |             type: objct',
        '    |                   ^',
        '  referenced from api.yaml:4:3',
        "  help: Did you mean 'object'?",
        '',
        '1 warning',
        '',
      ].join('\n'),
    );
  });

  it('is empty for no diagnostics', () => {
    expect(formatDiagnostics([])).toBe('');
  });

  it('never passes control characters of a document on', async () => {
    const { diagnostics } = await loadText(
      `${heading('3.1.0')}components: { schemas: { X: { type: "\u001b[31mred\u0007\u202e", "$ref": "\\u001b]0;a" } } }\n`,
    );
    const text = formatDiagnostics(diagnostics);
    expect(text).toContain('\\u001b]0;a');
    // oxlint-disable-next-line no-control-regex -- the characters that must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it('keeps the caret below its column, behind tabs, escaped characters and cut lines', async () => {
    const { diagnostics } = await loadFiles({
      'api.json': `{"openapi":"3.1.0","info":{"title":"T","version":"1"},"x-pad":"${'a'.repeat(5000)}","components":{"schemas":{"X":\t{"type":"objct"}}}}`,
    });
    const frame = formatDiagnostics(diagnostics).split('\n').slice(2, 4);
    expect(frame[0]?.slice((frame[1] ?? '').indexOf('^'))).toMatch(/^"objct"/);
    expect(frame[0]?.length).toBeLessThan(200);
  });

  it('is coloured on request', () => {
    const text = formatDiagnostics([{ code: 'a', severity: 'error', message: 'b' }], { colour: true });
    expect(text).toContain('\u001b[31merror\u001b[39m');
  });

  it('takes a text from outside where a diagnostic has no excerpt', () => {
    const place = { file: 'a', line: 2, column: 3 };
    const text = formatDiagnostics([{ code: 'a', severity: 'info', message: 'b', place }], {
      sources: () => 'one\ntwo\nthree',
    });
    expect(text).toBe('a:2:3 info a\n  b\n  1 | one\n  2 | two\n    |   ^\n\n1 info\n');
  });
});

it('the catalogue speaks in sentences', () => {
  for (const entry of Object.values<{ readonly title: string; readonly help?: string }>(catalogue)) {
    expect(entry.title).toMatch(/^[A-Z].*\.$/);
    expect(entry.help ?? 'None.').toMatch(/^[A-Z].*[^ ]$/);
  }
});

it.each([
  ['agnet', ['agent', 'turn'], 'agent'],
  ['AgentTrun', ['AgentTurn', 'AgentTurns'], 'AgentTurn'],
  ['x', ['yyyy'], undefined],
  ['same', ['same'], undefined],
  ['a'.repeat(500), ['a'.repeat(501)], undefined],
])('suggest(%j) is the nearest name', (name, candidates, expected) => {
  expect(suggest(name, candidates)).toBe(expected);
});
