/** What `etalon generate` makes of the documents of this house. */
import { defineConfig } from '#generator';

export default defineConfig({
  documents: [
    { document: 'spec/*/*.yaml', out: 'generated/{api}' },
    // What client and server are held against each other with.
    {
      document: 'wire/document.yaml',
      name: 'wire',
      out: 'generated/wire',
      emit: ['types', 'validators', 'server', 'client'],
    },
  ],
});
