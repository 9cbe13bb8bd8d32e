// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Node } from '../types/node.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  judge,
  limitDepth,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/Node';
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Node; nothing when it is valid. */
export function validateNode(value: unknown): readonly Issue[] {
  return judge(checkNode, value);
}

export function isNode(value: unknown): value is Node {
  return accepts(checkNode, value);
}

export function checkNode(value: unknown, at?: Issues, depth: number = 0): boolean {
  limitDepth(depth, at);
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['next'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['next'];
    }
    if (property1 !== undefined) {
      if (!checkNode(property1, at && under(at, '/next'), depth + 1)) return false;
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}
