/** Operators that change what stands at one place of an answer or of the frames of a stream. */
import type { Json } from '#document';
import type { ApiDocument, ApiOperation } from '../../../schema/api-document.ts';
import type { DefectClass, Instance, Operator } from '../operator.ts';
import { editItem } from '../places/edit-place.ts';
import type { Edit } from '../places/edit-place.ts';
import { partsOf } from '../places/parts-of.ts';
import type { Part } from '../places/parts-of.ts';
import { enumAt, formatsAt, typesAt } from '../places/read-place.ts';
import { placeText } from '../places/places-of.ts';
import type { Place } from '../places/places-of.ts';
import type { Call } from '../wire/passing.ts';
import { onPart } from './on-answers.ts';

export interface PlaceDefect {
  readonly name: string;
  readonly class: DefectClass;
  /** `leaves out`: what is done to the place. */
  readonly does: string;
  readonly allowed?: string;
  /** It only puts one text in the place of another. */
  readonly rewords?: true;
  /** Whether the defect can sit at the place. */
  fits(place: Place, api: ApiDocument): boolean;
  /** A new edit for each run, so that it may remember what it saw. */
  edit(place: Place, api: ApiDocument): (value: Json, call: Call) => Json | undefined;
}

export function placeOperator(defect: PlaceDefect): Operator {
  return {
    name: defect.name,
    class: defect.class,
    does: `An answer ${defect.does} something.`,
    applies: (operation, api) =>
      partsOf(operation, api).flatMap((part) =>
        part.places
          .filter((place) => defect.fits(place, api))
          .map((place) => instanceAt({ operation, part, place, api }, defect)),
      ),
  };
}

interface Spot {
  readonly operation: ApiOperation;
  readonly part: Part;
  readonly place: Place;
  readonly api: ApiDocument;
}

function instanceAt({ operation, part, place, api }: Spot, defect: PlaceDefect): Instance {
  const path = placeText(place);
  const allowed = allowedAt({ part, place }, defect);
  return {
    at: `${operation.id}.${part.name}:${path}`,
    does: `${operation.id}, ${part.name}: ${defect.does} ${path}`,
    operation: operation.id,
    ...(allowed === undefined ? {} : { allowed }),
    start({ items }) {
      const edit = defect.edit(place, api);
      return onPart(part, operation.id, (value, call) =>
        editItem(value, { path: place.path, items: items ?? [] }, withCall(edit, call)),
      );
    },
  };
}

function allowedAt(
  { part, place }: Pick<Spot, 'part' | 'place'>,
  { allowed, rewords }: PlaceDefect,
): string | undefined {
  const isRefusal = part.name === 'error' || place.path[0] === 'error';
  const isFree = typesAt(place).includes('string') && [...formatsAt(place), ...enumAt(place)].length === 0;
  return rewords === true && isRefusal && isFree ? 'the words of a refusal are those of the server' : allowed;
}

function withCall(edit: (value: Json, call: Call) => Json | undefined, call: Call): Edit {
  return (value) => edit(value, call);
}
