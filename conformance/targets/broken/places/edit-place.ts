/** Changes what stands at a path, everywhere the path leads. */
import { isObject } from '#document';
import type { Json } from '#document';

/** Undefined takes the value away; the same value leaves it as it is. */
export type Edit = (value: Json) => Json | undefined;

/** The same value comes back where nothing was changed. */
export function editPlace(root: Json, path: readonly string[], edit: Edit): Json {
  return editItem(root, { path, items: [] }, edit);
}

/** Of each list on the way only the item of the number that stands in `items` is gone into; of further lists, all. */
export function editItem(root: Json, { path, items }: ItemPlace, edit: Edit): Json {
  return change(root, path, { edit, items }) ?? null;
}

export interface ItemPlace {
  readonly path: readonly string[];
  readonly items: readonly number[];
}

/** Whether anything stands at the path. */
export function standsAt(root: Json, path: readonly string[]): boolean {
  let found = false;
  editPlace(root, path, (value) => {
    found = true;
    return value;
  });
  return found;
}

interface Editing {
  readonly edit: Edit;
  readonly items: readonly number[];
}

function change(value: Json, path: readonly string[], editing: Editing): Json | undefined {
  const [segment, ...rest] = path;
  if (segment === undefined) return editing.edit(value);
  if (segment === '*') return Array.isArray(value) ? changeItems(value, rest, editing) : value;
  if (!isObject(value)) return value;
  const names = segment === '{}' ? Object.keys(value) : Object.hasOwn(value, segment) ? [segment] : [];
  return names.reduce<{ readonly [name: string]: Json }>(
    (object, name) => changeMember(object, name, (member) => change(member, rest, editing)),
    value,
  );
}

function changeItems(list: readonly Json[], rest: readonly string[], { edit, items }: Editing): readonly Json[] {
  const [only, ...deeper] = items;
  const changed = list.map((item, index) =>
    only === undefined || only === index ? change(item, rest, { edit, items: deeper }) : item,
  );
  return changed.every((item, index) => item === list[index]) ? list : changed.filter((item) => item !== undefined);
}

function changeMember(
  object: { readonly [name: string]: Json },
  name: string,
  edit: Edit,
): { readonly [name: string]: Json } {
  const before = object[name] ?? null;
  const after = edit(before);
  if (after === before) return object;
  if (after !== undefined) return { ...object, [name]: after };
  const { [name]: _, ...rest } = object;
  return rest;
}
