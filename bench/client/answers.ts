/** The server that all clients ask, in a process of its own: it answers each path with what stands ready. `node answers.ts` tells its port. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const created = 1_699_000_000;

const thread = { id: 'thread_1', object: 'thread', created_at: created, metadata: {}, tool_resources: {} };

const message = (index: number) => ({
  id: `msg_${index}`,
  object: 'thread.message',
  created_at: created + index,
  thread_id: 'thread_1',
  status: 'completed',
  incomplete_details: null,
  completed_at: created,
  incomplete_at: null,
  role: 'user',
  content: [{ type: 'text', text: { value: 'What is the weather like in Springfield today?', annotations: [] } }],
  assistant_id: null,
  run_id: null,
  attachments: [],
  metadata: {},
});

const messages = Array.from({ length: 20 }, (_, index) => message(index));
const list = { object: 'list', data: messages, first_id: 'msg_0', last_id: 'msg_19', has_more: false };

const answers = new Map([
  ['GET /threads/thread_1', JSON.stringify(thread)],
  ['GET /threads/thread_1/messages', JSON.stringify(list)],
  ['POST /threads/thread_1/messages', JSON.stringify(message(1))],
]);

const server = createServer((request, response) => {
  const [path = ''] = (request.url ?? '').split('?');
  const answer = answers.get(`${request.method} ${path}`);
  request.resume().on('end', () => {
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(answer);
  });
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('disconnect', () => process.exit());
