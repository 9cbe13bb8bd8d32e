/** Where an API key travels, and words of security schemes that are written in another way. */
import type { SecuritySchemeObject } from '../open-api.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Context } from './context.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { child } from '../source/cursor.ts';
import { compact } from './context.ts';
import { text } from './fields.ts';
import { isHeaderName } from './names-on-the-wire.ts';

type Location = NonNullable<SecuritySchemeObject['in']>;

const locations: readonly Location[] = ['query', 'header', 'cookie'];

/** What is missing or cannot be is told, and absent: nothing tells then how the key is sent. */
export function readKeyPlace(context: Context, scheme: Cursor): Pick<SecuritySchemeObject, 'in' | 'name'> {
  const place = readLocation(context, scheme);
  return compact({ name: readName(context, scheme, place), in: place });
}

function readLocation(context: Context, scheme: Cursor): Location | undefined {
  if (child(scheme, 'in') !== undefined) return meantWord(context, scheme, { key: 'in', values: locations });
  noteMissing(context, scheme, 'in');
  return undefined;
}

function readName(context: Context, scheme: Cursor, place: Location | undefined): string | undefined {
  const at = child(scheme, 'name');
  if (at === undefined) noteMissing(context, scheme, 'name');
  const name = text(context, scheme, 'name');
  if (at === undefined || name === undefined) return undefined;
  if (place === 'query' ? name !== '' : isHeaderName(name)) return name;
  const kind = place === 'query' ? 'parameter' : (place ?? 'header');
  const message = `'${name}' cannot be the name of a ${kind}; nothing tells how the key is sent.`;
  context.reporter.report('document/unknown-value', message, {
    at,
    help: 'Write a name of letters, digits and hyphens.',
  });
  return undefined;
}

function noteMissing(context: Context, at: Cursor, key: string): void {
  const message = `A security scheme of the type 'apiKey' has no \`${key}\`; nothing tells how it is sent.`;
  context.reporter.report('document/missing-field', message, { at });
}

interface Field<Value extends string> {
  readonly key: string;
  readonly values: readonly Value[];
}

/** One of the words, whatever its case and without what joins its parts: `apikey` and `api_key` are `apiKey`. */
export function meantWord<Value extends string>(
  context: Context,
  cursor: Cursor,
  { key, values }: Field<Value>,
): Value | undefined {
  const written = text(context, cursor, key) ?? '';
  const found = values.find((value) => bare(value) === bare(written));
  if (found === written) return found;
  const reading = found === undefined ? '' : `; read as '${found}'`;
  const help = found === undefined ? didYouMean(written, values) : `Write '${found}'.`;
  const message = `'${key}' of a security scheme cannot be '${written}'${reading}.`;
  context.reporter.report('document/unknown-value', message, {
    at: child(cursor, key) ?? cursor,
    help: help ?? `Allowed: ${values.join(', ')}.`,
  });
  return found;
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll(/[-_\s]/g, '');
}
