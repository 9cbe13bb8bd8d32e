/** A request is refused because it has a field that the server does not know. */
import { isObject } from '#document';
import type { Json } from '#document';
import { refusal } from '../../build/made-answers.ts';
import { onRequests } from '../../build/request-operator.ts';
import type { Operator } from '../../operator.ts';
import { requestPlaces } from '../../places/parts-of.ts';
import { placeText } from '../../places/places-of.ts';
import { isFree } from '../../places/read-place.ts';
import { jsonOf } from '../../wire/passing.ts';

export const unknownFieldsRefused: Operator = {
  name: 'unknown-fields-refused',
  class: 'requests',
  does: 'A server refuses requests that hold fields it does not know.',
  applies(operation, api) {
    const places = requestPlaces(operation, api);
    if (places.length === 0) return [];
    const known = new Set(places.map((place) => placeText(place)));
    const open = new Set(places.filter((place) => isFree(place)).map((place) => placeText(place)));
    return [
      {
        at: operation.id,
        does: `${operation.id}: refuses fields that it does not know`,
        operation: operation.id,
        start: () =>
          onRequests(operation.id, (request) =>
            isKnown(jsonOf(request) ?? null, [], { known, open }) ? request : refusal(operation, api),
          ),
      },
    ];
  },
};

interface Knowledge {
  readonly known: ReadonlySet<string>;
  /** Places where anything may stand. */
  readonly open: ReadonlySet<string>;
}

function isKnown(value: Json, path: readonly string[], knowledge: Knowledge): boolean {
  const { known, open } = knowledge;
  if (open.has(path.join('.'))) return true;
  if (Array.isArray(value)) return value.every((item: Json) => isKnown(item, [...path, '*'], knowledge));
  if (!isObject(value) || known.has([...path, '{}'].join('.'))) return true;
  return Object.entries(value).every(([name, member]) => {
    const longer = [...path, name];
    return known.has(longer.join('.')) && isKnown(member, longer, knowledge);
  });
}
