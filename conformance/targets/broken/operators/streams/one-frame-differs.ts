/** What should be the same in all frames is another in one of them: a foreign id, a step that is not there. */
import { isObject } from '#document';
import type { Json } from '#document';
import { onFrames } from '../../build/on-answers.ts';
import { otherValue } from '../../build/other-value.ts';
import { eachFrame, lookingAhead } from '../../build/stream-operator.ts';
import type { FrameEditor } from '../../interference.ts';
import type { Operator } from '../../operator.ts';
import { editPlace } from '../../places/edit-place.ts';
import { partsOf } from '../../places/parts-of.ts';
import { placeText } from '../../places/places-of.ts';
import type { Place } from '../../places/places-of.ts';
import { constantsAt, isLeaf } from '../../places/read-place.ts';
import { withContent } from '../../wire/cut-frames.ts';
import type { PassingFrame } from '../../wire/passing.ts';

export const oneFrameDiffers: Operator = {
  name: 'one-frame-differs',
  class: 'streams',
  does: 'What should be the same in all frames is another in one of them.',
  applies: (operation, api) =>
    partsOf(operation, api)
      .filter(({ name }) => name === 'frame')
      .flatMap(({ places }) => places.filter((place) => isLeaf(place) && constantsAt(place).length === 0))
      .flatMap((place) =>
        Object.entries(ways).map(([way, editor]) => ({
          at: `${operation.id}.${way}:${placeText(place)}`,
          does: `${operation.id}: in the ${way} frame that has it, ${placeText(place)} is another`,
          operation: operation.id,
          start: () => onFrames(operation.id, () => editor(place)),
        })),
      ),
};

const ways: { readonly [way: string]: (place: Place) => FrameEditor } = {
  first(place) {
    let done = false;
    return eachFrame((frame) => {
      const changed = done ? frame.wire : spoiled(frame, place);
      done ||= changed !== frame.wire;
      return [changed];
    });
  },
  second(place) {
    let seen = 0;
    return eachFrame((frame) => {
      const changed = spoiled(frame, place);
      if (changed !== frame.wire) seen += 1;
      return [seen === 2 && changed !== frame.wire ? changed : frame.wire];
    });
  },
  last: (place) => lookingAhead((frame, next) => [next === undefined ? spoiled(frame, place) : frame.wire]),
};

function spoiled(frame: PassingFrame, place: Place): string {
  if (!isObject(frame.json)) return frame.wire;
  const changed: Json = editPlace(frame.json, place.path, (value) => otherValue(value, place));
  return changed === frame.json ? frame.wire : withContent(frame, changed);
}
