/**
 * The queue of the old LlamaDeploy, for services that were written for it: they fetch from it what is for them, and
 * leave there what is for the control plane. It is part of no document, and served only where it is configured.
 */
import { fetchMessage, makeTopic } from '../../domain/llama-deploy/control-plane/topics.ts';
import type { Ports } from '../../domain/llama-deploy/ports.ts';
import type { ServedApi } from '../../family.ts';
import type { RequestContext } from '../../request-context.ts';

export interface MessageQueueOptions {
  readonly port: number;
  /** Takes the messages that are for it. */
  readonly controlPlane: ServedApi;
}

export function messageQueue(ports: Ports, { port, controlPlane }: MessageQueueOptions): ServedApi {
  return {
    name: 'llama-deploy-message-queue',
    ownPort: port,
    operations: {
      getQueue: { method: 'GET', path: '/' },
      makeTopic: { method: 'POST', path: '/topics/{topic}' },
      fetchMessage: { method: 'GET', path: '/messages/{topic}' },
      leaveMessage: { method: 'POST', path: '/messages/{topic}' },
    },
    refuse: controlPlane.refuse,
    fetch: async (request, context) => {
      const [, kind = 'none', topic] = /^\/(|topics|messages)(?:\/([^/]+))?$/.exec(new URL(request.url).pathname) ?? [];
      const answer = answers.get(`${request.method} ${kind}`);
      const asked = { ports, controlPlane, topic: nameOf(topic), request, context };
      return answer === undefined || (kind === '') === (topic !== undefined) ? told(404, 'Not Found') : answer(asked);
    },
  };
}

interface Asked {
  readonly ports: Ports;
  readonly controlPlane: ServedApi;
  readonly topic: string;
  readonly request: Request;
  readonly context: RequestContext;
}

const answers: ReadonlyMap<string, (asked: Asked) => Promise<Response>> = new Map([
  ['GET ', async () => Response.json({ service_name: 'message_queue', description: 'The queue of the control plane' })],
  ['POST topics', makeOne],
  ['GET messages', fetchOne],
  ['POST messages', leaveOne],
]);

async function makeOne({ ports, topic, context }: Asked): Promise<Response> {
  await makeTopic(ports, context.tenant, topic);
  return Response.json(null);
}

async function fetchOne({ ports, topic, context }: Asked): Promise<Response> {
  const message = await fetchMessage(ports, context.tenant, topic);
  return message === undefined ? told(404, `topic ${topic} not found`) : Response.json(message);
}

/** The control plane judges such a message as if it had been sent to it directly. */
async function leaveOne({ controlPlane, topic, request, context }: Asked): Promise<Response> {
  if (topic !== 'control_plane') return told(400, `the queue takes messages for the control plane, not for ${topic}`);
  return controlPlane.fetch(new Request(new URL('/process_message', request.url), request), context);
}

/** Topics are the names of services, in the namespace that the control plane gives to all of them. */
function nameOf(topic = ''): string {
  const text = topic.replace(/^llama_deploy\./, '');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function told(status: number, detail: string): Response {
  return Response.json({ detail }, { status });
}
