/** A request as a `curl` line that can be pasted into a shell; every part is quoted, secrets stand as variables. */
import type { OutgoingRequest } from './exchange.ts';

const LONGEST_BODY = 4_000;

/** `secrets` maps the text of a secret to the name of the shell variable that shall stand for it. */
export function curlLine(request: OutgoingRequest, secrets: ReadonlyMap<string, string>): string {
  const quote = (text: string): string => shellQuote(text, secrets);
  const headers = request.headers.filter(([name]) => !/^(content-length|host)$/i.test(name));
  return [
    'curl -sS -i -N',
    ...(request.method === 'GET' && request.body === undefined ? [] : [`-X ${quote(request.method)}`]),
    quote(request.url.href),
    ...headers.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(request.body === undefined ? [] : [`--data-binary ${bodyArgument(request.body, quote)}`]),
  ].join(' ');
}

/** One word for a POSIX shell, whatever the text holds; a secret in it becomes `"$NAME"`. */
export function shellQuote(text: string, secrets: ReadonlyMap<string, string> = new Map()): string {
  const found = [...secrets].find(([secret]) => secret !== '' && text.includes(secret));
  if (found === undefined) return plainQuote(text);
  const [secret, variable] = found;
  return text
    .split(secret)
    .map((part) => (part === '' ? '' : shellQuote(part, secrets)))
    .join(`"$${variable}"`);
}

function plainQuote(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  // Control characters could move the cursor of a terminal; $'…' writes them as escapes.
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)) return ansiQuote(text);
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function ansiQuote(text: string): string {
  return `$'${[...text].map((character) => ansiCharacter(character)).join('')}'`;
}

function ansiCharacter(character: string): string {
  if (character === '\\' || character === "'") return `\\${character}`;
  if (!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(character)) return character;
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\U${code.padStart(8, '0')}`;
}

function bodyArgument(body: Uint8Array, quote: (text: string) => string): string {
  if (body.byteLength > LONGEST_BODY) return `@body-of-${body.byteLength}-bytes`;
  const text = Buffer.from(body).toString('utf8');
  if (Buffer.from(text, 'utf8').equals(body)) return quote(text);
  const bytes = [...body].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
  return `$'${bytes}'`;
}
