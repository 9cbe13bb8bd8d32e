import { describe, expect, it } from 'vitest';
import { groupOf } from './groups.ts';

describe('the group of a resource', () => {
  it('is shared with all that stand below it', () => {
    expect(['agents', 'agents/turn', 'agents/turn/steps'].map(groupOf)).toEqual(['agents', 'agents', 'agents']);
  });

  it('is none of the files that emitters write beside it', () => {
    expect(['', 'root', 'index', 'support/tickets', 'received'].map(groupOf)).toEqual([
      'root',
      'root-resource',
      'index-resource',
      'support-resource',
      'received-resource',
    ]);
  });
});
