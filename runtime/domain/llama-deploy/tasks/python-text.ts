/** A value as Python writes it: `{'a': 1, 'n': None}`. The old server gave its results so. */
import { isJsonObject, type JsonValue } from '../json.ts';

/** As `str()` does: a text stays as it is. */
export function pythonText(value: JsonValue): string {
  return typeof value === 'string' ? value : represented(value);
}

/** As `repr()` does. */
function represented(value: JsonValue): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(represented).join(', ')}]`;
  if (isJsonObject(value)) {
    return `{${Object.entries(value)
      .map(([name, member]) => `${quoted(name)}: ${represented(member)}`)
      .join(', ')}}`;
  }
  return typeof value === 'number' ? numberText(value) : (constants.get(value) ?? 'None');
}

const constants: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [true, 'True'],
  [false, 'False'],
]);

/** Small and large numbers have two digits in their exponent. */
function numberText(value: number): string {
  if (Object.is(value, -0)) return '-0.0';
  return String(value).replace(/e([+-])(\d)$/, 'e$10$2');
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** Single quotes, unless there are only single ones inside. */
function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const written = [...text].map((character) => (character === quote ? `\\${quote}` : escapedCharacter(character)));
  return quote + written.join('') + quote;
}

function escapedCharacter(character: string): string {
  const known = escapes.get(character);
  if (known !== undefined) return known;
  if (!/[\p{C}\p{Zl}\p{Zp}\p{Zs}]/u.test(character) || character === ' ') return character;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
}
