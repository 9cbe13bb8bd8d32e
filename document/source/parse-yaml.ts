/** YAML text into a value. js-yaml reads, ten times as fast; where it refuses, `yaml` gives a second reading and all errors. */
import type { Event } from 'js-yaml';
import { CORE_SCHEMA, EVENT_ID, YAMLException, constructFromEvents, mergeTag, parseEvents } from 'js-yaml';
import type { Json } from '../json.ts';
import type { Locate, Parsed, ParseProblem } from './parsed.ts';
import type { ReadYaml } from './reread-yaml.ts';
import type { YamlNode } from './yaml-nodes.ts';
import { depthLimit } from './parsed.ts';
import { inspectTree } from './inspect-tree.ts';
import { rereadYaml } from './reread-yaml.ts';
import { buildYamlNodes, locateNode } from './yaml-nodes.ts';
import { parseYamlSlowly } from './parse-yaml-slowly.ts';

const schema = CORE_SCHEMA.withTags(mergeTag);

export function parseYaml(text: string): Parsed {
  try {
    const events = parseEvents(text, { maxDepth: depthLimit });
    return fromEvents(text, events);
  } catch (error) {
    if (error instanceof YAMLException && error.reason.startsWith('nesting exceeded')) {
      return failed(
        'document/too-deep',
        `The document is nested more than ${depthLimit} levels deep.`,
        error.mark?.position,
      );
    }
    return parseYamlSlowly(text, error);
  }
}

function fromEvents(text: string, events: Event[]): Parsed {
  let known: YamlNode | undefined;
  const nodes = (): YamlNode | undefined => (known ??= buildYamlNodes(text, events));
  const locate = locateYaml(nodes);
  const read = construct(text, events);
  if (read.documents.length === 0) return failed('document/empty', 'The file has no content.', 0);
  const problems: ParseProblem[] = read.duplicates ? duplicateKeys(nodes()) : [];
  if (read.documents.length > 1) {
    problems.push({
      code: 'document/not-strict',
      message: 'The file holds several YAML documents; only the first is read.',
      offset: 0,
      help: 'Give each a file of its own.',
    });
  }
  const value = read.documents[0] as Json;
  const shared = events.some((event) => event.type === EVENT_ID.ALIAS);
  const tree = inspectTree(value, { shared });
  problems.push(...tree.problems);
  if (tree.refused) return { problems, locate };
  const isPlain = problems.length === 0 && !shared;
  return { value, problems, locate, ...(isPlain && { reread: rereading(() => ({ text, value, root: nodes() })) }) };
}

/** Of the text that is like this one but for one entry. */
function rereading(before: () => ReadYaml): (text: string) => Parsed | undefined {
  return (text) => {
    const now = rereadYaml(before(), text, readAlone);
    if (now === undefined) return undefined;
    return { value: now.value, problems: [], locate: locateYaml(() => now.root), reread: rereading(() => now) };
  };
}

/** A piece of text as if it were a file; nothing where anything is strange about it. */
function readAlone(text: string): ReadYaml | undefined {
  try {
    const events = parseEvents(text, { maxDepth: depthLimit / 2 });
    if (events.some((event) => event.type === EVENT_ID.ALIAS)) return undefined;
    const { documents, duplicates } = construct(text, events);
    const value = documents[0] as Json;
    const isStrange = duplicates || inspectTree(value, { shared: false }).problems.length > 0;
    return isStrange ? undefined : { text, value, root: buildYamlNodes(text, events) };
  } catch {
    return undefined;
  }
}

function construct(text: string, events: Event[]): { documents: readonly unknown[]; duplicates: boolean } {
  const options = { source: text, schema, maxTotalMergeKeys: 100_000 };
  try {
    return { documents: constructFromEvents(events, options), duplicates: false };
  } catch (error) {
    if (!(error instanceof YAMLException && error.reason.startsWith('duplicated mapping key'))) throw error;
    return { documents: constructFromEvents(events, { ...options, json: true }), duplicates: true };
  }
}

function duplicateKeys(root: YamlNode | undefined): ParseProblem[] {
  const problems: ParseProblem[] = [];
  const seen = new Set<Map<string, unknown>>();
  const pending = root === undefined ? [] : [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node.children)) continue;
    seen.add(node.children);
    for (const { key, offset } of node.duplicates) {
      problems.push({ code: 'document/duplicate-key', message: `The key '${key}' stands twice.`, offset });
    }
    for (const child of node.children.values()) pending.push(child.node);
  }
  return problems.toSorted((left, right) => (left.offset ?? 0) - (right.offset ?? 0));
}

function locateYaml(nodes: () => YamlNode | undefined): Locate {
  return (segments) => {
    const root = nodes();
    return root === undefined ? 0 : locateNode(root, segments);
  };
}

function failed(code: ParseProblem['code'], message: string, offset: number | undefined): Parsed {
  return { problems: [{ code, message, ...(offset === undefined ? {} : { offset }) }], locate: () => 0 };
}
