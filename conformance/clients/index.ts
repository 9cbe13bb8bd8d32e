/** The scripts of official clients: how the makers' own SDKs get on with a server. */
import { llamaStackClientScript } from './llama-stack-client.ts';
import { openaiResponsesScript } from './openai-responses.ts';
import type { ClientScript } from './client-script.ts';

export { runClient } from './client-script.ts';
export type { ClientCall, ClientContext, ClientOutcome, ClientScript } from './client-script.ts';

/** Every script, in the order in which they are run. */
export const clientScripts: readonly ClientScript[] = [llamaStackClientScript, openaiResponsesScript];
