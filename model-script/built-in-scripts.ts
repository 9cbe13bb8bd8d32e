/** The scripts that are always there: an echo, and a guard. */
import type { ModelScript, Reply } from './script.ts';

/** The verdicts of a guard model: unsafe, category S1, if the judged message holds the word `unsafe` or `UNSAFE`. */
export const guardReplies: readonly Reply[] = [
  { when: { contains: 'unsafe' }, say: { text: 'unsafe\nS1', chunks: 1 } },
  { when: { contains: 'UNSAFE' }, say: { text: 'unsafe\nS1', chunks: 1 } },
  { say: { text: 'safe', chunks: 1 } },
];

/** `echo` repeats what the user or a tool said; `guard` judges also what comes without the frame of a guard prompt. */
export const builtInScripts: readonly ModelScript[] = [
  {
    script: 'echo',
    summary: 'Repeats what the user or a tool said.',
    replies: [
      { when: { last_message: 'tool' }, say: { text: '{tool.name} says: {tool.content}' } },
      { say: { text: 'You said: {user.content}' } },
    ],
  },
  { script: 'guard', summary: 'Judges a conversation as Llama Guard does.', replies: guardReplies },
];
