import { redirect } from '@sveltejs/kit';
import { SCREEN } from '$server/http/request/screen';
import { secondsLeft } from '$server/sign-in/session-life';
import { panelsOwn } from '$server/reading/attendees';
import type { LayoutServerLoad } from './$types';

/** What every page needs: the language, the panel's name and contact, and who is here. */
export const load: LayoutServerLoad = async ({ locals, url, route }) => {
	await locals.turn?.come();
	const { panel, signedIn, lang, house, announced } = locals;
	if (!panel && !beforeSetup.includes(url.pathname)) redirect(303, '/setup');
	const isScreen = route.id === SCREEN;
	return {
		lang,
		/** A screen before a room draws neither head nor foot, and no name is sent to it, not even with a refusal. */
		isScreen,
		path: url.pathname,
		/** Kept while one part of a page is read again: too old a number costs one reading, no more. */
		announced,
		isDemo: house.demo !== null,
		panel: panel && {
			name: panel.settings.name[lang],
			timeZone: panel.settings.timeZone,
			contact: isScreen ? NOBODY : panel.settings.contact,
			coordinator: panel.settings.offices.coordinator?.[lang] ?? null,
			own: panelsOwn(panel.settings, lang)
		},
		me: signedIn && {
			id: signedIn.person.id,
			name: isScreen ? NOBODY.name : signedIn.person.name,
			roles: signedIn.person.roles,
			/** Seconds left of the session, by the server’s clock, because a device’s clock may be wrong. */
			secondsLeft: secondsLeft(signedIn)
		}
	};
};

const NOBODY = { name: '', phone: '', email: '' };

/** What an empty installation can show; every other page leads to its beginning. */
const beforeSetup = ['/setup', '/accessibility', '/privacy', '/stories'];
