import { defineConfig } from 'vitest/config'

// The law's tests as mutation testing runs them (docs/mutants.md): the tables alone. What is tried on facts at random is
// left out, so that a mutant dies of a row that a lawyer can read, and dies of it every time.
export default defineConfig({
  test: {
    include: ['packages/law/**/*.test.ts'],
    exclude: [
      'packages/law/questions/properties.test.ts',
      'packages/law/{pages,contents,citations}.test.ts',
      'packages/law/texts/**',
      'packages/law/published/**',
    ],
  },
})
