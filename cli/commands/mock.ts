/** `etalon mock`: a server that answers as a document says, from its examples and schemas. */
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { chosenDocument } from '../find-document.ts';
import { port, repeated, text } from '../read-option.ts';

interface Options {
  readonly api?: string;
  readonly port?: number;
  readonly host: string;
  readonly dynamic?: true;
  readonly seed: string;
  readonly allowFolder?: readonly string[];
}

export const mockCommand = defineCommand<Options>({
  name: 'mock',
  summary: 'Serve what a document says: answers from its examples and schemas, streams too.',
  declare: (command) =>
    command
      .argument('[document]', 'an OpenAPI document; or name one of the own APIs with --api')
      .option('--api <name>', 'an API of the spec folder, like llama-stack')
      .option('--port <port>', 'port to listen on; 0 for a free one (default: as the document says)', port)
      .option('--host <address>', 'address to listen on', text, '127.0.0.1')
      .option('--dynamic', 'make answers up from schemas instead of taking examples')
      .option('--seed <text>', 'equal seeds make equal answers up', 'etalon')
      .option('--allow-folder <folder>', 'also follow references into this folder', repeated),
  run: async (terminal, [document], options) => {
    const { startMock } = await import('#mock');
    const mock = await startMock({
      document: chosenDocument(terminal.workingFolder, document, options.api),
      load: { workingFolder: terminal.workingFolder, allowFolders: options.allowFolder ?? [] },
      host: options.host,
      dynamic: options.dynamic === true,
      seed: options.seed,
      report: (message) => terminal.error(`${message}\n`),
      ...(options.port !== undefined && { port: options.port }),
    });
    terminal.out(`The mock listens on ${mock.base}\n`);
    await terminal.stopped();
    await mock.close();
    return exitCodes.success;
  },
});
