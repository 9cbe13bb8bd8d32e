/** What changed between two documents, and for whom. */
import type { OpenApiDocument } from '../open-api.ts';
import { judge } from './change-codes.ts';
import type { Change, Finding } from './change.ts';
import { compareDocument } from './compare-document.ts';
import { compareUnused } from './compare-unused.ts';
import { compareBackwards } from './operations/compare-backwards.ts';
import { compareCredentials } from './operations/compare-credentials.ts';
import { compareOperation } from './operations/compare-operation.ts';
import { pairOperations, pairPlaced, placedIn, type PlacedOperation } from './operations/pair-operations.ts';
import { compareServers } from './operations/compare-servers.ts';
import { compareSchemas, type Documents, type Found, type SchemaPair } from './schemas/compare-schemas.ts';
import { heirPairs } from './schemas/heirs.ts';

/** Every change once, with all operations that it reaches; the gravest first, then in the order of the new document. */
export function diffDocuments(old: OpenApiDocument, newer: OpenApiDocument): readonly Change[] {
  const documents: Documents = { old, new: newer };
  const roots = [...operationRoots(documents), ...webhookRoots(documents)];
  const reached = followLinks(roots, documents);
  const findings = [
    ...roots.flatMap(({ operations, found }) =>
      found.flatMap((each) => ('pair' in each ? [] : [{ ...each, operations }])),
    ),
    ...reached.flatMap(({ findings: own, operations }) =>
      own.map((each) => ({ ...each, operations: [...operations] })),
    ),
    ...compareWhole(documents).map((finding) => ({ ...finding, operations: [] })),
  ];
  return united(findings)
    .map((finding): Change => ({ ...finding, ...judge(finding.code, finding.side) }))
    .toSorted((left, right) => gravity.indexOf(left.class) - gravity.indexOf(right.class));
}

const gravity = ['wire-breaking', 'source-breaking', 'compatible'];

/** Where a comparison starts: an operation, and what was found on its way to the named schemas. */
interface Root {
  readonly operations: readonly string[];
  readonly found: readonly Found[];
}

function operationRoots(documents: Documents): readonly Root[] {
  const { pairs, gone, come } = pairOperations(documents.old, documents.new);
  return [
    ...gone.map((placed): Root => lonely(placed, { code: 'operation-removed', says: 'was removed' })),
    ...pairs.map((pair): Root => ({
      operations: [...new Set([nameOf(pair.old), nameOf(pair.new)])],
      found: compareOperation(pair, documents),
    })),
    ...come.map((placed): Root => lonely(placed, { code: 'operation-added', says: 'was added' })),
  ];
}

function webhookRoots(documents: Documents): readonly Root[] {
  const { pairs, gone, come } = pairPlaced(placedIn(documents.old.webhooks), placedIn(documents.new.webhooks));
  return [
    ...gone.map((placed): Root => lonely(placed, { code: 'webhook-removed', says: 'was removed' })),
    ...pairs.map((pair): Root => ({
      operations: [`webhook ${pair.new.path}`],
      found: compareBackwards(pair, documents),
    })),
    ...come.map((placed): Root => lonely(placed, { code: 'webhook-added', says: 'was added' })),
  ];
}

function nameOf({ method, path }: PlacedOperation): string {
  return `${method} ${path}`;
}

function lonely(placed: PlacedOperation, { code, says }: Pick<Finding, 'code' | 'says'>): Root {
  const { origin } = placed.operation;
  const place = code.endsWith('-removed') ? { old: origin } : { new: origin };
  const finding: Finding = { code, side: 'interface', says: `${nameOf(placed)} ${says}`, ...place };
  return { operations: [nameOf(placed)], found: [finding] };
}

/** What concerns no operation more than another. */
function compareWhole(documents: Documents): readonly Finding[] {
  const { old, new: newer } = documents;
  const at = '#/servers';
  return [
    ...compareServers({ old: { servers: old.servers, at }, new: { servers: newer.servers, at } }),
    ...compareCredentials(documents),
    ...compareDocument(documents),
    ...compareUnused(documents),
  ];
}

interface Reached {
  readonly operations: Set<string>;
  readonly findings: readonly Finding[];
  readonly links: readonly SchemaPair[];
}

/** Named schemas are compared once for each side; operations are handed on along the links. */
function followLinks(roots: readonly Root[], documents: Documents): readonly Reached[] {
  const reached = new Map<string, Reached>();
  for (const { operations, found } of roots) {
    const links = found.flatMap((each) => ('pair' in each ? [each.pair] : []));
    for (const operation of operations) visit({ links, operation, reached, documents });
  }
  return [...reached.values()];
}

interface Visit {
  readonly links: readonly SchemaPair[];
  readonly operation: string;
  readonly reached: Map<string, Reached>;
  readonly documents: Documents;
}

function visit({ links, operation, reached, documents }: Visit): void {
  const waiting = [...links];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const known = reached.get(markOf(next)) ?? explore(next, documents);
    reached.set(markOf(next), known);
    if (!known.operations.has(operation)) waiting.push(...known.links);
    known.operations.add(operation);
  }
}

function explore(pair: SchemaPair, documents: Documents): Reached {
  const found = compareSchemas(pair, documents);
  return {
    operations: new Set(),
    findings: found.flatMap((each) => ('pair' in each ? [] : [each])),
    links: [...found.flatMap((each) => ('pair' in each ? [each.pair] : [])), ...heirPairs(pair, documents)],
  };
}

function markOf({ old, new: newer, side }: SchemaPair): string {
  const placesOf = ({ at, also = [], withoutNull }: SchemaPair['old']) =>
    [at, ...also.map((one) => one.at), ...(withoutNull ? ['null'] : [])].join('+');
  return `${side} ${placesOf(old)} ${placesOf(newer)}`;
}

type Placed = Finding & { readonly operations: readonly string[] };

/** The same sentence about the same place is one change, whatever ways lead there. */
function united(findings: readonly Placed[]): readonly Placed[] {
  const all = new Map<string, Placed>();
  for (const finding of findings) {
    const mark = JSON.stringify([finding.code, finding.side, finding.says, finding.old, finding.new]);
    const operations = [...new Set([...(all.get(mark)?.operations ?? []), ...finding.operations])].toSorted();
    all.set(mark, { ...finding, operations });
  }
  return [...all.values()];
}
