/**
 * Every way in, as Kit knows it from `src/routes`: `GET /reviews/[review]` for a page or an endpoint,
 * `POST /reviews/[review]/declare?/settle` for a form's act.
 */
export function doors(): string[] {
	const pages = import.meta.glob('../../../src/routes/**/+page.svelte');
	const loads = import.meta.glob<{ actions?: Record<string, unknown> }>(
		'../../../src/routes/**/+page.server.ts',
		{ eager: true }
	);
	const endpoints = import.meta.glob<Record<string, unknown>>('../../../src/routes/**/+server.ts', {
		eager: true
	});
	return [
		...Object.keys(pages).map((file) => `GET ${routeOf(file)}`),
		...Object.entries(loads).flatMap(([file, { actions }]) =>
			Object.keys(actions ?? {}).map((name) => {
				const act = name === 'default' ? '' : `?/${name}`;
				return `POST ${routeOf(file)}${act}`;
			})
		),
		...Object.entries(endpoints).flatMap(([file, methods]) =>
			Object.keys(methods).map((method) => `${method} ${routeOf(file)}`)
		)
	].sort();
}

function routeOf(file: string): string {
	const path = file.replace(/^.*src\/routes/, '').replace(/\/\+[^/]+$/, '');
	return path.replace(/\/\([^)]+\)/g, '') || '/';
}
