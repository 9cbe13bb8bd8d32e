/** The escapers: the only places where text of a document becomes program text. */
import type { Json } from '#document';
import { type Code, code, join } from './code.ts';

const identifierPattern = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*$/u;

/** An identifier as it stands. Naming has made it legal before; anything else is a bug of ours. */
export function identifier(name: string): Code {
  if (!identifierPattern.test(name)) throw new TypeError(`${JSON.stringify(name)} is not an identifier`);
  return name as Code;
}

/** A JSON value as a literal of the language, strings in single quotes. */
export function literal(value: Json): Code {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return number(value);
  if (value === null || typeof value === 'boolean') return String(value) as Code;
  if (Array.isArray(value)) return code`[${join(value.map(literal), ', ')}]`;
  const members = Object.entries(value).map(([name, member]) => code`${memberKey(name)}: ${literal(member)}`);
  return members.length === 0 ? code`{}` : code`{ ${join(members, ', ')} }`;
}

/** The name of a property in a type, bare where it can be. */
export function propertyKey(name: string): Code {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? (name as Code) : quoted(name);
}

/** The name of a property in an object literal, where a bare or quoted `__proto__` would set the prototype. */
export function memberKey(name: string): Code {
  return name === '__proto__' ? code`['__proto__']` : propertyKey(name);
}

/** `object.name`, or `object['name']` where the name is no identifier. */
export function propertyAccess(object: Code, name: string): Code {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? code`${object}.${name as Code}` : code`${object}[${quoted(name)}]`;
}

/** Text between the backticks of a template literal. */
export function templateText(text: string): Code {
  return visible(text.replaceAll(/[\\`]|\$(?=\{)/g, String.raw`\$&`)) as Code;
}

/** Printable ASCII but the quote, the backslash and `<`: most names, and nothing in them needs a second look. */
const harmless = /^[ -&(-;=-[\]-~]*$/;

function quoted(text: string): Code {
  if (harmless.test(text)) return `'${text}'` as Code;
  return `'${visible(text.replaceAll(/[\\']/g, String.raw`\$&`))}'` as Code;
}

/** Control characters, line separators, lone surrogates and the start of `</script` are spelt as escapes. */
function visible(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, escaped)
    .replaceAll(/\p{Surrogate}/gu, escaped)
    .replaceAll(/<(?=[/!])/g, String.raw`\u003C`);
}

const shortEscapes: Readonly<Record<string, string>> = {
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
};

function escaped(character: string): string {
  return shortEscapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
}

/** Numbers of JSON beyond the range of a double read as infinite; a literal that overflows says the same. */
function number(value: number): Code {
  if (Number.isNaN(value)) throw new TypeError('NaN has no literal in JSON');
  if (Object.is(value, -0)) return '-0' as Code;
  return (Number.isFinite(value) ? String(value) : value > 0 ? '1e999' : '-1e999') as Code;
}
