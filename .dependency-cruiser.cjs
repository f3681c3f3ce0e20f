/** The arrows of the house: who may import whom. The rooms are listed in README.md. */
const packages = '^node_modules/|^svelte(/|$)';
const only = (name, from, allowed) => ({
	name,
	severity: 'error',
	from: { path: from },
	to: {
		pathNot: [from, ...allowed].map((path) => `(${path})`).join('|'),
		dependencyTypesNot: ['core']
	}
});
/** What a room of the server may touch of the project itself at run time; packages and types it may have of any. */
const room = (name, rooms, parts, comment) => ({
	name: `${name}-keeps-to-its-rooms`,
	...(comment && { comment }),
	severity: 'error',
	from: { path: `^server/${name}/` },
	to: {
		path: '^(src|server)/',
		pathNot: `^server/(${[name, ...rooms].join('|')})[/.]|^src/lib/(${parts.join('|')})/`,
		dependencyTypesNot: ['type-only']
	}
});

module.exports = {
	forbidden: [
		{
			name: 'meeting-imports-nothing',
			comment: 'Valibot alone: one way to read what comes from outside.',
			severity: 'error',
			from: { path: '^src/lib/meeting/' },
			to: { pathNot: '^src/lib/meeting/|^node_modules/valibot/|^valibot$' }
		},
		{
			name: 'words-import-nothing',
			severity: 'error',
			from: { path: '^src/lib/words/' },
			to: { pathNot: '^src/lib/words/|^node_modules/svelte/|^svelte(/|$)' }
		},
		only('board-imports-meeting', '^src/lib/board/', ['^src/lib/meeting/', packages]),
		only('live-imports-meeting', '^src/lib/live/', ['^src/lib/meeting/', packages]),
		only('sentences-import-meeting-and-words', '^src/lib/sentences/', [
			'^src/lib/(meeting|words)/'
		]),
		only('room-imports-board-and-live', '^src/lib/room/', [
			'^src/lib/(meeting|board|live)/',
			packages
		]),
		only('page-draws-nothing', '^src/lib/page/', [
			'^src/lib/(meeting|board|live|words|sentences|room)/',
			packages,
			'^\\$app/|^@sveltejs/kit'
		]),
		only('ui-imports-no-routes', '^src/lib/ui/', ['^src/lib/', packages]),
		{
			name: 'no-server-in-the-browser',
			comment:
				'Kit does not guard a top-level folder: only server files of the routes and the hooks may.',
			severity: 'error',
			from: { path: '^src/', pathNot: '\\.server\\.ts$|\\+server\\.ts$' },
			to: { path: '^server/' }
		},
		{
			name: 'server-imports-no-page-parts',
			comment: 'What a server says in words comes from sentences and words.',
			severity: 'error',
			from: { path: '^server/' },
			to: { path: '^src/(lib/(ui|room|page)|routes)/' }
		},
		{
			name: 'store-imports-meeting-and-board',
			severity: 'error',
			from: { path: '^server/store/' },
			to: { path: '^(src|server)/', pathNot: '^server/store/|^src/lib/(meeting|board)/' }
		},
		{
			name: 'rights-import-the-store',
			severity: 'error',
			from: { path: '^server/rights/' },
			to: {
				path: '^(src|server)/',
				pathNot: '^server/(rights|store)/|^server/given\\.ts$|^src/lib/(meeting|board)/'
			}
		},
		{
			name: 'acts-never-import-the-gateway',
			comment: 'They ask `decide` and `boards`.',
			severity: 'error',
			from: { path: '^server/acts/' },
			to: { path: '^server/(gateway|views|documents)/', dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'routes-ask-views-and-acts',
			severity: 'error',
			from: { path: '^src/routes/' },
			to: { path: '^server/store/', dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'the-demo-acts',
			comment: 'The demo and the load test make their reviews through acts alone.',
			severity: 'error',
			from: { path: '^server/(demo/|cli/load\\.ts$)' },
			to: {
				path: '^server/store/',
				pathNot: '^server/store/engine/',
				dependencyTypesNot: ['type-only']
			}
		},
		{
			name: 'views-change-nothing',
			severity: 'error',
			from: { path: '^server/views/' },
			to: { path: '^server/(acts|gateway)/', dependencyTypesNot: ['type-only'] }
		},
		room('gateway', ['http', 'store'], ['meeting', 'board', 'live']),
		room('reading', ['rights', 'store', 'presets'], ['meeting', 'board', 'sentences', 'words']),
		room('documents', ['store'], ['meeting', 'board', 'sentences', 'words']),
		room(
			'outbox',
			['reading', 'store', 'views/shared'],
			['meeting', 'words'],
			'A letter says what a page says of the same report.'
		),
		room(
			'http',
			['documents/tables', 'store', 'cli/built'],
			['meeting', 'live', 'sentences', 'words'],
			'Before the first page it may have to build them.'
		),
		room('sign-in', ['acts', 'store'], ['meeting']),
		room('alike', ['store'], ['meeting']),
		room('backup', ['documents/vault', 'gateway', 'store'], ['meeting']),
		room('presets', [], ['meeting']),
		{
			name: 'sql-only-in-the-store',
			severity: 'error',
			from: { path: '^(server|src)/', pathNot: '^server/store/' },
			to: { path: '^node_modules/kysely' }
		},
		{
			name: 'no-circles',
			severity: 'error',
			from: {},
			to: { circular: true }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			extensions: ['.ts', '.js', '.svelte', '.mjs', '.json'],
			conditionNames: ['import', 'types', 'svelte', 'default']
		}
	}
};
