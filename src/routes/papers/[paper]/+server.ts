import { redirect } from '@sveltejs/kit';
import { Refusal } from '$lib/meeting/refusal';
import { logOpenings } from '$server/acts/paper/log-openings';
import { CHUNK } from '$server/documents/vault/chunks';
import { PaperDamaged } from '$server/documents/vault/vault';
import { orSay } from '$server/http/answers';
import { paperHeaders, partOf, whileOpen } from '$server/http/files/paper-answer';
import { isMadeForAnother, MADE_FOR } from '$server/http/request/made-for';
import { isStillSignedIn } from '$server/sign-in/still-signed-in';
import { paperFor } from '$server/views/sitting/paper';
import type { RequestHandler } from './$types';

/**
 * The bytes of a paper, for the viewer of its page, in parts where it asks for parts. Its reader is asked for at the start
 * and at every piece; each opening is logged. Opened by its address alone it leads to the page, which has the
 * reader's name on it. (S6)
 */
export const GET: RequestHandler = ({ locals, params, url, request }) =>
	orSay({ lang: locals.lang, request }, async () => {
		const { house, signedIn } = locals;
		if (!signedIn) throw new Refusal('not-signed-in');
		const { person, sessionId } = signedIn;
		if (isMadeForAnother(person, url.searchParams.get(MADE_FOR) ?? undefined))
			throw new Refusal('other-person', { name: person.name });
		const { paper, page, isOpen } = await paperFor(house, person, params.paper);
		const isViewer = ['document', 'iframe', 'frame', 'object', 'embed'].every(
			(each) => request.headers.get('sec-fetch-dest') !== each
		);
		if (!isViewer) redirect(303, page);

		const part = partOf(request.headers.get('range'), paper.bytes);
		if (part === 'outside') {
			const headers = { 'content-range': `bytes */${paper.bytes}` };
			return new Response(null, { status: 416, headers });
		}
		const { from, to } = part ?? { from: 0, to: paper.bytes - 1 };
		const pieces = house.vault.read(paper, from, to);
		// The first piece is opened before anything is answered: a missing key or a damaged file is said in words.
		const first = await pieces.next().catch((error: unknown) => {
			if (!(error instanceof PaperDamaged)) throw error;
			house.log.error({ paper: paper.id, err: error }, 'a paper cannot be read');
			throw new Refusal('paper-damaged', {}, error);
		});
		try {
			if (house.openings.isNew(sessionId, paper.id, url.searchParams.get('look'), Date.now()))
				await logOpenings(house, person, [paper.id]);
		} catch (error) {
			await pieces.return(undefined);
			throw error;
		}
		const cookies = request.headers.get('cookie') ?? undefined;
		const isSignedIn = () => isStillSignedIn(house, sessionId, cookies);
		const body = whileOpen(first, pieces, {
			isOpen: async () => (await isSignedIn()) && (await isOpen()),
			turn: () => house.paperPace.take(person.id, CHUNK)
		});
		const headers = paperHeaders(paper.media, paper.bytes, part);
		return new Response(body, { status: part ? 206 : 200, headers });
	});
