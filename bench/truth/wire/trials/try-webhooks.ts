/** What a server sends by itself, webhooks and callbacks: the generated receiver has to take it as it is, or to refuse it. */
import type { Json, JsonSchema, OpenApiDocument, OperationObject } from '#document';
import { mutants } from '../../instances/mutants.ts';
import { likeness } from '../likeness.ts';
import type { JudgeOptions } from '../../judge-document.ts';
import { importFrom, readLock } from '../../read-output.ts';
import { sampleOf } from '../../sample-of.ts';
import type { Making } from '../make-request.ts';
import type { WireFault } from '../wire-verdict.ts';

type Handle = (request: Request) => Promise<Response>;
type Receive = (options: object) => {
  readonly handle: (handler: (event: { readonly body?: unknown }) => { readonly status: number }) => Handle;
};

interface Receiving extends Making {
  readonly folder: string;
  readonly document: OpenApiDocument;
  readonly trial: Pick<JudgeOptions, 'sample' | 'seed' | 'values' | 'mutants'>;
}

/** Those that carry JSON. */
export async function tryWebhooks(receiving: Receiving): Promise<void> {
  const found = receivedOperations(receiving.document).flatMap(({ method, operation }) => {
    const [mediaType, described] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
    const isJson = mediaType !== undefined && /[/+]json\b/i.test(mediaType) && described?.schema !== undefined;
    return isJson ? [{ method, operation, mediaType, schema: described.schema }] : [];
  });
  if (found.length === 0) return;
  const lock = await readLock(receiving.folder);
  const server = await importFrom(receiving.folder, 'server/index.ts');
  for (const { operation, ...rest } of sampleOf(found, receiving.trial)) {
    const identifier = lock[operation.origin]?.identifier ?? operation.operationId;
    const receive = server[`receive${identifier.slice(0, 1).toUpperCase()}${identifier.slice(1)}`];
    if (typeof receive !== 'function') throw new Error(`there is no receiver of ${identifier}`);
    await tryOne({ ...rest, operation, identifier, receive: receive as Receive }, receiving);
    receiving.tally.counts.operations += 1;
  }
}

interface Found {
  readonly method: string;
  readonly operation: OperationObject;
}

function receivedOperations({ webhooks, paths }: OpenApiDocument): readonly Found[] {
  const all = (items: OpenApiDocument['paths']): readonly Found[] =>
    Object.values(items).flatMap(({ operations }) =>
      Object.entries(operations).map(([method, operation]) => ({ method, operation })),
    );
  const called = all(paths).flatMap(({ operation }) => Object.values(operation.callbacks ?? {}).flatMap(all));
  return [...all(webhooks), ...called].filter(({ operation }) =>
    operation.parameters.every((parameter) => !parameter.required),
  );
}

interface Webhook extends Found {
  readonly identifier: string;
  readonly mediaType: string;
  readonly schema: JsonSchema;
  readonly receive: Receive;
}

async function tryOne(webhook: Webhook, receiving: Receiving): Promise<void> {
  const { maker, random, tally, trial } = receiving;
  for (let count = 0; count < trial.values; count += 1) {
    // The server is who writes it.
    const wanted = { direction: 'response', random, fullness: count < 2 ? count : random.next() } as const;
    const value = maker.make(webhook.schema, wanted);
    if (value === undefined) tally.barren.add(`${webhook.identifier} body`);
    else {
      await tryBody(value, webhook, receiving);
      for (const near of mutants(value, Math.ceil(trial.mutants / 4), random))
        await tryBody(near.value, webhook, receiving);
    }
  }
}

async function tryBody(value: Json, webhook: Webhook, { maker, tally, document }: Receiving): Promise<void> {
  const isValid = maker.judge(webhook.schema, 'response')(value);
  const events: { readonly body?: unknown }[] = [];
  const receiver = webhook.receive({ authenticate: () => ({ context: undefined }) });
  const handle = receiver.handle((event) => {
    events.push(event);
    return { status: 200 };
  });
  const headers = { 'content-type': webhook.mediaType, ...credentials(webhook.operation, document) };
  const init = { method: webhook.method.toUpperCase(), headers, body: JSON.stringify(value) };
  const response = await handle(new Request('http://hook.test/?key=key', init));
  tally.counts.requests += 1;
  const told = `${response.status}: ${await response.text()}`;
  const fail = (fault: WireFault): void =>
    void tally.failures.push({ fault, subject: `${webhook.identifier} body`, sent: value, told });
  const [event] = events;
  if (response.status >= 500) fail('the server failed');
  else if (event === undefined && isValid) fail('a valid value was refused');
  else if (event !== undefined && !isValid) fail('an invalid value reached the handler');
  else if (event === undefined && !told.includes('"location":"body"')) fail('it was refused without its place');
  else if (event !== undefined && likeness(value, event.body) !== 'same')
    fail('the handler did not receive what was sent');
  else if (event === undefined) tally.counts.refused += 1;
  else tally.counts.bodies += 1;
}

/** Those of the first alternative, in headers. */
function credentials({ security }: OperationObject, { components }: OpenApiDocument): Record<string, string> {
  const entries = Object.keys(security[0] ?? {}).map((name) => {
    const scheme = components.securitySchemes[name];
    if (scheme?.type === 'apiKey') return [scheme.name ?? name, 'key'];
    return ['authorization', `${scheme?.type === 'http' ? (scheme.scheme ?? 'bearer') : 'bearer'} key`];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}
