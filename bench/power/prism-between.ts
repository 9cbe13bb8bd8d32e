/** Prism's validation proxy, in front of one server after another. */
import SwaggerParser from '@apidevtools/swagger-parser';
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

export interface PrismProxy {
  readonly url: string;
  close(): Promise<void>;
}

/** Reads the document once; it is the same for all. */
export async function createPrismProxies(document: string): Promise<(server: string) => Promise<PrismProxy>> {
  const bundled = await SwaggerParser.bundle(document);
  // Without this line Prism would take the schemas of OpenAPI 3.1 for draft 07.
  const operations = await getHttpOperationsFromSpec({
    ...bundled,
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  });
  return async (server) => {
    const prism = createServer(operations, {
      cors: false,
      components: { logger: createLogger('prism', { level: 'silent' }) },
      config: {
        isProxy: true,
        upstream: new URL(server),
        upstreamProxy: undefined,
        checkSecurity: true,
        validateRequest: true,
        validateResponse: true,
        errors: false,
        mock: { dynamic: false },
      },
    });
    const url = await prism.listen(0, '127.0.0.1');
    return { url, close: () => prism.close() };
  };
}

/** What Prism found in one answer, without what is another at each run. */
export function violationsIn(headers: { readonly [name: string]: string }): readonly string[] {
  const text = headers['sl-violations'];
  if (text === undefined) return [];
  const found = parsed(text);
  return Array.isArray(found) ? found.map((one) => settled(JSON.stringify(one))) : [settled(text)];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Ids and numbers differ from run to run. */
function settled(text: string): string {
  return text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/g, '#');
}
