/** Names for schemas that are referenced where no component names them. */
import { basename, dirname } from 'node:path';
import type { Cursor } from '../../source/cursor.ts';
import { segmentsOf } from '../../source/cursor.ts';

const containers = new Set(['schemas', 'definitions', '$defs']);
const noise = new Set(
  (
    'paths components schemas definitions $defs properties content schema parameters headers ' +
    'allOf anyOf oneOf webhooks callbacks responses'
  ).split(' '),
);
const words: { readonly [segment: string]: string } = {
  items: 'Item',
  requestBody: 'Request',
  additionalProperties: 'Value',
  requestBodies: '',
};

/** `schemas/agent-turn.yaml` → `AgentTurn`; `common.yaml#/components/schemas/Error` → `Error`; `#/…/Agent/properties/tools/items` → `AgentToolsItem`. */
export function schemaName(target: Cursor): string {
  const segments = segmentsOf(target);
  const last = segments.at(-1);
  if (last === undefined) return pascalCase(fileStem(target)) || 'Schema';
  const isNamed = segments.length === 1 || containers.has(segments.at(-2) ?? '');
  if (isNamed) return /^[A-Za-z0-9._-]+$/.test(last) ? last : pascalCase(last) || 'Schema';
  const parts = segments.filter((segment) => !noise.has(segment) && !/^[\w.+*-]+\/[\w.+*;= -]+$/.test(segment));
  return (
    parts.map((part) => (Object.hasOwn(words, part) ? (words[part] ?? '') : pascalCase(part))).join('') || 'Schema'
  );
}

/** The name, or the name with the file's, or with a number, whichever is free first. */
export function uniqueName(name: string, target: Cursor, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const path = target.source.uri;
  const stems = [fileStem(target), basename(dirname(path))]
    .map(pascalCase)
    .filter((stem) => stem !== '' && stem !== name);
  for (const stem of stems) if (!taken.has(name + stem)) return name + stem;
  let number = 2;
  while (taken.has(name + String(number))) number += 1;
  return name + String(number);
}

/** Letters and digits of any script, words joined with capitals: `agent-turn.v1` → `AgentTurnV1`. */
export function pascalCase(text: string): string {
  const found = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return found.map((word) => (word[0]?.toUpperCase() ?? '') + word.slice(1)).join('');
}

function fileStem(target: Cursor): string {
  return basename(target.source.uri.split('?')[0] ?? '').replace(/\.(ya?ml|json)$/i, '');
}
