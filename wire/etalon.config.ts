/** What is generated for the wire tests: a client and a server of one document, to be held against each other. */
import { defineConfig } from '#generator';

export default defineConfig({
  documents: [
    {
      document: 'document.yaml',
      name: 'wire',
      out: '../generated/wire',
      emit: ['types', 'validators', 'server', 'client'],
    },
  ],
});
