/** The refusals of the Llama Stack API, in the words that its clients know. */
import { Refusal } from '../refusal.ts';

/** Something in the request cannot be done. */
export function invalid(detail: string): Refusal {
  return new Refusal(400, `Invalid value: ${detail}`);
}

export function agentNotFound(agent: string): Refusal {
  return invalid(`Could not find agent info for ${agent}`);
}

export function sessionNotFound(session: string): Refusal {
  return invalid(`Session '${session}' not found or access denied.`);
}

export function turnNotFound(turn: string): Refusal {
  return invalid(`Turn '${turn}' not found or access denied.`);
}

export function stepNotFound(step: string): Refusal {
  return invalid(`Provided step_id ${step} could not be found`);
}

export function responseNotFound(response: string): Refusal {
  return invalid(`Response with id ${response} not found`);
}

export function modelNotFound(model: string): Refusal {
  return new Refusal(404, `Model '${model}' not found. Use 'client.models.list()' to list available Models.`);
}

export function toolGroupNotFound(group: string): Refusal {
  return new Refusal(
    404,
    `Tool Group '${group}' not found. Use 'client.toolgroups.list()' to list available Tool Groups.`,
  );
}
