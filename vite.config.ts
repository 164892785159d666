/** Builds the page; runs the unit, property, contract and component tests. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPlugin } from './vite/content-security-plugin.ts';
import { newsroomPlugin } from './vite/newsroom-plugin.ts';
import { preloadPlugin } from './vite/preload-plugin.ts';
import { serviceWorkerPlugin } from './vite/service-worker-plugin.ts';
import { startChunks } from './vite/start-chunks.ts';

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [
    react(),
    newsroomPlugin(pathOf('./seeds')),
    preloadPlugin(['/mocks/browser.ts']),
    contentSecurityPlugin(),
    serviceWorkerPlugin(),
  ],
  resolve: {
    // Three quarters of MSW's weight, for cookies that this page does not have.
    alias: process.env.VITEST ? {} : { 'tough-cookie': pathOf('./mocks/no-cookies.ts') },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  // The page needs no polyfill for preloading: every browser that runs it knows modulepreload.
  build: {
    target: 'es2022',
    sourcemap: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: startChunks({
            start: pathOf('./src/main.tsx'),
            host: pathOf('./mocks/browser.ts'),
          }),
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'mocks/**/*.test.ts', 'seeds/**/*.test.ts'],
    environment: 'node',
  },
});
