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
const aliasRatioLimit = 10;

/** Of a subtree: nodes once aliases are expanded, and levels. */
interface Measure {
  readonly size: number;
  readonly height: number;
}

interface Inspection {
  readonly path: string[];
  readonly open: Set<object>;
  /** Objects met before; only kept where aliases can share them. */
  readonly known: Map<object, Measure> | undefined;
  readonly problems: ParseProblem[];
  members: number;
  visited: number;
  refused: boolean;
}

const leaf: Measure = { size: 1, height: 0 };

/** Numbers that JSON has not become null in place. `shared` says that one object can stand in several places. */
export function inspectTree(root: Json, options: { readonly shared: boolean }): TreeReport {
  const known = options.shared ? new Map<object, Measure>() : undefined;
  const inspection: Inspection = {
    path: [],
    open: new Set(),
    known,
    problems: [],
    members: 0,
    visited: 0,
    refused: false,
  };
  const { size } = measure(root, inspection);
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

function measure(value: Json, inspection: Inspection): Measure {
  if (typeof value !== 'object' || value === null || inspection.refused) return leaf;
  const found = inspection.known?.get(value);
  if (inspection.open.has(value)) return refuse(inspection, 'document/alias-loop', 'An alias contains itself.');
  if (inspection.path.length + (found?.height ?? 1) > depthLimit) {
    return refuse(inspection, 'document/too-deep', `The document is nested more than ${depthLimit} levels deep.`);
  }
  if (found !== undefined) return found;
  if (inspection.known !== undefined) inspection.open.add(value);
  const measured = measureMembers(value, inspection);
  inspection.open.delete(value);
  inspection.known?.set(value, measured);
  return measured;
}

function measureMembers(value: object, inspection: Inspection): Measure {
  const list = Array.isArray(value);
  let size = 1;
  let height = 0;
  inspection.visited += 1;
  const keys = Object.keys(value);
  inspection.visited += keys.length;
  if (!list) inspection.members += keys.length;
  size += keys.length;
  for (const key of keys) {
    const member = (value as Record<string, Json>)[key] ?? null;
    if (typeof member === 'number' && !Number.isFinite(member)) replaceNumber(value, key, inspection);
    // Most members hold nothing.
    if (typeof member !== 'object' || member === null) continue;
    inspection.path.push(key);
    const inner = measure(member, inspection);
    inspection.path.pop();
    size += inner.size - 1;
    height = Math.max(height, inner.height);
  }
  return { size, height: height + 1 };
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

function refuse(inspection: Inspection, code: ParseProblem['code'], message: string): Measure {
  if (!inspection.refused) inspection.problems.push({ code, message, segments: inspection.path.slice(0, 20) });
  inspection.refused = true;
  return leaf;
}
