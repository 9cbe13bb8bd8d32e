/** The events of a YAML parser as a tree of offsets: enough to find a node and to see keys that stand twice. */
import type { Event, ScalarEvent } from 'js-yaml';
import { COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE, getScalarValue } from 'js-yaml';

export interface YamlNode {
  /** Offset of the value; of an alias, its own. */
  readonly start: number;
  readonly kind: 'scalar' | 'list' | 'object' | 'inline object';
  readonly children: Map<string, YamlChild>;
  /** Keys that stand twice, by offset. */
  readonly duplicates: { readonly key: string; readonly offset: number }[];
  /** How far all below it has moved since its offsets were noted. */
  readonly moved?: number;
}

export interface YamlChild {
  readonly keyStart: number;
  readonly node: YamlNode;
}

interface Frame {
  readonly node: YamlNode;
  /** The key that waits for its value. */
  key?: { readonly name: string; readonly start: number } | undefined;
}

/** The tree of the first document of the stream; undefined where it has no content. */
export function buildYamlNodes(text: string, events: readonly Event[]): YamlNode | undefined {
  const frames: Frame[] = [];
  const anchors = new Map<string, YamlNode>();
  let root: YamlNode | undefined;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) {
      if (root !== undefined) return root;
      continue;
    }
    if (event.type === EVENT_ID.POP) {
      frames.pop();
      continue;
    }
    const node = nodeOf(text, event, anchors);
    root ??= node;
    const frame = frames.at(-1);
    if (frame !== undefined) attach(frame, node, keyText(text, event));
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) frames.push({ node });
  }
  return root;
}

/** The offset of the value that the segments lead to, for scalars; of the key for collections. */
export function locateNode(root: YamlNode, segments: readonly string[]): number {
  let found = { keyStart: root.start, node: root };
  let moved = 0;
  for (const segment of segments) {
    const { children } = found.node;
    const next = children.get(segment) ?? children.get('<<')?.node.children.get(segment);
    if (next === undefined) break;
    moved += found.node.moved ?? 0;
    found = next;
  }
  return moved + (found.node.kind === 'scalar' ? found.node.start : found.keyStart);
}

type NodeEvent = Exclude<Event, { readonly type: typeof EVENT_ID.DOCUMENT } | { readonly type: typeof EVENT_ID.POP }>;

type CollectionEvent = Extract<
  Event,
  { readonly type: typeof EVENT_ID.MAPPING } | { readonly type: typeof EVENT_ID.SEQUENCE }
>;

function nodeOf(text: string, event: NodeEvent, anchors: Map<string, YamlNode>): YamlNode {
  const anchor = text.slice(event.anchorStart, event.anchorEnd);
  if (event.type === EVENT_ID.ALIAS) {
    const target = anchors.get(anchor);
    return { ...(target ?? emptyNode('scalar', 0)), start: event.anchorStart - 1 };
  }
  const node =
    event.type === EVENT_ID.SCALAR ? emptyNode('scalar', scalarStart(event)) : emptyNode(kindOf(event), event.start);
  if (event.anchorStart >= 0) anchors.set(anchor, node);
  return node;
}

function kindOf(event: CollectionEvent): YamlNode['kind'] {
  if (event.type === EVENT_ID.SEQUENCE) return 'list';
  return event.style === COLLECTION_STYLE.FLOW ? 'inline object' : 'object';
}

/** A quoted scalar begins at its quote. */
function scalarStart({ style, valueStart }: ScalarEvent): number {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? valueStart - 1 : valueStart;
}

function emptyNode(kind: YamlNode['kind'], start: number): YamlNode {
  return { kind, start, children: new Map(), duplicates: [] };
}

function keyText(text: string, event: NodeEvent): string {
  return event.type === EVENT_ID.SCALAR && event.valueStart >= 0 ? getScalarValue(text, event) : '';
}

function attach(frame: Frame, node: YamlNode, scalar: string): void {
  const { children, duplicates, kind } = frame.node;
  if (kind === 'list') {
    // An item without content stands nowhere itself.
    const keyStart = node.start < 0 ? frame.node.start : node.start;
    children.set(String(children.size), { keyStart, node: { ...node, start: keyStart } });
    return;
  }
  if (frame.key === undefined) {
    frame.key = { name: scalar, start: node.start };
    return;
  }
  const { name, start } = frame.key;
  frame.key = undefined;
  if (name !== '<<' && children.has(name)) duplicates.push({ key: name, offset: start });
  children.set(name, { keyStart: start, node: node.start < 0 ? { ...node, start } : node });
}
