// The house as rules that run: who may import whom (docs/architecture.md). One comment each says why.
const rooms = 'domain|formats|application|storage|report|exchange|i18n|ui|composition';

/** Shapes as they were released: `answer-v3.ts`, `checklist-v1.ts`. */
const released = '^src/lib/domain/released/';

/** Rooms that `room` may use besides itself, and outside packages by name. */
const mayUse = (room, others, packages, comment) => ({
	name: `${room}-borders`,
	comment,
	severity: 'error',
	from: { path: `^src/(lib/)?${room}/` },
	to: {
		pathNot: [
			`^src/(lib/)?(${[room, ...others].join('|')})/`,
			...packages.map((name) => `^(node_modules/)?${name}(/|$)`),
			'^virtual:',
			'node_modules/(@types|typescript)/'
		]
	}
});

export default {
	forbidden: [
		mayUse(
			'domain',
			[],
			['zod'],
			'The domain knows nothing but zod: rules of judgement must run anywhere.'
		),
		mayUse(
			'formats',
			['domain'],
			['zod', 'yaml', '@noble/hashes', 'fflate', 'numfmt'],
			'Formats turn text into domain values; they reach no adapter.'
		),
		mayUse('application', ['domain', 'formats'], [], 'Use cases see ports, not adapters.'),
		mayUse(
			'i18n',
			['domain', 'formats', 'application'],
			[],
			'Messages may know the kinds of errors, nothing more.'
		),
		mayUse(
			'storage',
			['domain', 'formats', 'application'],
			['idb', '@noble/ciphers'],
			'The database adapter is a stranger to the other adapters.'
		),
		mayUse(
			'report',
			['domain', 'formats', 'application', 'i18n'],
			['jspdf', 'linebreak', 'fflate', 'svelte'],
			'A report is a function of the finished result.'
		),
		mayUse(
			'exchange',
			['domain', 'formats', 'application'],
			['fflate', 'age-encryption', '@noble/ciphers', '@noble/hashes'],
			'Browser files in and out.'
		),
		mayUse(
			'ui',
			['domain', 'formats', 'application', 'i18n', 'report'],
			['svelte', 'esm-env', '@sveltejs/kit'],
			'Screens see ports and results, never an adapter.'
		),
		mayUse(
			'composition',
			rooms.split('|'),
			['svelte', '@sveltejs/kit', 'fflate'],
			'The one place where adapters are handed out.'
		),
		mayUse(
			'routes',
			['domain', 'formats', 'application', 'i18n', 'report', 'ui', 'composition'],
			['svelte', '@sveltejs/kit', '\\$app', 'package\\.json'],
			'Pages reach no adapter: no database, no keys, no files of the browser.'
		),
		{
			name: 'routes-are-shells',
			comment:
				'Merging, asking, submitting, reviewing and reading of what came in are use cases: a page calls them.',
			severity: 'error',
			from: { path: '^src/routes/' },
			to: {
				path: [
					'^src/lib/domain/merge/',
					'^src/lib/domain/assessment/(change-assessment|edit-|record-answers|new-assessment|next-year)',
					'^src/lib/domain/review/(as-submitted|attach-papers|copy-|decide-|draw-|put-|reopen|submission|take-)',
					'^src/lib/domain/rounds/(hand-out-request|requested-part|request-base)',
					'^src/lib/formats/(assessment|packet)/',
					'^src/lib/formats/(answer-sheet/(compare|read)|answers-csv/(answer-changes|decode))',
					'^src/lib/formats/(sha256-hex|spreadsheet/read)'
				],
				dependencyTypesNot: ['type-only']
			}
		},
		{
			name: 'cli-borders',
			comment: 'The command line uses the core; adapters only in its composition.',
			severity: 'error',
			from: {
				path: '^src/cli/',
				pathNot:
					'^src/cli/(aggregate/|(composition|compose-reading|node-files|main|reading-thread)\\.ts$)'
			},
			to: { path: '^(node:|src/lib/(storage|exchange|ui|composition)/)', pathNot: '^node:util$' }
		},
		{
			name: 'aggregate-borders',
			comment:
				'The engine over many cities has Node, and no adapter of the browser; of reports the data set that it leaves.',
			severity: 'error',
			from: { path: '^src/cli/aggregate/' },
			to: {
				path: '^src/lib/(storage|exchange|ui|composition|report/(?!open-data/|nation/|html/))/'
			}
		},
		{
			name: 'duckdb-only-in-its-folder',
			comment: 'One door to the engine: an optional package, loaded when it is asked for.',
			severity: 'error',
			from: { path: '^src', pathNot: '^src/cli/aggregate/duckdb/' },
			to: { path: '^(node_modules/)?@duckdb/' }
		},
		{
			name: 'idb-only-in-storage',
			comment: 'One door to the database.',
			severity: 'error',
			from: { pathNot: '^src/lib/storage/' },
			to: { path: '^node_modules/idb/' }
		},
		{
			name: 'jspdf-only-in-pdf',
			comment: 'One door to jsPDF.',
			severity: 'error',
			from: { path: '^src', pathNot: '^src/lib/report/pdf/' },
			to: { path: '^node_modules/jspdf/' }
		},
		{
			name: 'numfmt-only-in-number-formats',
			comment: 'One door to numfmt: what it is given is bounded there.',
			severity: 'error',
			from: { path: '^src', pathNot: '^src/lib/formats/spreadsheet/number-format/' },
			to: { path: '^node_modules/numfmt/' }
		},
		{
			name: 'pdf-module-stands-alone',
			comment: 'The typesetting of Japanese with jsPDF knows nothing of this product.',
			severity: 'error',
			from: { path: '^src/lib/report/pdf/japanese/' },
			to: {
				pathNot: [
					'^src/lib/report/(pdf/japanese|text)/',
					'^(node_modules/)?(jspdf|linebreak|fflate)(/|$)',
					'node_modules/(@types|typescript)/'
				]
			}
		},
		{
			name: 'released-shapes-stand-alone',
			comment:
				'A released shape leans on released shapes alone: no later change of the domain can touch it.',
			severity: 'error',
			from: { path: released },
			to: {
				pathNot: [
					released,
					'^src/lib/domain/primitives/zod\\.ts$',
					'^(node_modules/)?zod(/|$)',
					'node_modules/(@types|typescript)/'
				]
			}
		},
		{
			name: 'released-shapes-behind-their-nouns',
			comment:
				'Only the domain and the formats name a version of a shape; everybody else means the newest.',
			severity: 'error',
			from: { path: '^src', pathNot: '^src/lib/(domain|formats)/' },
			to: { path: released }
		},
		{
			name: 'no-tests-in-product',
			comment: 'The product never needs its tests.',
			severity: 'error',
			from: { path: '^src' },
			to: { path: '^(tests|bench|scripts)/' }
		},
		{
			name: 'node-only-in-cli',
			comment: 'The browser has no Node.',
			severity: 'error',
			from: { path: '^src/(lib|routes)' },
			to: { dependencyTypes: ['core'] }
		},
		{
			name: 'no-circles',
			comment: 'Two modules that need each other are one, or three.',
			severity: 'error',
			from: {},
			to: { circular: true }
		},
		{
			name: 'no-orphans',
			comment: 'What nothing uses is deleted.',
			severity: 'error',
			from: {
				orphan: true,
				path: '^src',
				pathNot: [
					'\\.d\\.c?ts$',
					'^src/routes/',
					'^src/service-worker\\.ts$',
					'absent-jspdf-feature\\.ts$'
				]
			},
			to: {}
		},
		{
			name: 'resolvable',
			comment: 'Every import leads somewhere.',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: ['^virtual:', '^\\$app/', '^\\$service-worker'] }
		}
	],
	options: {
		tsPreCompilationDeps: 'specify',
		tsConfig: { fileName: 'tsconfig.json' },
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(build|\\.svelte-kit)' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'svelte', 'browser', 'default', 'types']
		}
	}
};
