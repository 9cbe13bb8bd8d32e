/** The text of an uploaded file. */
import { InvalidRequest } from '../../domain/llama-deploy/refusals.ts';

/** A part without a file name is a field of text, and no file. Throws `InvalidRequest` for it, and for bytes that are no text. */
export async function uploadedText(part: Blob): Promise<string> {
  if (!(part instanceof File)) {
    throw new InvalidRequest(where, 'Value error, Expected UploadFile, received a text', await part.text());
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await part.arrayBuffer());
  } catch (problem) {
    if (!(problem instanceof TypeError)) throw problem;
    throw new InvalidRequest(where, 'Value error, the file is not written in UTF-8', null);
  }
}

const where = ['body', 'config_file'];
