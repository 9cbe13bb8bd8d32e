/** Puts requests into a form that Prism can read: some that HTTP allows make it end, or never answer. */
import type { IncomingHttpHeaders } from 'node:http';
import type { PrismQuestion } from './ask-prism.ts';
import { problem, type Answer } from '../problem.ts';

/** The same request in other words, or what is wrong with it. */
export async function fitForPrism(question: PrismQuestion): Promise<PrismQuestion | Answer> {
  const [path = ''] = question.path.split('?', 1);
  if (!isPercentEncoded(path))
    return problem(400, 'The path cannot be read', `It is not percent-encoded UTF-8: ${path}`);
  const { headers } = question;
  const unreadable = unreadableBody(question);
  if (unreadable !== undefined) return unreadable;
  const fitting = {
    ...question,
    headers: { ...headers, ...(headers.accept !== undefined && readable(headers.accept)) },
  };
  const isForm = /^multipart\/form-data\b/i.test(headers['content-type'] ?? '') && question.body.length > 0;
  return isForm ? withPlainFields(fitting) : withoutMark(fitting);
}

/** Whether the body is compressed. */
export function isEncoded({ headers }: { readonly headers: IncomingHttpHeaders }): boolean {
  return (headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity';
}

/** If Prism cannot read the content type of a body, or does not know its charset, it ends or never answers. */
function unreadableBody({ headers, body }: PrismQuestion): Answer | undefined {
  const contentType = headers['content-type'];
  if (isEncoded({ headers }))
    return problem(
      415,
      'The body is encoded',
      `The mock reads bodies as they are, not ${headers['content-encoding']}.`,
    );
  if (contentType === undefined || body.length === 0) return undefined;
  if (!/^\s*[\w.+-]+\/[\w.+-]+\s*(;|$)/.test(contentType))
    return problem(415, 'The content type cannot be read', `It is no media type: ${contentType}`);
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(contentType)?.[1]?.toLowerCase();
  const isText = charset === undefined || ['utf-8', 'utf8', 'us-ascii', 'iso-8859-1', ''].includes(charset);
  return isText ? undefined : problem(415, 'The charset is not known', `The mock reads UTF-8, not ${charset}.`);
}

function isPercentEncoded(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** What is no media range is left out. */
function readable(accept: string): Pick<IncomingHttpHeaders, 'accept'> {
  const ranges = accept.split(',').filter((range) => /^\s*[\w*.+-]+\/[\w*.+-]+\s*(;|$)/.test(range));
  return { accept: ranges.length === 0 ? '*/*' : ranges.join(',') };
}

/** Prism looks at names and contents alone, and over the names of some files it ends: each part becomes a plain field. */
async function withPlainFields(question: PrismQuestion): Promise<PrismQuestion | Answer> {
  const form = await formIn(question);
  if (form === undefined)
    return problem(400, 'The body is not valid multipart/form-data', 'The content type says that it is.');
  const plain = new FormData();
  for (const [name, part] of form) plain.append(name, typeof part === 'string' ? part : await part.text());
  const written = new Response(plain);
  const contentType = written.headers.get('content-type') ?? '';
  const headers = { ...question.headers, 'content-type': contentType };
  return { ...question, headers, body: Buffer.from(await written.arrayBuffer()) };
}

async function formIn({ headers, body }: PrismQuestion): Promise<FormData | undefined> {
  try {
    const contentType = headers['content-type'] ?? '';
    return await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
  } catch {
    return undefined;
  }
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

function withoutMark(question: PrismQuestion): PrismQuestion {
  const { body } = question;
  return body.subarray(0, byteOrderMark.length).equals(byteOrderMark)
    ? { ...question, body: body.subarray(byteOrderMark.length) }
    : question;
}
