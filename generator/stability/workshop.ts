/** For tests: what a document, as an object, is generated to: in memory, with the names that a lock keeps. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JsonObject, loadDocument } from '#document';
import type { Job } from '../config/index.ts';
import { emitters } from '../emitters/index.ts';
import { type Api, buildApi } from '../ir/index.ts';
import type { NameLock } from '../naming/index.ts';
import type { Memory, OutputFile } from '../output/index.ts';
import { assemble, type Assembly, type Tools } from '../pipeline.ts';
import { loadTemplates } from '../render/index.ts';

export interface Made {
  readonly api: Api;
  readonly lock: NameLock;
  /** By path; support files, which no document changes, are left out. */
  readonly files: ReadonlyMap<string, OutputFile>;
}

export interface Workshop {
  /** Undefined where the document has errors. */
  make(document: JsonObject, lock?: NameLock): Promise<Made | undefined>;
  /** All that comes of a document in YAML, with what a process remembers of former runs. */
  assemble(text: string, memory?: Memory): Promise<Assembly>;
  close(): void;
}

export function openWorkshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'etalon-stability-'));
  const tools: Tools = {
    emitters,
    templates: loadTemplates(),
    generator: 'etalon',
    hashFiles: () => ({}),
    clocked: async (_, work) => work(),
  };
  return {
    make: (document, lock = {}) => make({ folder, tools, document, lock }),
    assemble(text, memory) {
      const document = 'document.yaml';
      writeFileSync(join(folder, document), text);
      return assemble({ ...jobIn(folder), document }, {}, { ...tools, ...(memory && { memory }) });
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}

interface Order {
  readonly folder: string;
  readonly tools: Tools;
  readonly document: JsonObject;
  readonly lock: NameLock;
}

const file = 'document.json';

async function make({ folder, tools, document, lock }: Order): Promise<Made | undefined> {
  writeFileSync(join(folder, file), JSON.stringify(document));
  const { result } = await assemble(jobIn(folder), lock, tools);
  const { document: read } = await loadDocument(file, { workingFolder: folder });
  if (result === undefined || read === undefined) return undefined;
  const shown = result.tree.files.filter(({ path }) => !/(^|\/)support\b/.test(path));
  return {
    api: buildApi(read, { name: 'shop', documentPath: file }),
    lock: result.lock,
    files: new Map(shown.map((one) => [one.path, one])),
  };
}

function jobIn(folder: string): Job {
  return {
    api: 'shop',
    document: file,
    folder,
    out: join(folder, 'made'),
    emit: emitters.map(({ name }) => name),
    lockFile: join(folder, 'etalon.lock'),
    importExtension: '.ts',
    strict: false,
    failOn: [],
    allowFolders: [],
    overlays: [],
    names: {},
    operations: {},
  };
}
