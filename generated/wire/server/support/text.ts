// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Bytes into text, strictly: malformed UTF-8 is the sender's mistake, never a replacement character. */
import type { MediaType } from './media-type.ts';

/** Decodes by the charset of the media type; UTF-8 where it names none. A byte order mark is not part of the text. */
export function decodeText(
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: MediaType,
): { readonly value: string } | { readonly problem: string } {
  const charset = mediaType.parameters.get('charset') ?? 'utf-8';
  const decoder = decoderOf(charset);
  if (decoder === undefined) return { problem: `is in a charset that is not known here: ${charset}` };
  try {
    return { value: decoder.decode(bytes) };
  } catch {
    return { problem: `is not valid ${decoder.encoding.toUpperCase()}` };
  }
}

/** What nearly every body is in; making a decoder costs more than decoding a small body. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

function decoderOf(charset: string): TextDecoder | undefined {
  if (charset === 'utf-8' || /^utf-?8$/i.test(charset)) return utf8;
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    return undefined;
  }
}
