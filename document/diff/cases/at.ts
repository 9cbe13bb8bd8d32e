/** Edits by path: `set(document, 'paths /pets get deprecated', true)`. */

interface Node {
  [name: string]: Node | unknown;
}

/** Sets what a path names; the steps are parted by spaces. */
export function set(document: object, path: string, value: unknown): void {
  const [holder, name] = reach(document, path);
  holder[name] = value;
}

export function remove(document: object, path: string): void {
  const [holder, name] = reach(document, path);
  if (Array.isArray(holder)) holder.splice(Number(name), 1);
  else Reflect.deleteProperty(holder, name);
}

export function push(document: object, path: string, value: unknown): void {
  const [holder, name] = reach(document, path);
  (holder[name] as unknown[]).push(value);
}

/** Gives a member another name. */
export function move(document: object, path: string, name: string): void {
  const [holder, old] = reach(document, path);
  holder[name] = holder[old];
  Reflect.deleteProperty(holder, old);
}

function reach(document: object, path: string): readonly [Node, string] {
  const steps = path.split(' ');
  const name = steps.pop() ?? '';
  const holder = steps.reduce((node, step) => node[step] as Node, document as Node);
  return [holder, name];
}
