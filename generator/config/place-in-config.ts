/** Where a config says something: a config is a program, so it is looked for in its text. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Diagnostic } from '#document';

/** `keys` lead there from the outside, like `operations`, `listPets`; what is not found is passed over. */
export function placeInConfig(
  file: string | undefined,
  keys: readonly string[],
): Pick<Diagnostic, 'place' | 'excerpt'> {
  const text = file === undefined ? undefined : textOf(file);
  const at = text === undefined ? undefined : positionOf(text, keys);
  if (file === undefined || text === undefined || at === undefined) return {};
  const before = text.slice(0, at).split('\n');
  return placeAt({ file, text }, before.length, (before.at(-1) ?? '').length + 1);
}

/** A place in a program, with the line and the one before it. */
export function placeAt(
  { file, text }: { readonly file: string; readonly text: string },
  line: number,
  column: number,
): Required<Pick<Diagnostic, 'place' | 'excerpt'>> {
  const lines = text.split(/\r?\n/).slice(Math.max(0, line - 2), line);
  return {
    place: { file: basename(file), line, column },
    excerpt: { firstLine: Math.max(1, line - 1), lines, caret: column },
  };
}

function positionOf(text: string, keys: readonly string[]): number | undefined {
  let found: number | undefined;
  for (const key of keys) {
    const at = indexOfKey(text, key, found ?? 0);
    if (at >= 0) found = at;
  }
  return found;
}

/** As a member, quoted or not. */
function indexOfKey(text: string, key: string, from: number): number {
  const forms = [`'${key}'`, `"${key}"`, `\`${key}\``].map((form) => text.indexOf(form, from));
  const bare = /^[\w$]+$/.test(key)
    ? text.slice(from).search(new RegExp(`\\b${key.replaceAll('$', '\\$')}\\s*[:,(]`))
    : -1;
  const found = [...forms, bare < 0 ? -1 : bare + from].filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
