/** What is wrong with a replaced template, as a diagnostic. */
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Diagnostic } from '#document';
import type { Job } from '../config/index.ts';
import { GeneratorBug, type TemplateProblem } from '../render/index.ts';

export function templateDiagnostic({ file, message, help, line, column }: TemplateProblem): Diagnostic {
  const told = {
    code: 'config/template',
    severity: 'error',
    message,
    help: help ?? 'Correct the template, or take it away: then that of the generator is used.',
  } as const;
  const text = textOf(file);
  // A folder that is not there has no lines to show.
  if (text === undefined) return told;
  const shown = relative(process.cwd(), file).split(sep).join('/');
  const lines = text.split(/\r?\n/).slice(Math.max(0, line - 2), line);
  return {
    ...told,
    place: { file: shown.startsWith('..') ? file : shown, line, column },
    excerpt: { firstLine: Math.max(1, line - 1), lines, caret: column },
  };
}

/** Where templates are replaced, output that is no TypeScript is the user's to mend; else it is a bug of ours, and thrown. */
export function brokenByTemplates(error: unknown, { replaced, templates = '' }: Job): Diagnostic {
  if (!(error instanceof GeneratorBug) || replaced === undefined) throw error;
  const names = Object.keys(replaced).join(', ');
  return {
    code: 'config/template',
    severity: 'error',
    message: `With the templates that are replaced (${names}), ${inOneLine(error.message)}`,
    help: `Correct them in ${templates}.`,
  };
}

/** What formats shows the text around a mistake, in many lines; the place is one of them: `,-[server/fastify.ts:2:14]`. */
function inOneLine(message: string): string {
  const [first = ''] = message.split('\n');
  const [, place] = /\[([^\]\s]+:\d+:\d+)\]/.exec(message) ?? [];
  return place === undefined ? first : `${first} at ${place}`;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
