/** The place of a schema within another as part of a name: `content$anyOf1` for `/properties/content/anyOf/1`. */
import { parsePointer } from '#document';
import { slots, type Slot } from '../graph/vocabulary.ts';

/** Two places never get the same words. `rest` is what follows the pointer of the outer schema. */
export function placeWords(rest: string): string {
  const segments = parsePointer(`#${rest}`);
  const words: string[] = [];
  for (let at = 0; at < segments.length;) {
    const step = readStep(segments.slice(at, at + 2));
    words.push(step.word);
    at += step.length;
  }
  return words.join('$');
}

interface Step {
  readonly word: string;
  /** How many segments of the pointer it stands for. */
  readonly length: number;
}

function readStep([name = '', key]: readonly string[]): Step {
  const shape = slots.get(name)?.shape;
  const bare = name.replaceAll('$', '');
  if (shape === 'one') return { word: bare, length: 1 };
  if (shape === undefined || key === undefined || (shape === 'list' && !/^\d+$/.test(key)))
    return { word: `at$${spelled(name)}`, length: 1 };
  return { word: shapes[shape](bare, key), length: 2 };
}

const shapes: { readonly [Shape in Exclude<Slot['shape'], 'one'>]: (name: string, key: string) => string } = {
  list: (name, key) => name + key,
  // Names of properties stand for themselves, where nothing else is called so.
  map: (name, key) => (name === 'properties' && !isTaken(key) ? spelled(key) : `${name}$${spelled(key)}`),
};

const keywords: ReadonlySet<string> = new Set(['at', ...[...slots.keys()].map((name) => name.replaceAll('$', ''))]);

function isTaken(key: string): boolean {
  return key === '' || keywords.has(key.replace(/\d+$/, ''));
}

/** As it is where it can be part of an identifier; what cannot is given by its number. */
function spelled(key: string): string {
  if (/^[\p{ID_Continue}]*$/u.test(key) && !/_[\da-f]+_/.test(key)) return key;
  return key.replaceAll(/[^\p{ID_Continue}]|_/gu, (sign) => `_${sign.codePointAt(0)?.toString(16) ?? ''}_`);
}
