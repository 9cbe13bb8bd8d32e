/** The refusals of the LlamaDeploy APIs, in the words that their clients know. */
import { RefusalWith } from '../refusal.ts';

export type RefusalStatus = 400 | 403 | 404 | 409 | 410;

export class Refusal extends RefusalWith<RefusalStatus> {}

/** A part of a request is not what it must be; where and why is told as the validation of requests tells it. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest';
  readonly where: readonly string[];
  readonly input: unknown;

  constructor(where: readonly string[], message: string, input: unknown) {
    super(message);
    this.where = where;
    this.input = input;
  }
}

export function deploymentNotFound(): Refusal {
  return new Refusal(404, 'Deployment not found');
}

export function sessionNotFound(): Refusal {
  return new Refusal(404, 'Session not found');
}

export function taskNotFound(): Refusal {
  return new Refusal(404, 'Task not found');
}

export function serviceNotFound(): Refusal {
  return new Refusal(404, 'Service not found');
}

export function streamNotFound(): Refusal {
  return new Refusal(404, 'Task stream not found');
}

export function serviceNotDeployed(service: string, deployment: string): Refusal {
  return new Refusal(404, `Service '${service}' not found in deployment '${deployment}'`);
}

export function noDefaultService(): Refusal {
  return new Refusal(400, 'Service is None and deployment has no default service');
}
