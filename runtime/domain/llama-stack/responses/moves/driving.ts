/** What the moves of a response work with. */
import type { AppendOptions, Driving } from '../../../play.ts';
import type { Caller, Ports } from '../../ports.ts';
import type { ItemPlace } from './message-item.ts';
import { numbered, type ResponseEvent, type ResponseNote, type Unnumbered } from '../response-event.ts';
import type { ResponseState } from '../response-state.ts';

/** An event to be shown, and what is noted with it; or a note alone. */
export interface Showing {
  readonly frame?: Unnumbered;
  readonly note?: ResponseNote;
}

export interface ResponseDriving extends Driving<ResponseEvent, ResponseState> {
  readonly ports: Ports;
  readonly caller: Caller;
  /** Appends, and gives each shown event its number. */
  show(showings: readonly Showing[], options?: AppendOptions): Promise<void>;
}

export function responseDriving(
  driving: Driving<ResponseEvent, ResponseState>,
  setting: { readonly ports: Ports; readonly caller: Caller },
): ResponseDriving {
  let sequence = driving.state.sequence;
  return {
    ...driving,
    ...setting,
    show: async (showings, options) => {
      const events = showings.map(({ frame, note }): ResponseEvent => {
        if (frame === undefined) return { ...(note !== undefined && { note }) };
        sequence += 1;
        return { frame: numbered(frame, sequence - 1), ...(note !== undefined && { note }) };
      });
      await driving.append(events, options);
    },
  };
}

/** Where a new item of the output will stand, `later` places behind the next. */
export function newItem({ ports, state }: ResponseDriving, prefix: string, later = 0): ItemPlace {
  const { response_id } = state.plan;
  return { response_id, id: `${prefix}${ports.ids.uuid()}`, index: state.output.length + later };
}

/** Names an answer of the model, over all responses. */
export function answerName(state: ResponseState, index: number): string {
  return `${state.plan.response_id}/${index}`;
}
