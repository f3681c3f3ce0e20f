/** The arrows of the house: who may import whom. See docs/decisions/0001-the-house.md. */
const only = (name, from, allowed) => ({
	name,
	severity: 'error',
	from: { path: from },
	to: {
		pathNot: [from, ...allowed].map((path) => `(${path})`).join('|'),
		dependencyTypesNot: ['core']
	}
});

module.exports = {
	forbidden: [
		{
			name: 'meeting-imports-nothing',
			severity: 'error',
			from: { path: '^src/lib/meeting/' },
			to: { pathNot: '^src/lib/meeting/' }
		},
		{
			name: 'words-import-nothing',
			severity: 'error',
			from: { path: '^src/lib/words/' },
			to: { pathNot: '^src/lib/words/|^node_modules/svelte/|^svelte(/|$)' }
		},
		only('board-imports-meeting', '^src/lib/board/', [
			'^src/lib/meeting/',
			'^node_modules/|^svelte(/|$)'
		]),
		only('live-imports-meeting', '^src/lib/live/', [
			'^src/lib/meeting/',
			'^node_modules/|^svelte(/|$)'
		]),
		only('room-imports-board-and-live', '^src/lib/room/', [
			'^src/lib/(meeting|board|live)/',
			'^node_modules/|^svelte(/|$)'
		]),
		only('ui-imports-no-routes', '^src/lib/ui/', ['^src/lib/', '^node_modules/|^svelte(/|$)']),
		{
			name: 'no-server-in-the-browser',
			comment:
				'Kit does not guard a top-level folder: only server files of the routes and the hooks may.',
			severity: 'error',
			from: { path: '^src/', pathNot: '\\.server\\.ts$|\\+server\\.ts$' },
			to: { path: '^server/' }
		},
		{
			name: 'store-imports-meeting-and-board',
			severity: 'error',
			from: { path: '^server/store/' },
			to: { path: '^(src|server)/', pathNot: '^server/store/|^src/lib/(meeting|board)/' }
		},
		{
			name: 'commands-never-import-the-gateway',
			severity: 'error',
			from: { path: '^server/commands/' },
			to: { path: '^server/gateway/', dependencyTypesNot: ['type-only'] }
		},
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
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
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
