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
  const lookUp = (pointer: string): string | undefined => textAround(schemas, pointer);
  const read = (pointer: Pointer): Reading =>
    recollection.make(`validators reading ${pointer}`, { given: () => [lookUp(pointer)], lookUp }, (see) =>
      readSchema(seenGraph(graph, see), graph.at(pointer)),
    );
  const readings = readAll(schemas.keys(), read);
  const given = (): readonly string[] => [...readings].flatMap(([pointer, reading]) => [pointer, textOf(reading)]);
  const analysis = recollection.make('validators analysis', { given }, () => analyse([...readings.values()]));
  return { readings, analysis };
}

/** What the schema around a pointer says. */
export function textAround(schemas: ReadonlyMap<Pointer, JsonSchema>, pointer: Pointer): string | undefined {
  const json = schemas.get(rootAround(schemas, pointer) ?? '');
  return json === undefined ? undefined : judgedText(json);
}

const texts = new WeakMap<Reading, string>();

/** The same for readings that say the same. */
export function textOf(reading: Reading): string {
  const known = texts.get(reading);
  if (known !== undefined) return known;
  const text = JSON.stringify([[...reading.edges], [...reading.outward], [...reading.refusals], reading.directional]);
  texts.set(reading, text);
  return text;
}
