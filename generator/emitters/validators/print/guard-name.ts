/** What a guard is called: `isAgent` for `validateAgent`. */
import type { GeneratedSymbol } from '../../../naming/names.ts';

export function guardName({ identifier }: GeneratedSymbol): string {
  return identifier.replace(/^validate/u, 'is');
}
