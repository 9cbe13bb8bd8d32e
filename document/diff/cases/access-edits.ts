/** Edits of credentials and servers. */
import { move, push, set } from './at.ts';
import type { Edit } from './edits.ts';

const wire = 'wire-breaking';
const source = 'source-breaking';
const fine = 'compatible';

export const accessEdits: readonly Edit[] = [
  {
    title: 'another credential is asked for',
    edit: (one) => {
      set(one, 'components securitySchemes other', { type: 'apiKey', in: 'header', name: 'X-Key' });
      set(one, 'paths /pets get security', [{ other: [] }]);
    },
    expected: [
      `${wire} request security-tightened`,
      `${fine} request security-relaxed`,
      `${fine} interface security-scheme-added`,
    ],
  },
  {
    title: 'a credential gets another name',
    edit: (one) => {
      move(one, 'components securitySchemes key', 'token');
      set(one, 'security', [{ token: [] }]);
    },
    expected: [`${source} interface security-scheme-removed`, `${fine} interface security-scheme-added`],
  },
  {
    title: 'servers change places',
    from: (one) => push(one, 'servers', { url: 'https://more.example' }),
    edit: (one) => set(one, 'servers', [{ url: 'https://more.example' }, { url: 'https://pets.example' }]),
    expected: [`${fine} interface default-changed`],
  },
  {
    title: 'a credential is sent otherwise',
    edit: (one) => set(one, 'components securitySchemes key scheme', 'basic'),
    expected: [`${wire} request security-scheme-changed`],
  },
  {
    title: 'a server comes and another goes',
    edit: (one) => set(one, 'servers', [{ url: 'https://animals.example' }]),
    expected: [`${wire} interface server-removed`, `${fine} interface server-added`],
  },
];
