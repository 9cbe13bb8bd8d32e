/** Reading a property: its own value or undefined, never what the prototype has under the name. */
import { type Code, code, literal } from '../../../render/index.ts';
import { variable, type FunctionScope } from './scope.ts';

export interface Reads {
  /** The variable of the object. */
  readonly object: Code;
  /** Property → the variable that holds its value, once read. */
  readonly variables: Map<string, Code>;
  /** Whether the object is known to have no prototype of its own. */
  readonly isOwn?: boolean;
}

export interface Read {
  readonly variable: Code;
  /** The statements that read it; none where it was read before. */
  readonly declaration: readonly Code[];
}

export function readProperty(scope: FunctionScope, reads: Reads, name: string): Read {
  const known = reads.variables.get(name);
  if (known !== undefined) return { variable: known, declaration: [] };
  const property = variable(scope, 'property');
  reads.variables.set(name, property);
  return { variable: property, declaration: declare(scope, { reads, name, property }) };
}

interface Declaration {
  readonly reads: Reads;
  readonly name: string;
  readonly property: Code;
}

/**
 * Objects with a prototype of their own are replaced by a copy without one. The question comes after the first read
 * because engines answer it for free once that read has taught them the shape of the object.
 */
function declare(scope: FunctionScope, { reads, name, property }: Declaration): readonly Code[] {
  const { object } = reads;
  if (inherited.has(name)) {
    return [code`const ${property} = ${scope.file.support('ownProperty')}(${object}, ${literal(name)});`];
  }
  const read = code`${object}[${literal(name)}]`;
  if (reads.isOwn === true || !isFirst(reads)) return [code`const ${property} = ${read};`];
  const copy = code`${object} = ${scope.file.support('ownProperties')}(${object});\n${property} = ${read};`;
  return [
    code`let ${property} = ${read};`,
    code`if (Object.getPrototypeOf(${object}) !== Object.prototype) {\n${copy}\n}`,
  ];
}

/** Whether the last property that was read is the first that was read as it is. */
function isFirst({ variables }: Reads): boolean {
  let count = 0;
  for (const name of variables.keys()) {
    if (!inherited.has(name)) count += 1;
    if (count > 1) return false;
  }
  return count === 1;
}

/** Names that every object answers to; listed, so that output does not depend on the engine that generates it. */
const inherited: ReadonlySet<string> = new Set([
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
]);
