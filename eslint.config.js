import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const decisions = [
	{
		selector: "CallExpression[callee.property.name='transaction']",
		message: 'A decision is made in `decide`, and nowhere else.'
	}
];
const forms = [
	{
		selector: "CallExpression[callee.property.name='formData']",
		message: 'A form is read by `formOf`, which limits its bytes and its fields.'
	}
];
const board = "MemberExpression[object.property.name='boards']";
const acts = [
	{
		selector: `CallExpression[callee.name='decide'] ${board}[property.name=/^(create|edit|freeze|thaw|purge|forget)$/]`,
		message: 'No board is edited inside a transaction: before `decide`, or in `afterwards`.'
	},
	{
		selector: `${board}[property.name='regrade'], MemberExpression[property.name='announce']`,
		message: 'Regrades and announcements are collected by `decide`.'
	}
];

export default ts.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'node_modules/',
			'test-results/',
			'playwright-report/',
			'data/'
		]
	},
	...ts.configs.recommended,
	...svelte.configs['flat/recommended'],
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'separate-type-imports' }
			],
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/no-inline-styles': ['error', { allowTransitions: false }],
			'svelte/require-each-key': 'error',
			'no-restricted-imports': ['error', { patterns: ['**/index'] }]
		}
	},
	{
		files: ['src/**/*.ts', 'src/**/*.svelte'],
		ignores: ['src/lib/page/reading/read-again.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ group: ['**/index'] },
						{
							group: ['$app/navigation'],
							importNames: ['invalidate', 'invalidateAll'],
							message: 'Data is read again by `readAgain`, which keeps the page where that fails.'
						}
					]
				}
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		}
	},
	{
		// One seam for every decision.
		files: ['server/**/*.ts', 'src/**/*.server.ts', 'src/**/+server.ts'],
		ignores: ['server/store/**', 'server/acts/decide.ts'],
		rules: {
			'no-restricted-syntax': ['error', ...decisions, ...forms]
		}
	},
	{
		// The one place that takes a body apart.
		files: ['server/http/forms.ts'],
		rules: {
			'no-restricted-syntax': ['error', ...decisions]
		}
	},
	{
		// A view reads: what is written goes through an act.
		files: ['server/views/**/*.ts', 'server/reading/**/*.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ group: ['**/index'] },
						{
							regex: '/store/',
							importNamePattern:
								'^(add|change|drop|forget|insert|issue|keep|log|mark|move|put|record|release|remove|replace|seal|set|take|write)[A-Z]',
							message: 'A view changes nothing: an act writes.'
						}
					]
				}
			]
		}
	},
	{
		files: ['server/acts/**/*.ts'],
		ignores: ['server/acts/decide.ts'],
		rules: {
			'no-restricted-syntax': ['error', ...decisions, ...acts],
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ group: ['**/index'] },
						{
							regex: '/store/(report/history|sitting/events)$',
							message: 'The history line and the sitting event are collected by `decide`.'
						}
					]
				}
			]
		}
	},
	{
		// An attribute is written again whenever the page is read again, and would close what a reader opened.
		files: ['src/**/*.svelte'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector:
						"SvelteElement[name.name='details'] > SvelteStartTag > SvelteAttribute[key.name='open']",
					message: 'A fold that the page opens is a Fold, which never closes what a reader opened.'
				}
			]
		}
	},
	{
		// Views are read through createSubscriber: what they keep inside is deliberately plain.
		files: ['src/lib/room/**/*.svelte.ts', 'src/lib/page/**/*.svelte.ts'],
		rules: { 'svelte/prefer-svelte-reactivity': 'off' }
	}
);
