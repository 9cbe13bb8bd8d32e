/** Whether anything of a document is written in XML, where the names that `xml` gives are what goes over the wire. */
import type { OpenApiDocument, OperationObject } from '../../open-api.ts';
import type { Documents } from './compare-schemas.ts';

const known = new WeakMap<OpenApiDocument, boolean>();

export function hasXml({ old, new: newer }: Documents): boolean {
  return [old, newer].some((document) => {
    const found = known.get(document) ?? isWritten(document);
    known.set(document, found);
    return found;
  });
}

function isWritten({ paths, webhooks }: OpenApiDocument): boolean {
  const items = [...Object.values(paths), ...Object.values(webhooks)];
  return items.flatMap(({ operations }) => Object.values(operations)).some((one) => namesIn(one).some(isXml));
}

function namesIn({ requestBody, responses }: OperationObject): readonly string[] {
  return [requestBody, ...Object.values(responses)].flatMap((one) => Object.keys(one?.content ?? {}));
}

function isXml(mediaType: string): boolean {
  return /[/+]xml\b/i.test(mediaType);
}
