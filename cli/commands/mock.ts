/** `etalon mock`: a server that answers as a document says, from its examples and schemas. */
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { chosenDocument } from '../find-document.ts';
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
      .argument('[document]', 'an OpenAPI document; or name an API of the house with --api')
      .option('--api <name>', 'an API of the house, like llama-stack')
      .option('--port <port>', 'the port to listen on; 0 for a free one (default: as the document says)', port)
      .option('--host <address>', 'the address to listen on (default: 127.0.0.1)', text)
      .option('--dynamic', 'make answers up from schemas instead of taking examples')
      .option('--seed <text>', 'equal seeds make equal answers up')
      .option('--allow-folder <folder>', 'also follow references into this folder', repeated)
      .option('--allow-urls', 'also follow references to URLs'),
  run: async (terminal, [document], options) => {
    const { startMock } = await import('#mock');
    const mock = await startMock({
      document: chosenDocument(terminal.workingFolder, document, options.api),
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
    });
    terminal.out(`The mock listens on ${mock.base}\n`);
    await terminal.stopped();
    await mock.close();
    return exitCodes.success;
  },
});
