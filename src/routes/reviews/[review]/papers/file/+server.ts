import { newId } from '$lib/board/ids';
import { paperNameOf } from '$lib/meeting/papers/paper-name';
import { Refusal } from '$lib/meeting/refusal';
import { langOf } from '$lib/words/words';
import { addPaper } from '$server/acts/paper/add-paper';
import { receivePaper } from '$server/documents/vault/receive';
import { orSay, whoAsks } from '$server/http/answers';
import { isMadeForAnother } from '$server/http/request/made-for';
import { mayAddPapers } from '$server/views/review/papers';
import type { RequestHandler } from './$types';

/** Takes one file for one case as it is sent: it is in the vault, whole and looked at, before it is a paper. */
export const POST: RequestHandler = ({ locals, params, url, request }) =>
	orSay({ lang: locals.lang, request }, async () => {
		const { house } = locals;
		if (!locals.signedIn) throw new Refusal('not-signed-in');
		const person = whoAsks(locals, url);
		const said = (name: string) => url.searchParams.get(name) ?? '';
		if (isMadeForAnother(person, said('for') || undefined)) {
			throw new Refusal('other-person', { name: person.name });
		}
		const caseId = said('case');
		await mayAddPapers(house, person, params.review, caseId);
		if (!request.body) throw new Refusal('form-unreadable');

		const body = request.body as unknown as AsyncIterable<Uint8Array>;
		const id = newId();
		const received = await receivePaper(house.vault, id, body);
		let isKept = false;
		try {
			const name = paperNameOf(said('name'));
			await addPaper(house, person, {
				...received,
				caseId,
				name: { en: name, cy: '' },
				language: langOf(said('language')),
				redaction: said('redaction') === 'redacted' ? 'redacted' : 'not-redacted',
				vetting: said('vetting') || null
			});
			isKept = true;
		} finally {
			await house.vault.settle(id, isKept);
		}
		return new Response(null, { status: 204 });
	});
