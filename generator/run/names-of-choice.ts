/** Names that the config gives to places: they go before the lock's. */
import type { Diagnostic } from '#document';
import type { Job } from '../config/index.ts';
import { kebabCase, type NameLock } from '../naming/index.ts';

export function lockWithChoices(lock: NameLock, choices: Job['names']): NameLock {
  const chosen = Object.entries(choices).map(
    ([place, identifier]) => [place, { ...lock[place], identifier, file: kebabCase(identifier) || 'empty' }] as const,
  );
  return { ...lock, ...Object.fromEntries(chosen) };
}

/** Choices that could not be had, or that name a place which is not in the document. */
export function unmetChoices(lock: NameLock, choices: Job['names']): readonly Diagnostic[] {
  return Object.entries(choices).flatMap(([place, identifier]): Diagnostic[] => {
    const given = Object.hasOwn(lock, place) ? lock[place]?.identifier : undefined;
    if (given === identifier) return [];
    const why = given === undefined ? 'is not in the document' : `is called ${given}: the name is taken or reserved`;
    const message = `The config calls ${place} ${identifier}, but the place ${why}.`;
    return [{ code: 'config/name-unmet', severity: 'warning', message, help: 'Correct `names` in the config.' }];
  });
}
