/** What `etalon generate` makes of the documents in `spec/`. */
import { defineConfig } from '#generator';

export default defineConfig({
  documents: [{ document: 'spec/*/*.yaml', out: 'generated/{api}' }],
});
