/** Readings of schemas, made again only where a schema has changed, or another that was looked at for it. */
import type { JsonSchema, Pointer } from '#document';
import type { Recollection } from '../recollection.ts';
import { analyse, type Analysis, readAll } from './graph/analyse-graph.ts';
import { rootAround } from './graph/index-schemas.ts';
import { readSchema, type Reading } from './graph/read-schema.ts';
import { type SchemaGraph, seenGraph } from './graph/schema-graph.ts';
import { judgedText } from './judged-text.ts';

export interface Readings {
  readonly readings: ReadonlyMap<Pointer, Reading>;
  readonly analysis: Analysis;
}

export function readRemembered(
  graph: SchemaGraph,
  schemas: ReadonlyMap<Pointer, JsonSchema>,
  recollection: Recollection,
): Readings {
  const last = recollection.keep('validators readings', () => new Map<Pointer, Known>());
  const readings = readAll(schemas.keys(), (pointer) => readAgain({ graph, schemas, last }, pointer));
  const given = (): readonly unknown[] => [...readings.keys(), ...readings.values()];
  const analysis = recollection.make('validators analysis', { given }, () => analyse(readings.values()));
  return { readings, analysis };
}

interface Known {
  readonly text: string | undefined;
  /** What was looked at behind references, and what was said there. */
  readonly seen: ReadonlyMap<Pointer, string | undefined>;
  readonly reading: Reading;
}

interface Rereading {
  readonly graph: SchemaGraph;
  readonly schemas: ReadonlyMap<Pointer, JsonSchema>;
  readonly last: Map<Pointer, Known>;
}

/** A reading that says what the last one said is the last one. */
function readAgain({ graph, schemas, last }: Rereading, pointer: Pointer): Reading {
  const text = textAround(schemas, pointer);
  const known = last.get(pointer);
  if (known !== undefined && known.text === text && isStillSeen(known, schemas)) return known.reading;
  const seen = new Map<Pointer, string | undefined>();
  const see = (place: Pointer): unknown => seen.set(place, textAround(schemas, place));
  const made = readSchema(seenGraph(graph, see), graph.at(pointer));
  const reading = known !== undefined && textOf(known.reading) === textOf(made) ? known.reading : made;
  last.set(pointer, { text, seen, reading });
  return reading;
}

function isStillSeen({ seen }: Known, schemas: ReadonlyMap<Pointer, JsonSchema>): boolean {
  for (const [place, text] of seen) if (textAround(schemas, place) !== text) return false;
  return true;
}

/** What the schema around a pointer says. */
export function textAround(schemas: ReadonlyMap<Pointer, JsonSchema>, pointer: Pointer): string | undefined {
  const json = schemas.get(rootAround(schemas, pointer) ?? '');
  return json === undefined ? undefined : judgedText(json);
}

const texts = new WeakMap<Reading, string>();

/** The same for readings that say the same. */
function textOf(reading: Reading): string {
  const known = texts.get(reading);
  if (known !== undefined) return known;
  const text = JSON.stringify([[...reading.edges], [...reading.outward], [...reading.refusals], reading.directional]);
  texts.set(reading, text);
  return text;
}
