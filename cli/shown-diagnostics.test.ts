// What of many diagnostics a person sees.
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '#document';
import { shownDiagnostics } from './shown-diagnostics.ts';

const one = (severity: Diagnostic['severity'], code: string): Diagnostic => ({ severity, code, message: 'It is so.' });

describe('shownDiagnostics', () => {
  it('shows all where they are few', () => {
    const few = [one('info', 'a/b'), one('error', 'a/c')];
    expect(shownDiagnostics(few)).toEqual({ shown: few, rest: '' });
  });

  it('shows the gravest in their order, and counts the rest by code', () => {
    const many = [
      one('info', 'a/b'),
      one('warning', 'a/c'),
      one('info', 'a/b'),
      one('error', 'a/d'),
      one('info', 'a/e'),
    ];
    const { shown, rest } = shownDiagnostics(many, 2);
    expect(shown.map(({ code }) => code)).toEqual(['a/c', 'a/d']);
    expect(rest).toBe(
      '\n3 more are not shown; --all prints them, --ignore <code> leaves some out:\n        2 a/b\n        1 a/e\n',
    );
  });
});
