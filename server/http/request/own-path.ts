const here = 'http://here.invalid';

/** Only a path of this site, beginning with exactly one slash once it is normalised: anything else leads home. */
export function ownPath(to: string | null | undefined): string {
	if (!to || !/^\/(?![/\\])/.test(to)) return '/';
	try {
		const { origin, pathname, search, hash } = new URL(to, here);
		// A path such as "/.//evil.example" is an address of another site once its dots are gone.
		return origin === here && !pathname.startsWith('//') ? pathname + search + hash : '/';
	} catch {
		return '/';
	}
}
