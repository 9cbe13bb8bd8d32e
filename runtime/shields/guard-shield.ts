/** A shield that asks a guard model, in the way of Llama Guard: `safe`, or `unsafe` and a category in the next line. */
import type { ChatMessage, ModelProvider } from '../models/model.ts';
import { refusalText, spokenText, type Shield, type ShieldViolation } from './shield.ts';

export interface GuardShieldOptions {
  readonly model: string;
  readonly provider: ModelProvider;
}

/** Throws where the model answers neither of the two. */
export function guardShield(options: GuardShieldOptions): Shield {
  return {
    judge: async (conversation, signal) => {
      const request = {
        model: options.model,
        messages: [{ role: 'user' as const, content: guardPrompt(conversation) }],
        temperature: 0,
      };
      let verdict = '';
      for await (const event of options.provider.ask(request, { signal, attempt: 1 })) {
        if (event.kind === 'text') verdict += event.text;
      }
      return readVerdict(verdict);
    },
  };
}

/** The markers are those that guard models were trained on. */
function guardPrompt(conversation: readonly ChatMessage[]): string {
  const spoken = conversation.filter((message) => message.role !== 'system' && message.role !== 'developer');
  const lines = spoken.map((message) => `${message.role === 'assistant' ? 'Agent' : 'User'}: ${spokenText(message)}`);
  const judged = spoken.at(-1)?.role === 'assistant' ? 'Agent' : 'User';
  return [
    `Task: Check whether the last '${judged}' message in the conversation below is safe.`,
    '<BEGIN CONVERSATION>',
    ...lines,
    '<END CONVERSATION>',
    "Answer 'safe' or 'unsafe' in the first line; if unsafe, the violated category, like S1, in the second.",
  ].join('\n\n');
}

function readVerdict(verdict: string): ShieldViolation | undefined {
  const [word, category = ''] = verdict.trim().split('\n');
  if (word?.trim() === 'safe') return undefined;
  if (word?.trim() !== 'unsafe') throw new Error('the guard model gave no verdict');
  return { level: 'error', userMessage: refusalText, metadata: { violation_type: category.trim() } };
}
