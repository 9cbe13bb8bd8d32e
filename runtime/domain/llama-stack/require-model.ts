/** Refuses models that are not served, as far as that can be known beforehand. */
import type { Ports } from './ports.ts';
import { modelNotFound } from './refusals.ts';

export async function requireModel({ models }: Ports, model: string, signal: AbortSignal): Promise<void> {
  const provider = models.find(model);
  if (provider === undefined || (await provider.serves?.(model, signal)) === false) throw modelNotFound(model);
}
