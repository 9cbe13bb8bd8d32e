/** Fields that a server does not know, and should forget, are read back. */
import { isObject } from '#document';
import type { Json } from '#document';
import { changedAnswer, isOf } from '../../build/on-answers.ts';
import { ownerOf } from '../../build/deletions.ts';
import type { Interference } from '../../interference.ts';
import type { Operator } from '../../operator.ts';
import { editPlace } from '../../places/edit-place.ts';
import { requestPlaces } from '../../places/parts-of.ts';
import { placeText } from '../../places/places-of.ts';
import { jsonOf } from '../../wire/passing.ts';

export const unknownFieldsKept: Operator = {
  name: 'unknown-fields-kept',
  class: 'fidelity',
  does: 'Fields that a server does not know are read back.',
  applies(operation, api) {
    const known = new Set(requestPlaces(operation, api).map((place) => placeText(place)));
    if (known.size === 0) return [];
    return [
      {
        at: operation.id,
        does: `${operation.id}: fields that it does not know are kept and read back`,
        start: () => keeping(operation.id, known),
      },
    ];
  },
};

interface Unknown {
  /** Of the object that holds it. */
  readonly path: readonly string[];
  readonly name: string;
  readonly value: Json;
}

/** They come back wherever the object that held them comes back: at the same path, in any answer to the same owner. */
function keeping(operation: string, known: ReadonlySet<string>): Interference {
  const kept = new Map<string, readonly Unknown[]>();
  return {
    before(call) {
      if (isOf(call, operation)) kept.set(ownerOf(call), unknownIn(jsonOf(call.request) ?? null, [], known));
      return call.request;
    },
    after: (answer, call) =>
      (kept.get(ownerOf(call)) ?? []).reduce(
        (changed, { path, name, value }) =>
          changedAnswer(changed, call, (body) =>
            editPlace(body, path, (object) => (isObject(object) ? { ...object, [name]: value } : object)),
          ),
        answer,
      ),
  };
}

function unknownIn(value: Json, path: readonly string[], known: ReadonlySet<string>): readonly Unknown[] {
  if (!isObject(value) || known.has([...path, '{}'].join('.'))) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    known.has([...path, name].join('.')) ? unknownIn(member, [...path, name], known) : [{ path, name, value: member }],
  );
}
