/** The language that a browser shows, for a year. */
export function languageCookie(lang: 'en' | 'cy', origin: string) {
	return {
		name: 'plenary_language',
		value: lang,
		attributes: {
			path: '/',
			sameSite: 'lax',
			httpOnly: true,
			secure: origin.startsWith('https:'),
			maxAge: 60 * 60 * 24 * 365
		} as const
	};
}
