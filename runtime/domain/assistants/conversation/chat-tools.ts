/** The tools of a run as a model is offered them: those of the server are functions, too. */
import type { ChatTool } from '../../../models/model.ts';
import type { FunctionDefinition, Tool } from '../records/tool.ts';
import { serverTools } from '../runs/calls.ts';
import { codeFiles } from '../runs/moves/code-files.ts';
import type { RunDriving } from '../runs/moves/driving.ts';

export async function chatTools(driving: RunDriving): Promise<readonly ChatTool[]> {
  return Promise.all(driving.state.run.tools.map((tool) => chatTool(driving, tool)));
}

async function chatTool(driving: RunDriving, tool: Tool): Promise<ChatTool> {
  if (tool.type === 'function') return { type: 'function', function: definition(tool.function) };
  return tool.type === 'file_search' ? searchTool : codeTool(driving);
}

function definition({ name, description, parameters, strict }: FunctionDefinition): ChatTool['function'] {
  return {
    name,
    ...(description !== undefined && { description }),
    parameters: parameters ?? { type: 'object', properties: {} },
    ...(typeof strict === 'boolean' && { strict }),
  };
}

const searchTool: ChatTool = {
  type: 'function',
  function: {
    name: serverTools.file_search,
    description:
      'Searches the files of the conversation. Cite what you use by the mark that stands before it, such as 【1†notes.txt】.',
    parameters: {
      type: 'object',
      properties: { query: { type: 'string', description: 'Words or a question to search for.' } },
      required: ['query'],
    },
  },
};

async function codeTool(driving: RunDriving): Promise<ChatTool> {
  const files = await codeFiles(driving);
  const known = files.map(({ name }) => `/mnt/data/${name}`).join(', ');
  const description = `Runs Python without a network, with the standard library. What it prints is given back; files it leaves in /mnt/data can be linked as sandbox:/mnt/data/<name>.${known === '' ? '' : ` Files: ${known}.`}`;
  return {
    type: 'function',
    function: {
      name: serverTools.code_interpreter,
      description,
      parameters: {
        type: 'object',
        properties: { code: { type: 'string', description: 'A program in Python.' } },
        required: ['code'],
      },
    },
  };
}
