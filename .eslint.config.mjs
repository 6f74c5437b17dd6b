import tseslint from 'typescript-eslint';

const NO_ENUM = {
  selector: 'TSEnumDeclaration',
  message: 'Node runs these files as they are: use a union of string literals instead of an enum.',
};
const NO_NAMESPACE = {
  selector: 'TSModuleDeclaration[kind="namespace"]',
  message: 'Node runs these files as they are: use a module instead of a namespace.',
};
const NO_DEFAULT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing has one name everywhere.',
};
export default tseslint.config(
  { ignores: ['dist/', '.cache/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
      'no-param-reassign': 'off',
      'no-restricted-syntax': ['error', NO_ENUM, NO_NAMESPACE, NO_DEFAULT],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/kernel/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        {
          name: 'structuredClone',
          message: 'Missing in the second JavaScript engine: clone by hand, it is faster too.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.d.ts', 'vite.config.ts', 'test/e2e/playwright.config.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_ENUM] },
  },
  {
    files: ['src/*/cli.ts', 'src/*/cli/**', '.scripts/**', 'test/bench/**', 'test/engines/**'],
    rules: { 'no-console': 'off' },
  },
);
