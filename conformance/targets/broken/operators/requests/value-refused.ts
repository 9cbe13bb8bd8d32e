/** A request is refused because of one of the values that it may choose from. */
import { isObject } from '#document';
import type { Json } from '#document';
import { refusal } from '../../build/made-answers.ts';
import { onRequests } from '../../build/request-operator.ts';
import type { Operator } from '../../operator.ts';
import { editPlace } from '../../places/edit-place.ts';
import { requestPlaces } from '../../places/parts-of.ts';
import { placeText } from '../../places/places-of.ts';
import { constantsAt, enumAt } from '../../places/read-place.ts';
import { jsonOf } from '../../wire/passing.ts';

export const valueRefused: Operator = {
  name: 'value-refused',
  class: 'requests',
  does: 'A server refuses one of the values that a request may choose from.',
  applies: (operation, api) =>
    requestPlaces(operation, api).flatMap((place) =>
      [...new Set([...enumAt(place), ...constantsAt(place)])]
        .filter((value) => value !== null && !isObject(value))
        .map((value) => ({
          at: `${operation.id}:${placeText(place)}=${String(value)}`,
          does: `${operation.id}: refuses ${String(value)} at ${placeText(place)}`,
          operation: operation.id,
          start: () =>
            onRequests(operation.id, (request) =>
              holds(jsonOf(request), place.path, value) ? refusal(operation, api) : request,
            ),
        })),
    ),
};

function holds(body: Json | undefined, path: readonly string[], value: Json): boolean {
  let found = false;
  editPlace(body ?? null, path, (there) => {
    found ||= there === value;
    return there;
  });
  return found;
}
