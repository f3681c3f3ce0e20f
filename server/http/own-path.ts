/** Only a path of this site: anything else leads home. */
export function ownPath(to: string | null | undefined): string {
	if (!to?.startsWith('/')) return '/';
	try {
		const url = new URL(to, 'http://here.invalid');
		return url.host === 'here.invalid' ? url.pathname + url.search + url.hash : '/';
	} catch {
		return '/';
	}
}
