/** Asks a Llama Stack server, and reads its streams event by event. */
export type Ask = (request: Request) => Promise<Response>;

/** A new agent with a session; gives the path of the session. */
export async function newSession(ask: Ask, model: string, base = 'http://local'): Promise<string> {
  const { agent_id } = await post<{ agent_id: string }>(ask, `${base}/v1/agents`, {
    agent_config: { model, instructions: 'Be brief.' },
  });
  const sessions = `${base}/v1/agents/${agent_id}/session`;
  const { session_id } = await post<{ session_id: string }>(ask, sessions, { session_name: 'bench' });
  return `${sessions}/${session_id}`;
}

/** A streamed turn. */
export function turnOf(session: string): Request {
  return json(`${session}/turn`, { messages: [{ role: 'user', content: 'Go.' }], stream: true });
}

/** The data of each event, as it comes. */
export async function* eventsOf(response: Response): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const frames = (rest + chunk).split('\n\n');
    rest = frames.pop() ?? '';
    yield* frames;
  }
}

async function post<Answer>(ask: Ask, url: string, body: object): Promise<Answer> {
  const response = await ask(json(url, body));
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
}

function json(url: string, body: object): Request {
  const headers = { 'content-type': 'application/json' };
  return new Request(url, { method: 'POST', headers, body: JSON.stringify(body) });
}
