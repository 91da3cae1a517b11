import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What would make a pure layer depend on the moment or the machine. */
const impureCalls = [
	{
		selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
		message: 'Take the time as a parameter.'
	},
	{
		selector: "NewExpression[callee.name='Date'][arguments.length=0]",
		message: 'Take the time as a parameter.'
	},
	{
		selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
		message: 'Take randomness as a parameter.'
	}
];

/** What would name a day by the machine's clock or by Greenwich. */
const foreignCalendars = [
	{
		selector:
			"CallExpression[callee.property.name='slice'][arguments.0.value=0][arguments.1.value=10]",
		message:
			'The first ten letters of an instant are the day in Greenwich: take dayInJapan. For another length, name the number.'
	},
	{
		selector:
			'MemberExpression[property.name=/^(get(UTC)?(FullYear|Month|Date|Day|Hours)|getTimezoneOffset|toLocale(Date|Time)String)$/]',
		message: 'Days are those of Japan: take dayInJapan, timeInJapan or fiscalYearInJapan.'
	},
	{
		selector: "NewExpression[callee.name='Date']",
		message:
			'Days are reckoned in domain/primitives (japan.ts, calendar-days.ts); the moment it is comes from a clock.'
	},
	{
		selector: "CallExpression[callee.object.name='Date'][callee.property.name=/^(now|UTC)$/]",
		message: 'The moment it is comes from a clock, days from domain/primitives.'
	},
	{
		selector: ":matches(CallExpression, NewExpression)[callee.property.name='DateTimeFormat']",
		message: 'Moments are said by format-moment.ts, days by format-date.ts.'
	}
];

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit*/',
			'node_modules/',
			'static/',
			'test-results/',
			'playwright-report/',
			'coverage/',
			'tmp/'
		]
	},
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: {
					allowDefaultProject: ['*.js', '*.mjs', 'scripts/*.mjs', 'src/service-worker.ts']
				},
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		rules: {
			'no-undef': 'off',
			'max-lines': ['error', { max: 250 }],
			'max-lines-per-function': ['error', { max: 60 }],
			complexity: ['error', 10],
			'max-depth': ['error', 3],
			'max-params': ['error', 4],
			'no-console': 'error',
			'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			// There are no enums; these two ask for the type of every expression, a third of the whole time.
			'@typescript-eslint/no-unsafe-enum-assignment': 'off',
			'@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		// Types of other components are not visible to this parser; svelte-check judges them.
		files: ['**/*.svelte'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		files: ['src/**'],
		rules: { 'no-restricted-syntax': ['error', ...foreignCalendars] }
	},
	{
		files: ['src/lib/domain/**', 'src/lib/formats/**', 'src/lib/i18n/**', 'src/lib/report/**'],
		rules: { 'no-restricted-syntax': ['error', ...impureCalls, ...foreignCalendars] }
	},
	{
		// The calendar itself, the released shape of a day, and the one place that hands instants to `Intl`, with Japan's zone.
		files: [
			'src/lib/domain/primitives/**',
			'src/lib/domain/released/iso-date-v1.ts',
			'src/lib/i18n/format-moment.ts'
		],
		rules: { 'no-restricted-syntax': ['error', ...impureCalls] }
	},
	{
		// The two clocks: of the screens and of the command line.
		files: ['src/lib/ui/state/now.ts', 'src/cli/composition.ts'],
		rules: { 'no-restricted-syntax': 'off' }
	},
	{ files: ['src/lib/i18n/messages/**'], rules: { 'max-lines': 'off' } },
	{
		files: ['tests/**', 'bench/**', 'scripts/**', '*.config.*', '*.js', '*.mjs'],
		rules: {
			'max-lines': 'off',
			'max-lines-per-function': 'off',
			'max-params': 'off',
			'no-console': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'@typescript-eslint/restrict-plus-operands': 'off',
			'@typescript-eslint/no-misused-spread': 'off',
			'@typescript-eslint/no-implied-eval': 'off'
		}
	},
	{ files: ['*.js', '*.mjs', '**/*.mjs'], ...ts.configs.disableTypeChecked }
);
