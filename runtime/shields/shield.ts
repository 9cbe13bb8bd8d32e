/** The shields port: judges what a user sends or a model answers. */
import type { ChatMessage } from '../models/model.ts';

export interface ShieldViolation {
  readonly level: 'info' | 'warn' | 'error';
  /** What the user is told. */
  readonly userMessage?: string;
  readonly metadata: { readonly [name: string]: unknown };
}

export interface Shield {
  /** Judges a conversation by its last message; nothing: no objection. Throws where it cannot judge. */
  judge(conversation: readonly ChatMessage[], signal: AbortSignal): Promise<ShieldViolation | undefined>;
}

export interface Shields {
  find(name: string): Shield | undefined;
}

/** What the user is told where the shield has no words of its own. */
export const refusalText = "I can't answer that. Can I help with something else?";

/** The shields of a table. */
export function namedShields(shields: { readonly [name: string]: Shield }): Shields {
  const byName = new Map(Object.entries(shields));
  return { find: (name) => byName.get(name) };
}

/** The text of a message; images have none. */
export function spokenText(message: ChatMessage | undefined): string {
  const content = message?.content ?? '';
  if (typeof content === 'string') return content;
  return content.map((part) => (part.type === 'text' ? part.text : '')).join('\n');
}
