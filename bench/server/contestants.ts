/** The servers that are measured: each listens on a free port of the loopback and validates what it is sent. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { fastify, type FastifyInstance } from 'fastify';
import { loadDocument } from '#document';
import { order } from './orders.ts';

const documentFile = fileURLToPath(new URL('./document.yaml', import.meta.url));

/** Where main.ts has generated the server. Below the house, so that it finds fastify. */
export const generatedFolder = fileURLToPath(new URL('./.etalon/orders', import.meta.url));

/** Name → start; gives the port. */
export const contestants: ReadonlyMap<string, () => Promise<number>> = new Map([
  ['etalon on Fastify', generated],
  ['hand-written Fastify', handWritten],
  ['express-openapi-validator', express],
  ['hand-written Fastify, nothing validated', unvalidated],
]);

/** What is generated has no types here: it is made when this is run. */
interface GeneratedServer {
  readonly registerOrders: (app: FastifyInstance, handlers: object, options: object) => Promise<void>;
}

async function generated(): Promise<number> {
  const { registerOrders } = (await import(`${generatedFolder}/server/fastify.ts`)) as GeneratedServer;
  const app = fastify();
  const orders = {
    createOrder: () => ({ status: 201, body: order }),
    getOrder: () => ({ status: 200, body: order }),
  };
  await registerOrders(
    app,
    { orders, customers: orders, customersOrders: orders, root: orders },
    { context: () => undefined },
  );
  return listening(app);
}

/** As one would write it by hand: Fastify's own validation, by ajv, of the same schemas. */
async function handWritten(): Promise<number> {
  const app = fastify({ ajv: { customOptions: { removeAdditional: false, allowUnionTypes: true } } });
  const { create, retrieve } = await schemas();
  app.post('/customers/:customer_id/orders', { schema: create }, (_request, reply) => reply.code(201).send(order));
  app.get('/orders/:order_id', { schema: retrieve }, (_request, reply) => reply.send(order));
  return listening(app);
}

async function unvalidated(): Promise<number> {
  const app = fastify();
  app.post('/customers/:customer_id/orders', (_request, reply) => reply.code(201).send(order));
  app.get('/orders/:order_id', (_request, reply) => reply.send(order));
  return listening(app);
}

async function listening(app: FastifyInstance): Promise<number> {
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as AddressInfo).port;
}

async function schemas(): Promise<{ readonly create: object; readonly retrieve: object }> {
  const { document } = await loadDocument(documentFile);
  const { NewOrder, Address, Line, Payment } = document?.components.schemas ?? {};
  const text = JSON.stringify(NewOrder).replaceAll('"$ref":"#/components/schemas/', '"$ref":"#/$defs/');
  const body = { ...(JSON.parse(text) as object), $defs: { Address, Line, Payment } };
  const create = {
    params: object({ customer_id: { type: 'string', minLength: 1 } }, ['customer_id']),
    querystring: object({ dry_run: { type: 'boolean' }, note: { type: 'string', maxLength: 200 } }),
    body,
  };
  const retrieve = {
    params: object({ order_id: { type: 'integer', minimum: 1 } }, ['order_id']),
    querystring: object({ expand: { type: 'string', enum: ['lines', 'customer'] } }),
  };
  return { create, retrieve };
}

function object(properties: object, required: readonly string[] = []): object {
  return { type: 'object', properties, required };
}

type Handler = (request: unknown, response: Response) => void;
interface Response {
  status(code: number): Response;
  json(value: unknown): void;
}
interface Application {
  use(handler: unknown): void;
  set(name: string, value: string): void;
  get(path: string, handler: Handler): void;
  post(path: string, handler: Handler): void;
}

/** Comes from the registry when it is measured: no package of the house. */
async function express(): Promise<number> {
  const load = createRequire(new URL('./others/package.json', import.meta.url));
  const makeApp = load('express') as { (): Application; json(): unknown };
  const { middleware } = load('express-openapi-validator') as { middleware(options: object): unknown };
  const app = makeApp();
  app.use(makeApp.json());
  app.use(middleware({ apiSpec: documentFile, validateRequests: true, validateResponses: false }));
  app.post('/customers/:customer_id/orders', (_request, response) => response.status(201).json(order));
  app.get('/orders/:order_id', (_request, response) => response.json(order));
  // What it refuses is answered by express itself, which would print each.
  app.set('env', 'test');
  const server = createServer(app as unknown as Parameters<typeof createServer>[1]);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
