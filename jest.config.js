// Jest runs the TypeScript as it stands, through SWC; ESM-only packages are compiled too.
/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/tests/neo4j/before-all.ts',
  globalTeardown: '<rootDir>/tests/neo4j/after-all.ts',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2023',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(ngraph\\..*|piscina|opencc-js|pinyin-pro)/)'],
  testSequencer: '<rootDir>/tests/longest-first.mjs',
  maxWorkers: 2,
  testTimeout: 180_000,
};
