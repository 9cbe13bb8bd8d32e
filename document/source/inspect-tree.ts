/** Bounds a parsed tree before anyone walks it: depth, size after expanding aliases, loops, values that are not JSON. */
import type { Json } from '../json.ts';
import type { ParseProblem } from './parsed.ts';
import { depthLimit } from './parsed.ts';

export interface TreeReport {
  readonly problems: readonly ParseProblem[];
  /** Members of all objects, each object counted once per place. */
  readonly members: number;
  /** Whether the tree is too deep, too large or endless, and must not be walked. */
  readonly refused: boolean;
}

const nodeLimit = 10_000_000;
const aliasNodeLimit = 1_000_000;
const aliasRatioLimit = 100;

interface Inspection {
  readonly path: string[];
  readonly open: Set<object>;
  /** Sizes of objects met before; only kept where aliases can share them. */
  readonly sizes: Map<object, number> | undefined;
  readonly problems: ParseProblem[];
  members: number;
  visited: number;
  refused: boolean;
}

/** Numbers that JSON has not become null in place. `shared` says that one object can stand in several places. */
export function inspectTree(root: Json, options: { readonly shared: boolean }): TreeReport {
  const inspection: Inspection = {
    path: [],
    open: new Set(),
    sizes: options.shared ? new Map() : undefined,
    problems: [],
    members: 0,
    visited: 0,
    refused: false,
  };
  const size = sizeOf(root, inspection);
  const ratio = size / Math.max(1, inspection.visited);
  if (size > nodeLimit || (size > aliasNodeLimit && ratio > aliasRatioLimit)) {
    refuse(
      inspection,
      'document/too-large',
      `The document has ${size.toExponential(1)} nodes once its aliases are expanded.`,
    );
  }
  return inspection;
}

function sizeOf(value: Json, inspection: Inspection): number {
  if (typeof value !== 'object' || value === null) return 1;
  const known = inspection.sizes?.get(value);
  if (known !== undefined) return known;
  if (inspection.refused) return 1;
  if (inspection.open.has(value)) return refuse(inspection, 'document/alias-loop', 'An alias contains itself.');
  if (inspection.path.length >= depthLimit) {
    return refuse(inspection, 'document/too-deep', `The document is nested more than ${depthLimit} levels deep.`);
  }
  if (inspection.sizes !== undefined) inspection.open.add(value);
  const size = membersSize(value, inspection);
  inspection.open.delete(value);
  inspection.sizes?.set(value, size);
  return size;
}

function membersSize(value: object, inspection: Inspection): number {
  const list = Array.isArray(value);
  let size = 1;
  inspection.visited += 1;
  for (const key of Object.keys(value)) {
    const member = (value as Record<string, Json>)[key] ?? null;
    inspection.visited += 1;
    if (!list) inspection.members += 1;
    if (typeof member === 'object' && member !== null) {
      inspection.path.push(key);
      size += sizeOf(member, inspection);
      inspection.path.pop();
    } else {
      size += 1;
      if (typeof member === 'number' && !Number.isFinite(member)) replaceNumber(value, key, inspection);
    }
  }
  return size;
}

function replaceNumber(holder: object, key: string, inspection: Inspection): void {
  const segments = [...inspection.path, key];
  const was = String((holder as Record<string, unknown>)[key]);
  inspection.problems.push({
    code: 'document/not-json',
    message: `JSON has no number ${was}; read as null.`,
    segments,
  });
  Object.defineProperty(holder, key, { value: null, enumerable: true, configurable: true, writable: true });
}

function refuse(inspection: Inspection, code: ParseProblem['code'], message: string): number {
  if (!inspection.refused) inspection.problems.push({ code, message, segments: inspection.path.slice(0, 20) });
  inspection.refused = true;
  return 1;
}
