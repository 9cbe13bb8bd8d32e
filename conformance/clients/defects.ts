/** Ways in which a server can be wrong without refusing anybody: each story must notice them. */
import type { Defect, Told } from './open-broken-server.ts';

/** Streams lose their last event. */
export const withoutEnd: Defect = {
  tells: ({ type, text }) => {
    const separator = separatorOf(type);
    return separator === undefined ? text : text.split(separator).toSpliced(-2, 1).join(separator);
  },
};

/** Texts come doubled, streamed or not. */
export const doubled: Defect = {
  tells: ({ type, text }) => {
    if (type.startsWith('text/event-stream')) return text.replaceAll(/("(?:text|delta)":")([^"]+)(?=")/g, '$1$2$2');
    if (!type.startsWith('application/json')) return text;
    // A result is a text and nothing else; so is an id, which stays.
    if (/^"[^"]*[^0-9a-f"-][^"]*"$/.test(text)) return `"${text.slice(1, -1).repeat(2)}"`;
    return text.replaceAll(/("value":")([^"]+)(?=")/g, '$1$2$2');
  },
};

/** What is deleted stays. */
export const undeleted: Defect = {
  instead: ({ method, url }) => {
    if (method === 'POST' && url.pathname.endsWith('/delete')) return json('null');
    if (method !== 'DELETE') return undefined;
    const [id = '', kind = ''] = url.pathname.split('/').toReversed();
    if (kind === 'agents' || kind === 'session') return { status: 204, type: '', text: '' };
    return json(JSON.stringify({ id, object: deletedObjects[kind] ?? kind, deleted: true }));
  },
};

/** Pages do not go on where the last one ended. */
export const startingOver: Defect = {
  asks: (url) => {
    const asked = new URL(url);
    asked.searchParams.delete('after');
    return asked;
  },
};

/** Runs that are complete are shown as cut short. */
export const cutShort: Defect = {
  tells: ({ type, text }) =>
    type.startsWith('application/json') ? text.replaceAll('"status":"completed"', '"status":"incomplete"') : text,
};

/** Streams never say that the run is complete. */
export const unfinished: Defect = {
  tells: ({ text }) => {
    const frames = text.split('\n\n');
    return frames.filter((frame) => !frame.includes('event: thread.run.completed')).join('\n\n');
  },
};

const deletedObjects: { readonly [kind: string]: string } = {
  responses: 'response',
  assistants: 'assistant.deleted',
  files: 'assistant.file.deleted',
  threads: 'thread.deleted',
  messages: 'thread.message.deleted',
};

function json(text: string): Told {
  return { status: 200, type: 'application/json', text };
}

function separatorOf(type: string): string | undefined {
  if (type.startsWith('text/event-stream')) return '\n\n';
  return type.startsWith('application/x-ndjson') ? '\n' : undefined;
}
