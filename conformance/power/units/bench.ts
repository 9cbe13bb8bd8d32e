/** What all runs of a power measurement share: the suite, the document, compiled schemas, and a way to start a right server. */
import { loadDocument } from '#document';
import { loadSuite } from '../../format/load-suite.ts';
import { documentOf } from '../../format/locate.ts';
import type { SuiteFolders } from '../../format/locate.ts';
import type { Suite } from '../../format/suite.ts';
import { startLaboratory } from '../../laboratory/start-laboratory.ts';
import { indexDocument } from '../../schema/api-document.ts';
import type { ApiDocument } from '../../schema/api-document.ts';
import { createSchemas } from '../../schema/schemas.ts';
import type { Schemas } from '../../schema/schemas.ts';
import { brokenTargets } from '../../targets/broken/broken-target.ts';
import type { BrokenTarget } from '../../targets/broken/broken-target.ts';
import { handMadeFor } from '../../targets/broken/hand-made/index.ts';
import type { Target } from '../../targets/target.ts';

export interface Bench {
  readonly suite: Suite;
  readonly api: ApiDocument;
  readonly schemas: Schemas;
  /** Every broken target, by id. */
  readonly broken: ReadonlyMap<string, BrokenTarget>;
  /** Base URL; empty where the suite needs none. */
  readonly laboratory: string;
  /** A right server that nobody has used before. */
  serve(wish: Wish): Promise<Target>;
  close(): Promise<void>;
}

export interface Wish {
  readonly keyless: boolean;
  readonly decorate?: BrokenTarget['decorate'];
}

export interface BenchOptions {
  readonly suite: string | SuiteFolders;
  /** The document's file; found by the suite's name if not given. */
  readonly document?: string;
  /** Default: the reference runtime. */
  readonly serve?: Bench['serve'];
}

export async function openBench(options: BenchOptions): Promise<Bench> {
  const suite = await loadSuite(options.suite);
  const file = options.document ?? (await documentOf(suite.api));
  const { document } = file === undefined ? {} : await loadDocument(file);
  if (document === undefined) throw new Error(`there is no document for the suite ${suite.api}`);
  const api = indexDocument(document);
  const laboratory = suite.laboratory ? await startLaboratory() : undefined;
  const targets = [...brokenTargets(api), ...handMadeFor(suite.api)];
  return {
    suite,
    api,
    schemas: createSchemas(document),
    broken: new Map(targets.map((target) => [target.id, target])),
    laboratory: laboratory?.url ?? '',
    serve: options.serve ?? ((wish) => serveReference(suite, laboratory?.url ?? '', wish)),
    close: async () => laboratory?.close(),
  };
}

/** Only who examines the reference loads the runtime. */
async function serveReference(
  { api, scripts }: Suite,
  laboratory: string,
  { keyless, decorate }: Wish,
): Promise<Target> {
  const { referenceTarget } = await import('../../targets/reference.ts');
  return referenceTarget({
    api,
    scripts: scripts.values(),
    laboratory,
    keyless,
    ...(decorate === undefined ? {} : { decorate }),
  });
}
