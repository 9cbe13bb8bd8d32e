/** openapi-typescript decodes names, and what is decoded already again: a per cent sign in one breaks it, or is lost. */
import type { Json, JsonObject } from '#document';

export interface Disguised {
  readonly document: JsonObject;
  /** Puts the per cent signs back into what was printed. */
  readonly restore: (printed: string) => string;
}

/** The same document with another letter for each per cent sign of a name; references that encode one name it as well. */
export function disguisePerCent(document: JsonObject): Disguised {
  if (!isInName(document)) return { document, restore: (printed) => printed };
  const letter = unusedLetter(JSON.stringify(document));
  const escaped = `\\u${letter.charCodeAt(0).toString(16).toUpperCase()}`;
  return {
    document: renamed(document, letter) as JsonObject,
    restore: (printed) => printed.replaceAll(letter, '%').replaceAll(escaped, '%'),
  };
}

function renamed(value: Json, letter: string): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => renamed(each, letter));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name.replaceAll('%', letter),
      name === '$ref' && typeof each === 'string' ? each.replaceAll('%25', letter) : renamed(each, letter),
    ]),
  );
}

function isInName(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(isInName);
  return Object.entries(value).some(([name, each]) => name.includes('%') || isInName(each));
}

/** One of those that Unicode leaves to private use. */
function unusedLetter(text: string): string {
  let code = 0xe025;
  while (text.includes(String.fromCharCode(code))) code += 1;
  return String.fromCharCode(code);
}
