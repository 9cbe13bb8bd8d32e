/** Defects made by hand for the agents and responses of Llama Stack. */
import type { ByHand } from '../by-hand.ts';
import { storeTargets } from '../store-targets.ts';
import { completesWhatWaits, mixesUpTouchpoints, swapsPieces, tellsOtherArguments } from './event-defects.ts';
import { readsTheFirst, resumesAnew, turnsTwice } from './handler-defects.ts';

export const llamaStack: readonly ByHand[] = [
  ...storeTargets(['agents', 'sessions', 'turns', 'responses']),
  {
    id: 'awaiting-then-complete',
    class: 'streams',
    does: 'sends turn_complete after turn_awaiting_input',
    decorate: { events: completesWhatWaits },
  },
  {
    id: 'touchpoints-mixed-up',
    class: 'streams',
    does: 'says of a shield that it examined the other side',
    decorate: { events: mixesUpTouchpoints },
  },
  {
    id: 'arguments-of-another-call',
    class: 'fidelity',
    does: 'tells another text in the arguments of a call',
    decorate: {
      events: tellsOtherArguments((value) => (typeof value === 'string' ? `${value}, or elsewhere` : value)),
    },
  },
  {
    id: 'arguments-flattened',
    class: 'fidelity',
    does: 'tells an object in the arguments of a call as text',
    decorate: { events: tellsOtherArguments((value) => (typeof value === 'object' ? JSON.stringify(value) : value)) },
  },
  {
    id: 'pieces-swapped',
    class: 'streams',
    does: 'sends the pieces of a text in the wrong order',
    decorate: { events: swapsPieces },
  },
  {
    id: 'turns-twice',
    class: 'lifecycle',
    does: 'carries out every turn twice',
    decorate: { handlers: turnsTwice },
  },
  {
    id: 'resume-begins-anew',
    class: 'lifecycle',
    does: 'makes a resumed turn a new one',
    decorate: { handlers: resumesAnew },
  },
  {
    id: 'agent-is-always-the-first',
    class: 'fidelity',
    does: 'reads the first agent whichever is asked for',
    decorate: { handlers: readsTheFirst },
  },
];
