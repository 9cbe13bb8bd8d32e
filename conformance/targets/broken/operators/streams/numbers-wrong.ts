/** The numbers of events begin anew, or leave one out, or begin elsewhere. */
import type { Json } from '#document';
import { onFrames } from '../../build/on-answers.ts';
import { eachFrame } from '../../build/stream-operator.ts';
import type { Operator } from '../../operator.ts';
import { editPlace } from '../../places/edit-place.ts';
import { partsOf } from '../../places/parts-of.ts';
import { placeText } from '../../places/places-of.ts';
import { withContent } from '../../wire/cut-frames.ts';

const MIDDLE = 3;
const ways: { readonly [way: string]: (number: number, index: number) => number } = {
  restart: (number, index) => (index < MIDDLE ? number : number - MIDDLE),
  gap: (number, index) => (index < MIDDLE ? number : number + 1),
  repeated: (number, index) => (index < MIDDLE ? number : number - 1),
  'from-one': (number) => number + 1,
};

export const numbersWrong: Operator = {
  name: 'numbers-wrong',
  class: 'streams',
  does: 'The numbers of events begin anew, leave one out, or begin elsewhere.',
  applies: ({ id, ...operation }, api) =>
    partsOf({ id, ...operation }, api)
      .filter(({ name }) => name === 'frame')
      .flatMap(({ places }) =>
        places.filter(({ path }) => /(^|_)(sequence_number|sequence|number)$/.test(path.at(-1) ?? '')),
      )
      .flatMap((place) =>
        Object.entries(ways).map(([way, other]) => ({
          at: `${id}.${way}`,
          does: `${id}: the numbers at ${placeText(place)} are wrong (${way})`,
          operation: id,
          start: () =>
            onFrames(id, () =>
              eachFrame((frame) => {
                const changed = editPlace(frame.json ?? null, place.path, (value) =>
                  renumbered(value, frame.index, other),
                );
                return [changed === (frame.json ?? null) ? frame.wire : withContent(frame, changed)];
              }),
            ),
        })),
      ),
};

function renumbered(value: Json, index: number, other: (number: number, index: number) => number): Json {
  return typeof value === 'number' ? other(value, index) : value;
}
