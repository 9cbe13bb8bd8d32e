/** Views of a report: hostile text stays text, secrets stay away. */
import { describe, expect, it } from 'vitest';
import { redact } from '../run/redact.ts';
import { forTerminal, forXml } from './escape.ts';
import { htmlReport } from './html.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import type { Report } from './report.ts';
import { textReport } from './text.ts';

const hostile = '</failure>\u001b[2J\u0000"\'&<script>\u202e\ud800';

const report: Report = {
  format: 'etalon-report/1',
  api: 'toy',
  target: { name: hostile, url: 'http://h/' },
  startedAt: '2026-11-21T00:00:00.000Z',
  durationMs: 12,
  outcome: 'violations',
  sentence: `${hostile} does not conform`,
  must: { passed: 0, tested: 1 },
  should: { passed: 0, tested: 1 },
  checks: { expected: 1, emitted: 3, passed: 1, failed: 2, untestable: 0 },
  requirements: [
    { id: 'TOY-A-001', level: 'MUST', says: 'It works.', verdict: 'fail', reason: hostile, scenarios: ['a/b'] },
    { id: 'TOY-A-002', level: 'SHOULD', says: 'It works well.', verdict: 'warn', reason: hostile, scenarios: ['a/b'] },
    {
      id: 'TOY-A-003',
      level: 'MUST',
      says: 'It is known.',
      verdict: 'fail',
      reason: hostile,
      known: 'as upstream',
      scenarios: ['a/b'],
    },
    { id: 'TOY-A-004', level: 'MUST', says: 'It is skipped.', verdict: 'skipped', reason: 'lacks it', scenarios: [] },
  ],
  scenarios: [
    {
      scenario: 'a/b',
      summary: 's',
      file: 'f',
      verdict: 'fail',
      durationMs: 3,
      steps: [
        {
          step: 's',
          verdict: 'fail',
          checks: 2,
          failures: [
            {
              assertion: 'stream.order',
              level: 'MUST',
              proves: ['TOY-A-001'],
              outcome: 'fail',
              message: `frame 2 (x) ${hostile}`,
            },
          ],
          exchanges: [
            {
              request: { method: 'POST', url: 'http://h/x' },
              status: 200,
              headers: { 'content-type': hostile },
              curl: `curl ${hostile}`,
              durationMs: 5,
              frames: [
                { at: 1, name: 'a', text: '{}' },
                { at: 4, name: hostile, text: hostile },
              ],
              ending: 'truncated',
            },
          ],
        },
      ],
    },
  ],
  causes: [
    { title: hostile, times: 2, level: 'MUST', requirements: ['TOY-A-001'], first: 'a/b#s', curl: `curl ${hostile}` },
  ],
  notTested: [{ what: 'TOY-A-004', reason: hostile }],
  baseline: { known: 1, stale: [] },
  provenance: { recorded: 0, authored: 1 },
  errors: [hostile],
};

describe('the text view', () => {
  it('moves no cursor, whatever the target wrote', () => {
    expect(textReport(report).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('says in words what was promised where a cause breaks it', () => {
    const says = report.requirements.find(({ id }) => id === 'TOY-A-001')?.says;
    expect(says).toBeTypeOf('string');
    expect(textReport({ ...report, errors: [] })).toContain('     promised: ');
  });

  it('shows a stream as a timed trace with the wrong frame marked', () => {
    const text = textReport(report);
    expect(text).toContain('+1 ms   1 a ✓');
    expect(text).toMatch(/\+4 ms {3}2 .* ✗ /);
    expect(text).toContain('the stream was truncated');
  });
});

describe('the JUnit view', () => {
  const xml = junitReport(report);

  it('counts', () => {
    expect(xml).toContain('<testsuites tests="5" failures="1" errors="1" skipped="2"');
  });

  it('is well-formed, whatever the target wrote', () => {
    expect(unbalanced(xml)).toEqual([]);
    expect(xml.replaceAll(/<(\/)?([\w-]+)((?:\s[\w-]+="[^"<]*")*)\s*(\/)?>|<\?xml[^>]*>/g, '')).not.toMatch(
      /[<>]|&(?!(amp|lt|gt|quot|#39);)/,
    );
  });
});

/** Tags that are closed wrongly or not at all. */
function unbalanced(xml: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, closing, name = '', , empty] of xml.matchAll(/<(\/)?([\w-]+)((?:\s[\w-]+="[^"<]*")*)\s*(\/)?>/g)) {
    if (closing === undefined && empty === undefined) open.push(name);
    if (closing !== undefined && open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

describe('the HTML view', () => {
  const page = htmlReport(report);

  it('runs and loads nothing, whatever the target wrote', () => {
    expect(page).not.toMatch(/<script|<img|<link|<iframe|\son\w+=|javascript:/i);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('&lt;script&gt;');
  });

  it('shows what needs attention first, with its exchange', () => {
    expect(page.indexOf('TOY-A-001')).toBeLessThan(page.indexOf('TOY-A-002'));
    expect(page).toContain('known: as upstream');
    expect(page).toContain('the stream was truncated');
  });
});

describe('the JSON view', () => {
  it('is the report', () => {
    expect(JSON.parse(jsonReport(report))).toMatchObject({ format: 'etalon-report/1', outcome: 'violations' });
  });
});

describe('escaping', () => {
  it('makes invisible characters visible', () => {
    expect(forTerminal('a\u001b[31m\u202eb\nc')).toBe(String.raw`a\u001b[31m\u202eb\nc`);
    expect(forXml('<a b="c">')).toBe('&lt;a b=&quot;c&quot;&gt;');
  });
});

describe('redaction', () => {
  it('finds a secret however it is spelt, in values and in keys', () => {
    const secret = 'p/ss "w"ord';
    const value = {
      [secret]: [
        secret,
        encodeURIComponent(secret),
        JSON.stringify({ secret }),
        Buffer.from(secret).toString('base64'),
      ],
      n: 1,
    };
    const text = JSON.stringify(redact(value, [secret]));
    expect(text).toBe(
      '{"[redacted]":["[redacted]","[redacted]","{\\"secret\\":\\"[redacted]\\"}","[redacted]"],"n":1}',
    );
  });

  it('leaves the names of the report alone where a key is called like one of them', () => {
    const value = { first: 'turns/text', headers: { first: 'x' } };
    expect(redact(value, ['first'])).toEqual({ first: 'turns/text', headers: { '[redacted]': 'x' } });
  });
});
