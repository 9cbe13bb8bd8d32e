/** Answers of media types that Prism cannot write: it knows JSON, text, XML and forms, and fails for all others. */
import type { MediaTypeObject, OperationObject } from '#document';
import type { Answer } from '../problem.ts';

/** The answer that Prism meant, where it failed only to write it; undefined for every other answer. */
export function inPlaceOfUnwritten(answered: Answer, operation: OperationObject | undefined): Answer | undefined {
  const mediaType = unwrittenMediaType(answered);
  if (mediaType === undefined || operation === undefined) return undefined;
  for (const [status, { content }] of Object.entries(operation.responses)) {
    const media = /^2\d\d$/.test(status) && Object.hasOwn(content, mediaType) ? content[mediaType] : undefined;
    if (media === undefined) continue;
    return {
      status: Number(status),
      headers: { ...answered.headers, 'content-type': mediaType },
      body: bytesOf(media),
    };
  }
  return undefined;
}

/** Prism names the media type in the title of its problem. */
function unwrittenMediaType({ status, body }: Answer): string | undefined {
  if (status !== 500) return undefined;
  return /"title":"Cannot find serializer for ([^"]+)"/.exec(body.toString())?.[1];
}

/** The first example; a few bytes that are no text where there is none. */
function bytesOf({ examples = {} }: MediaTypeObject): Buffer {
  const [example] = Object.values(examples).map((each) => each.serializedValue ?? each.dataValue ?? each.value);
  if (example === undefined) return Buffer.from([0xe7, 0xa1, 0x00, 0xff]);
  return Buffer.from(typeof example === 'string' ? example : JSON.stringify(example));
}
