import { describe, expect, it } from 'vitest';
import { ApiClient } from './client.ts';
import { InternalServerError, InvalidArgumentError } from './errors.ts';
import { answerOrFailure } from './failure-answer.ts';
import { requestPath } from './request.ts';

const answers = {
  unreachable: () => ({ status: 'Down', message: 'gone' }),
  refused: (message: string) => ({ status: 'Unhealthy', message }),
};

describe('an answer in the place of a failure', () => {
  it('is given where no answer came, and where the answer was no success', async () => {
    const down = asking(() => Promise.reject(new TypeError('fetch failed')));
    expect(await answerOrFailure(down, answers)).toEqual({ status: 'Down', message: 'gone' });
    const failing = asking(async () => new Response('Internal Server Error', { status: 500 }));
    expect(await answerOrFailure(failing, answers)).toEqual({ status: 'Unhealthy', message: 'Internal Server Error' });
  });

  it('does not hide an answer that came, nor a failure for which there is none', async () => {
    const well = { status: 'Healthy', message: '' };
    expect(
      await answerOrFailure(
        asking(async () => Response.json(well)),
        answers,
      ),
    ).toEqual(well);
    const failing = asking(async () => new Response('', { status: 500 }));
    await expect(answerOrFailure(failing, { unreachable: answers.unreachable })).rejects.toThrow(InternalServerError);
    const unsendable = asking(async () => Response.json(well), 'nowhere');
    await expect(answerOrFailure(unsendable, answers)).rejects.toThrow(InvalidArgumentError);
  });
});

function asking(fetch: () => Promise<Response>, url = 'http://a') {
  const description = { server: { url, variables: {} }, securitySchemes: {} };
  const client = new ApiClient(description, { fetch, maxRetries: 0 });
  return () => requestPath<{ status: string; message: string }>(client, 'GET', { path: '/' });
}
