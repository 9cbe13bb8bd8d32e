/** Handlers of the operations that do not echo: statuses, pages, jobs. */
import type { AnswerResult, Handlers } from '#generated/wire/server';
import type { WireContext } from './echo-handlers.ts';

type AnswerHandlers = Pick<Handlers<WireContext>, 'answers' | 'pages' | 'jobs'>;

export const answerHandlers: AnswerHandlers = {
  answers: {
    answer: ({ path }) => answerOf(path.status),
    answerSeveral: ({ incoming }) => {
      const accept = incoming.header('accept') ?? '';
      if (accept.includes('text/csv')) return { status: 200, contentType: 'text/csv', body: 'R,G\n1,2\n' };
      if (!accept.includes('octet-stream'))
        return { status: 200, contentType: 'application/json', body: { R: 1, G: 2 } };
      return { status: 200, contentType: 'application/octet-stream', body: new Uint8Array([1, 2]) };
    },
  },
  pages: {
    pageByCursor: ({ query }) => {
      const start = query.after === undefined ? 0 : entries.findIndex(({ id }) => id === query.after) + 1;
      const data = entries.slice(start, start + (query.limit ?? 2));
      return {
        status: 200,
        body: { data, last_id: data.at(-1)?.id ?? null, has_more: start + data.length < entries.length },
      };
    },
    pageByOffset: ({ query }) => {
      const start = query.start ?? 0;
      const page = entries.slice(start, start + (query.limit ?? 2));
      return { status: 200, body: { page: { entries: page, total: entries.length } } };
    },
    pageByUrl: ({ query }) => {
      const page = query.page ?? 0;
      const data = entries.slice(page * 2, page * 2 + 2);
      return { status: 200, body: page < 2 ? { data, next: `/pages/next?page=${page + 1}` } : { data } };
    },
  },
  jobs: {
    createJob: ({ body }) => ({ status: 200, body: { id: body.states.join('-'), state: 'queued' } }),
    getJob: ({ path }, { seen }) => {
      seen.push('asked');
      const states = path.job_id.split('-');
      return { status: 200, body: { id: path.job_id, state: states[seen.length - 1] ?? 'expired' } };
    },
  },
};

const entries = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

function answerOf(status: number): AnswerResult {
  if (status === 200) return { status, body: { R: 1, G: 2 } };
  if (status === 202) return { status, body: 'later' };
  if (status === 204) return { status };
  if (status === 404) return { status, body: { message: 'not there' } };
  if (status === 418) return { status, body: { message: 'a teapot' } };
  return { status: 503, body: 'busy' };
}
