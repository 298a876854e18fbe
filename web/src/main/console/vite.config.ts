import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const platform = process.env.CIEP_PUBLIC_URL ?? "http://localhost:8080";

export default defineConfig({
  plugins: [react()],
  build: {
    target: "es2022",
    // Fonts and images stay files: the content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rollupOptions: {
      output: {
        manualChunks: (id) => {
          // Charts are large, and only the figures load them
          if (!id.includes("/node_modules/") || /react-charts|victory|[/]d3-|lodash/.test(id)) {
            return undefined;
          }
          return id.includes("/node_modules/@patternfly/") ? "patternfly" : "libraries";
        },
      },
    },
  },
  server: {
    // Changes are taken only from the platform's own origin. The sign-in happens there; its cookie holds for this port too.
    proxy: { "/api": { target: platform, changeOrigin: true, headers: { origin: platform } } },
  },
  test: {
    environment: "jsdom",
    // One document for the files of a thread: to make one for each took most of the time. What a test put there, it takes away
    pool: "threads",
    isolate: false,
    unstubGlobals: true,
    restoreMocks: true,
    setupFiles: ["src/test/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
    css: false,
    server: { deps: { inline: [/@patternfly/] } },
  },
});
