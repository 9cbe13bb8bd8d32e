/**
 * Tells one story, or all of the clients for Node, to a server that runs: each call with the operation that it came
 * down to, and what went wrong. `node conformance/clients/main.ts http://127.0.0.1:8323 my-key openai-assistants-v1`
 */
import { nodeStories, type Story } from './stories.ts';

const [url, key = 'any', ...names] = process.argv.slice(2);
const wanted = names.length === 0 ? nodeStories : nodeStories.filter(({ name }) => names.includes(name));
if (url === undefined || !URL.canParse(url) || wanted.length < names.length) {
  const known = nodeStories.map(({ name }) => name).join(', ');
  process.stderr.write(`main.ts needs the address of a server, and may have a key and names: ${known}\n`);
  process.exit(2);
}

let failed = 0;
for (const story of wanted) failed += (await told(story, new URL(url).origin)) ? 0 : 1;
process.exitCode = failed > 0 ? 1 : 0;

async function told(story: Story, origin: string): Promise<boolean> {
  const { calls, failure } = await story.tell(origin, key);
  const lines = new Set(calls.map(({ method, operation }) => `  ${method} → ${operation}\n`));
  process.stdout.write(`${story.name} (${story.package})\n${[...lines].join('')}`);
  process.stdout.write(failure === undefined ? '  gets on with it\n' : `  fails: ${failure.trim()}\n`);
  return failure === undefined;
}
