import { Refusal } from '$lib/meeting/refusal';
import { orSay, whoAsks } from '$server/http/answers';
import { isMadeForAnother } from '$server/http/request/made-for';
import { listRules, monthsOf, strataColumns } from '$server/reading/sample/list-rules';
import { matchFor, mayImport, plannedOf } from '$server/views/review/case-list';
import type { RequestHandler } from './$types';

/** Takes a list as it is sent, and begins to read it. Nothing of it is stored before it is confirmed. */
export const POST: RequestHandler = ({ locals, params, url, request }) =>
	orSay({ lang: locals.lang, request }, async () => {
		const { house } = locals;
		if (!locals.signedIn) throw new Refusal('not-signed-in');
		const person = whoAsks(locals, url);
		if (isMadeForAnother(person, url.searchParams.get('for') ?? undefined)) {
			throw new Refusal('other-person', { name: person.name });
		}
		const known = await mayImport(house, person, params.review);
		const planned = plannedOf(known);
		const months = monthsOf(planned).usual;
		const { window, today, timeZone } = listRules(planned, months, house.clock());
		if (!request.body) throw new Refusal('form-unreadable');
		const fileName = nameOf(url.searchParams.get('name'));
		const given = { fileName, body: request.body, months };
		await house.lists.take(person.id, params.review, given);
		const wanted = strataColumns(known.review.settings);
		const match = { ...(await matchFor(house, known)), wanted };
		const rules = { window, today, timeZone };
		house.lists.read(person.id, params.review, { match, months, reason: '', rules }, true);
		return new Response(null, { status: 204 });
	});

/** The last part of a path, on one line. */
function nameOf(given: string | null): string {
	const name = (given ?? '').split(/[\\/]/).at(-1) ?? '';
	return (
		name
			.replace(/[\p{Cc}\p{Cf}]/gu, '')
			.trim()
			.slice(0, 200) || 'list'
	);
}
