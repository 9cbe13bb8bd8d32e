/** The child process in which Prism runs: it gets a document, and tells the address at which it serves it. */
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

/** What the parent sends, once. */
export interface PrismOrder {
  readonly document: object;
  /** Makes bodies up from schemas instead of taking examples. */
  readonly dynamic: boolean;
  readonly seed: string;
}

/** What the child answers, once. */
export type PrismAnswer = { readonly url: string } | { readonly problem: string };

process.once('message', (order: PrismOrder) => {
  void serve(order).then((answer) => process.send?.(answer));
});
/** Without its parent nobody could stop it. */
process.once('disconnect', () => process.exit());

async function serve(order: PrismOrder): Promise<PrismAnswer> {
  try {
    const operations = await getHttpOperationsFromSpec(order.document);
    const server = createServer(operations, {
      cors: false,
      components: { logger: createLogger('prism', { level: 'silent' }) },
      config: {
        isProxy: false,
        checkSecurity: true,
        validateRequest: true,
        validateResponse: false,
        upstreamProxy: undefined,
        errors: false,
        mock: { dynamic: order.dynamic, ignoreExamples: false, seed: order.seed },
      },
    });
    return { url: await server.listen(0, '127.0.0.1') };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
