import { defineConfig } from 'vite'

/** The service in one file with all its packages, for machines that have Node and nothing else. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/service/node/main.ts',
    outDir: 'dist-server',
    // The page was built into it before.
    emptyOutDir: false,
    target: 'node22.13',
    license: { fileName: 'licences.md' },
    // `.mjs`: beside it stands no package.json that would tell what it is.
    rolldownOptions: { output: { entryFileNames: 'alize.mjs', codeSplitting: false } },
  },
})
