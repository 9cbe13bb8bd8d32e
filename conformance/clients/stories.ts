/** The story of each official client, and the defects that it must notice. */
import { fileURLToPath } from 'node:url';
import { azureAssistantsScript } from './azure-assistants.ts';
import type { Defect } from './open-broken-server.ts';
import { runClient, type ClientOutcome, type ClientScript } from './client-script.ts';
import { cutShort, doubled, startingOver, undeleted, unfinished, withoutEnd } from './defects.ts';
import { llamaDeployNpmScript } from './llama-deploy-npm.ts';
import { llamaStackClientScript } from './llama-stack-client.ts';
import { openaiAssistantsV1Script } from './openai-assistants-v1.ts';
import { openaiAssistantsV2Scripts } from './openai-assistants-v2.ts';
import { openaiResponsesScript } from './openai-responses.ts';
import { runPythonClient } from './python-client.ts';

export interface Story {
  readonly name: string;
  /** The published package, with its version. */
  readonly package: string;
  readonly defects: { readonly [name: string]: Defect };
  /** Without a key: to a server that wants none, or a proxy that sends it. */
  tell(url: string, key: string): Promise<ClientOutcome>;
}

const ofStreams = { withoutEnd, undeleted, doubled };
const ofPages = { undeleted, doubled, startingOver };
const workflows = fileURLToPath(new URL('workflows', import.meta.url));

export const nodeStories: readonly Story[] = [
  storyOf(llamaStackClientScript, ofStreams),
  storyOf(openaiResponsesScript, ofStreams),
  storyOf(openaiAssistantsV1Script, ofPages),
  storyOf(azureAssistantsScript, ofPages),
  ...openaiAssistantsV2Scripts.map((script) => storyOf(script, ofPages)),
  storyOf(llamaDeployNpmScript(workflows), ofStreams),
];

function storyOf(script: ClientScript, defects: Story['defects']): Story {
  const tell: Story['tell'] = (url, key) => runClient(script, { url, key, model: (name) => `script:${name}` });
  return { name: script.name, package: script.package, defects, tell };
}

export function openaiPythonStory(python: string): Story {
  return {
    name: 'openai-python',
    package: 'openai 3.52.0 of PyPI',
    defects: { cutShort, doubled, unfinished },
    tell: (url, key) => runPythonClient(python, 'openai_assistants', [`${url}/v1`, key]),
  };
}

/** This client cannot send a key. */
export function llamaDeployPythonStory(python: string): Story {
  return {
    name: 'llama-deploy-python',
    package: 'llama-deploy 0.6.1 of PyPI',
    defects: ofStreams,
    tell: (url) =>
      runPythonClient(python, 'llama_deploy_client', [`${url}/llama-deploy`, `${url}/control-plane`, workflows]),
  };
}
