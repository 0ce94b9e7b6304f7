// Rules by hand and without imports, so that ESLint can be installed outside the repository.
const rules = {
  'no-const-assign': 'error',
  'no-dupe-keys': 'error',
  'no-fallthrough': 'error',
  'no-redeclare': 'error',
  'no-undef': 'error',
  'no-unreachable': 'error',
  'no-unused-vars': ['error', { args: 'after-used', argsIgnorePattern: '^_', caughtErrors: 'none' }], // a parameter may stand for its place
  'no-var': 'error',
  'prefer-const': 'error',
  eqeqeq: ['error', 'always'],
};

const node = { console: 'readonly', TextDecoder: 'readonly', TextEncoder: 'readonly', setImmediate: 'readonly', process: 'readonly', Buffer: 'readonly', URL: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', setInterval: 'readonly', clearInterval: 'readonly' };

const web = { window: 'readonly', document: 'readonly', performance: 'readonly', atob: 'readonly', btoa: 'readonly', fetch: 'readonly', Request: 'readonly', Response: 'readonly', Headers: 'readonly' };

// What functions on every platform have.
const host = Object.fromEntries(['console', 'URL', 'URLSearchParams', 'Headers', 'Request', 'Response', 'fetch', 'Buffer', 'setTimeout', 'addEventListener',
  'AbortController', 'AbortSignal', 'DOMException', 'performance', 'Crypto', 'SubtleCrypto'].map((name) => [name, 'readonly']));

export default [
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  { ignores: ['**/node_modules/**', '**/testdata/**', '**/dist/**', '**/out/**', '**/.decant/**', '**/target/**', 'bin/**', 'rustgen/runtime/tests/js/**'] },
  {
    files: ['examples/**/*.js'],
    languageOptions: { sourceType: 'commonjs', ecmaVersion: 2022, globals: host },
    rules: { ...rules, 'no-unused-vars': ['error', { varsIgnorePattern: '^(main|handler)$' }] }, // the platform calls them by name
  },
  {
    files: ['examples/platforms/worker/*.js'],
    languageOptions: { sourceType: 'module', ecmaVersion: 2022, globals: host },
    rules,
  },
  {
    files: ['editors/**/*.js', 'editors/**/*.cjs', 'tracer/**/*.js'],
    languageOptions: { sourceType: 'commonjs', ecmaVersion: 2022, globals: node },
    rules,
  },
  { // The engine puts these one after the other, and calls serve.
    files: ['tracer/engine/node_driver.js'],
    languageOptions: { globals: { ...host, Files: 'readonly' } },
    rules: { 'no-unused-vars': ['error', { varsIgnorePattern: '^serve$' }] },
  },
  {
    files: ['tracer/engine/node_files.js'],
    languageOptions: { globals: { vm: 'readonly', program: 'readonly' } },
    rules: { 'no-unused-vars': ['error', { varsIgnorePattern: '^Files$' }] },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { sourceType: 'module', ecmaVersion: 2022, globals: { ...node, ...web } },
    rules,
  },
];
