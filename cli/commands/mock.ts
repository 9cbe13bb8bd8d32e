/** `etalon mock`: a server that answers as a document says, from its examples and schemas. */
import type { Mock, MockOptions } from '#mock';
import { defineCommand } from '../command.ts';
import { exitCodes, UsageError } from '../exit-codes.ts';
import { chosenDocument } from '../find-document.ts';
import type { Terminal } from '../terminal.ts';
import { port, repeated, text } from '../read-option.ts';

interface Options {
  readonly api?: string;
  readonly port?: number;
  readonly host?: string;
  readonly dynamic?: true;
  readonly seed?: string;
  readonly allowFolder?: readonly string[];
  readonly allowUrls?: true;
}

export const mockCommand = defineCommand<Options>({
  name: 'mock',
  summary: 'Serve what a document says: answers from its examples and schemas, streams too.',
  declare: (command) =>
    command
      .argument(
        '[documents...]',
        'OpenAPI documents, each served on a port of its own; or name an API of the house with --api',
      )
      .option('--api <name>', 'an API of the house, like llama-stack')
      .option('--port <port>', 'the port to listen on; 0 for a free one (default: as the document says)', port)
      .option('--host <address>', 'the address to listen on (default: 127.0.0.1)', text)
      .option('--dynamic', 'make answers up from schemas instead of taking examples')
      .option('--seed <text>', 'equal seeds make equal answers up')
      .option('--allow-folder <folder>', 'also follow references into this folder', repeated)
      .option('--allow-urls', 'also follow references to URLs'),
  run: async (terminal, documents, options) => {
    if (documents.length > 1 && (options.port ?? 0) !== 0)
      throw new UsageError('Several documents cannot share a port; leave --port out, or say --port 0.');
    const chosen =
      documents.length > 1 && options.api === undefined ? documents : [await only(terminal, documents, options)];
    const { startMock } = await import('#mock');
    const mocks: Mock[] = [];
    try {
      for (const document of chosen) {
        const mock = await startMock(mockOptions(terminal, document, options));
        mocks.push(mock);
        terminal.out(chosen.length === 1 ? `The mock listens on ${mock.base}\n` : `${document}: ${mock.base}\n`);
      }
      await terminal.stopped();
    } finally {
      await Promise.all(mocks.map((mock) => mock.close()));
    }
    return exitCodes.success;
  },
});

function only(terminal: Terminal, documents: readonly string[], { api }: Options): Promise<string> {
  const [document, ...more] = documents;
  if (more.length > 0) throw new UsageError('Name documents, or an API with --api, not both.');
  return chosenDocument(terminal.workingFolder, document, api);
}

function mockOptions(terminal: Terminal, document: string, options: Options): MockOptions {
  return {
    document,
    load: {
      workingFolder: terminal.workingFolder,
      allowFolders: options.allowFolder ?? [],
      allowUrls: options.allowUrls === true,
    },
    dynamic: options.dynamic === true,
    report: (message) => terminal.error(`${message}\n`),
    ...(options.host !== undefined && { host: options.host }),
    ...(options.seed !== undefined && { seed: options.seed }),
    ...(options.port !== undefined && { port: options.port }),
  };
}
