import { availableParallelism } from 'node:os';
import { BUNDLED } from './tests/support/bundles.js';

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  // npm run test:long.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/long/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': '<rootDir>/tests/support/esbuild-transform.js' },
  moduleNameMapper: {
    ...BUNDLED,
    // What generates a client's types needs the compiler as a library, which TypeScript 7 is not.
    '^typescript$': '@ts-morph/common/dist/typescript.js',
  },
  globalSetup: '<rootDir>/tests/support/global-setup.js',
  globalTeardown: '<rootDir>/tests/support/global-teardown.js',
  testSequencer: '<rootDir>/tests/support/slowest-first.js',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data'],
  // More files run side by side than there are cores: a third of their time they wait for the database, a worker or a clock.
  maxWorkers: Math.ceil(1.5 * availableParallelism()),
  // A worker that has grown large leaves nothing open and yet takes longer to end than jest waits, which then says that it leaks.
  // It is renewed between files instead.
  workerIdleMemoryLimit: '300MB',
  // Each page at several widths in a browser takes a while on a busy machine.
  testTimeout: 90_000,
};
