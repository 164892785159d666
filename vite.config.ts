/** Builds the page; runs the unit, property, contract and component tests. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPlugin } from './vite/content-security-plugin.ts';
import { newsroomPlugin } from './vite/newsroom-plugin.ts';
import { preloadPlugin } from './vite/preload-plugin.ts';
import { serviceWorkerPlugin } from './vite/service-worker-plugin.ts';

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
    // And wouter's stand-in for what React has had since 18.
    alias: process.env.VITEST
      ? {}
      : {
          'tough-cookie': pathOf('./mocks/no-cookies.ts'),
          'use-sync-external-store/shim/index.js': 'react',
        },
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
          // One file for each step of the start, so that a first visit asks for few. A group takes its module and
          // what that uses of its imports, down to single exports; what a group before it took stays there.
          groups: [
            { name: 'start', test: /\/src\/main\.tsx$/, priority: 5 },
            { name: 'host', test: /\/mocks\/browser\.ts$/, priority: 4 },
            { name: 'msw', test: /\/mocks\/start-msw\.ts$/, priority: 3 },
            { name: 'outbox', test: /\/queries\/open-outbox\.ts$/, priority: 2 },
            { name: 'desk', test: /\/desk\/desk-screen\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'mocks/**/*.test.ts', 'seeds/**/*.test.ts', 'bin/**/*.test.ts'],
    environment: 'node',
    // One less than there are processors is half of a small machine.
    maxWorkers: '100%',
    // It ends what hangs; a busy machine is no fault of the code.
    testTimeout: 30_000,
  },
});
