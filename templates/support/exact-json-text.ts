/** JSON as it is read and written: whole numbers that no double has exactly are of type bigint. */

const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Throws what `JSON.parse` throws. */
export function fromJson(text: string): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  const mark = markFor(text);
  const marked = text.replaceAll(token, (piece) => (isRounded(piece) ? `"${mark}${piece}"` : piece));
  return JSON.parse(marked, (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  );
}

export function toJson(value: unknown): string {
  let mark: string | undefined;
  const text = JSON.stringify(value, (_key, member: unknown) => {
    if (typeof member !== 'bigint') return member;
    mark ??= markFor('');
    return mark + String(member);
  });
  return mark === undefined ? text : text.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1');
}

/** What a validator is given: the nearest doubles. Values that need no copy are not copied. */
export function judgeable(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.some(hasExact) ? value.map(judgeable) : value;
  if (!isPlain(value) || !hasExact(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, judgeable(member)]));
}

/** A whole number in the text of a parameter that no double has. */
export function exactInteger(text: string): bigint | undefined {
  return /^-?(?:0|[1-9]\d*)$/.test(text) && isRounded(text) ? BigInt(text) : undefined;
}

function hasExact(value: unknown): boolean {
  if (typeof value === 'bigint') return true;
  if (Array.isArray(value)) return value.some(hasExact);
  return isPlain(value) && Object.values(value).some(hasExact);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isRounded(piece: string): boolean {
  return /^-?[1-9]\d{15,}$/.test(piece) && !Number.isSafeInteger(Number(piece));
}

/** Nobody can know it beforehand, so nobody can put it into a text. */
function markFor(text: string): string {
  const mark = `exact ${Math.random()}${Math.random()} `;
  return text.includes(mark) ? markFor(text) : mark;
}
