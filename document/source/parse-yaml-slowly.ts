/** The second reading of a YAML text that js-yaml refused: `yaml` tells all errors, and reads some files that js-yaml does not. */
import type { Document, Node as YamlLibraryNode, YAMLError } from 'yaml';
import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { YAMLException } from 'js-yaml';
import type { Json } from '../json.ts';
import type { Locate, Parsed, ParseProblem } from './parsed.ts';
import { inspectTree } from './inspect-tree.ts';
import { generalAdvice, syntaxProblem } from './syntax-problem.ts';

const sizeLimit = 8_000_000;
const errorLimit = 20;

/** `cause` is what the first reader threw; it is told where the second reader cannot help. */
export function parseYamlSlowly(text: string, cause: unknown): Parsed {
  if (text.length > sizeLimit) return { problems: [firstProblem(cause)], locate: () => 0 };
  try {
    return readDocument(text, cause);
  } catch {
    // The second reader overflows its stack, or refuses too many aliases.
    return { problems: [firstProblem(cause)], locate: () => 0 };
  }
}

function readDocument(text: string, cause: unknown): Parsed {
  const document = parseDocument(text, { uniqueKeys: false, merge: true, prettyErrors: false, logLevel: 'silent' });
  const locate = locateNodes(document);
  if (document.errors.length > 0) {
    const causes = document.errors.filter(isCause).slice(0, errorLimit);
    return { problems: causes.map(syntaxProblem).filter(isFirstOfLine(text)), locate };
  }
  const value = document.toJS({ maxAliasCount: 10_000 }) as Json;
  const tree = inspectTree(value, { shared: true });
  const lenient = { ...firstProblem(cause), code: 'document/not-strict' as const };
  return { ...(tree.refused ? {} : { value }), problems: [lenient, ...tree.problems], locate };
}

/** Where a value has not ended, every line that follows begins within it. */
function isCause({ code }: YAMLError, index: number, errors: readonly YAMLError[]): boolean {
  return code !== 'UNEXPECTED_TOKEN' || errors.findIndex((one) => one.code === code) === index;
}

/** What is said of the rest of a line follows from what was said first. */
function isFirstOfLine(text: string): (problem: ParseProblem) => boolean {
  const told = new Set<number>();
  return ({ offset = 0 }) => {
    const line = text.lastIndexOf('\n', offset - 1);
    return !told.has(line) && told.add(line).size > 0;
  };
}

function firstProblem(cause: unknown): ParseProblem {
  if (!(cause instanceof YAMLException))
    return { code: 'document/syntax', message: 'The text cannot be parsed.', offset: 0 };
  const reason = firstLine(cause.reason);
  return {
    code: 'document/syntax',
    message: `${reason[0]?.toUpperCase() ?? ''}${reason.slice(1)}.`,
    offset: cause.mark?.position ?? 0,
    help: generalAdvice.help,
  };
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).trim();
}

function locateNodes(document: Document): Locate {
  return (segments) => {
    let node: YamlLibraryNode | null = document.contents;
    let start = node?.range?.[0] ?? 0;
    for (const segment of segments) {
      const next = childOf(document, node, segment);
      if (next === undefined) break;
      node = next.node;
      start = (isScalar(node) ? node.range?.[0] : next.keyStart) ?? start;
    }
    return start;
  };
}

interface Child {
  readonly node: YamlLibraryNode | null;
  readonly keyStart: number | undefined;
}

function childOf(document: Document, parent: YamlLibraryNode | null, segment: string): Child | undefined {
  const holder = isAlias(parent) ? (parent.resolve(document) ?? null) : parent;
  if (isSeq(holder)) {
    const item = holder.items[Number(segment)];
    return isNode(item) ? { node: item, keyStart: item.range?.[0] } : undefined;
  }
  if (!isMap(holder)) return undefined;
  const pair = holder.items.find(({ key }) => isScalar(key) && String(key.value) === segment);
  if (pair === undefined) return undefined;
  return { node: isNode(pair.value) ? pair.value : null, keyStart: isNode(pair.key) ? pair.key.range?.[0] : undefined };
}
