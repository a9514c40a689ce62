import boundaries from 'eslint-plugin-boundaries'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/**
 * Who may import whom (docs/decisions/0001). A room always sees itself; one flow never sees another.
 */
const mayImport = {
  rules: [],
  contract: ['rules'],
  academy: ['rules', 'contract'],
  ui: [],
  i18n: ['ui', 'contract'],
  service: ['rules', 'contract', 'academy'],
  node: ['node', 'service', 'hosting', 'rules', 'contract', 'academy'],
  api: ['i18n', 'contract', 'service'],
  forms: ['ui', 'i18n', 'api', 'rules', 'contract', 'paths'],
  wizard: ['forms', 'ui', 'i18n', 'api', 'contract'],
  help: ['ui', 'i18n', 'api', 'rules', 'contract', 'academy', 'paths'],
  flow: ['help', 'wizard', 'forms', 'ui', 'i18n', 'api', 'rules', 'contract', 'academy', 'paths'],
  demo: ['ui', 'i18n', 'api', 'rules', 'contract', 'academy', 'paths'],
  app: [
    'flow',
    'help',
    'demo',
    'wizard',
    'forms',
    'ui',
    'i18n',
    'api',
    'rules',
    'contract',
    'academy',
    'paths',
  ],
  main: ['app', 'i18n', 'api', 'ui'],
  hosting: ['contract', 'paths'],
  prerender: ['app', 'api', 'ui', 'i18n', 'contract', 'hosting', 'paths'],
  paths: [],
}

/** The files of those rooms that are not the folder of their name. */
const elsewhere = {
  main: { pattern: 'src/main.tsx' },
  paths: { pattern: 'src/{paths,pages}.ts' },
  flow: { pattern: 'src/flows/(*)/**', capture: ['flow'] },
  node: { pattern: ['src/service/node.ts', 'src/service/node/**'], exclusive: true },
}
const itself = (room) => ({
  categories: room,
  ...(room === 'flow' && { captured: { flow: '{{ from.file.captured.flow }}' } }),
})

export default tseslint.config(
  { ignores: ['dist/', 'dist-server/', 'node_modules/', 'test-results/', '.cache/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Our objects are records of functions: none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A form's onSubmit and a click handler may be asynchronous: React ignores the promise, our code catches.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // `interface Props {}` or `type`: both are fine here.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Adapters in memory answer at once to a port that is asynchronous.
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Trusted Types refuse it (BRW-02).',
        },
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
          message: 'Use textContent (BRW-02).',
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { alwaysTryTypes: true } },
      'boundaries/files': Object.keys(mayImport).map((room) => ({
        category: room,
        ...(elsewhere[room] ?? { pattern: `src/${room}/**` }),
      })),
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: Object.entries(mayImport).map(([room, others]) => ({
            from: { file: { categories: room } },
            allow: {
              to: { file: [itself(room), { categories: { anyOf: others } }] },
            },
          })),
        },
      ],
    },
  },
  {
    // The portal and the service itself run in a browser: only the Node host, its adapters to real servers, and
    // what serves the built files for it, may use Node.
    files: ['src/**/*.{ts,tsx}'],
    ignores: [
      'src/hosting/**',
      'src/service/adapters/{sql,ldap,smtp,http}/**',
      'src/service/adapters/sieve/managesieve*.ts',
      'src/service/node.ts',
      'src/service/node/**',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'Only the Node host may use Node.' }] },
      ],
    },
  },
)
