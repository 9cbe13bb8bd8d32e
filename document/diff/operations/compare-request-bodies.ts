/** Compares the bodies that operations take. */
import type { RequestBodyObject } from '../../open-api.ts';
import type { Finding } from '../change.ts';
import { compareRest, membersNamed } from '../compare-rest.ts';
import type { Documents, Found } from '../schemas/compare-schemas.ts';
import { compareContent } from './compare-content.ts';
import type { BothOperations } from './compare-operation.ts';

const elsewhere = membersNamed('required content');

export function compareRequestBodies({ old, new: newer }: BothOperations, documents: Documents): readonly Found[] {
  const [before, after] = [old.requestBody, newer.requestBody];
  if (before === undefined) return after === undefined ? [] : [added(after)];
  if (after === undefined)
    return [
      { code: 'request-body-removed', side: 'request', says: 'the request body was removed', old: before.origin },
    ];
  return [
    ...changedNeed(before, after),
    ...compareRest({ old: before, new: after }, elsewhere, {
      side: 'request',
      label: 'request body',
      places: { old: before.origin, new: after.origin },
    }),
    ...compareContent(
      {
        side: 'request',
        label: 'request body',
        old: before.origin,
        new: after.origin,
        contents: { old: before.content, new: after.content },
      },
      documents,
    ),
  ];
}

function added({ required, origin }: RequestBodyObject): Finding {
  return {
    code: required ? 'required-request-body-added' : 'request-body-added',
    side: 'request',
    says: `a ${required ? 'required' : 'possible'} request body was added`,
    new: origin,
  };
}

function changedNeed(old: RequestBodyObject, newer: RequestBodyObject): readonly Finding[] {
  if (old.required === newer.required) return [];
  const code = newer.required ? 'request-body-became-required' : 'request-body-became-optional';
  const says = `the request body is ${newer.required ? 'required' : 'optional'} now`;
  return [{ code, side: 'request', says, old: old.origin, new: newer.origin }];
}
