import { defineConfig } from "vite";

// One project for every page; each page is a folder with an index.html. Addresses are relative, so that the pages work under any path.
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  build: {
    outDir: "dist",
    emptyOutDir: true,
    rolldownOptions: {
      input: { graphiql: `${import.meta.dirname}/graphiql/index.html` },
      // Libraries mark their files for servers that render React; nothing is rendered on a server here.
      onwarn: (warning, warn) => warning.code === "MODULE_LEVEL_DIRECTIVE" || warn(warning),
    },
    // A font or picture inside a style sheet would be a data: address, which the pages' Content-Security-Policy need not allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
  },
  worker: { format: "es" },
  server: { proxy: { "/graphql": "http://127.0.0.1:4000" } },
});
