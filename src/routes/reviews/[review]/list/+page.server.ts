import { Refusal } from '$lib/meeting/refusal';
import type { Match } from '$lib/meeting/sample/fields';
import { importList } from '$server/acts/sample/import-list';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { oneOf, text, texts, wholeNumber } from '$server/http/fields';
import { listRules, strataColumns } from '$server/reading/sample/list-rules';
import { listPage, mayImport, plannedOf } from '$server/views/review/case-list';
import type { Actions, PageServerLoad } from './$types';

/** The list that a review's sample is drawn from: sent, matched, checked, confirmed. (S1) */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:review', 'live:sitting', 'live:list');
	const person = whoAsks(locals, url);
	const query = url.searchParams;
	const page = Number(query.get('page') ?? 1);
	const chosen = {
		show: query.get('show') === 'accepted' ? ('accepted' as const) : ('refused' as const),
		reason: query.get('reason') ?? '',
		page: Number.isInteger(page) && page > 0 ? page : 1
	};
	const seen = await orRefuse(listPage(locals.house, person, params.review, locals.lang, chosen));
	return { ...seen, chosen, hasExample: locals.house.demo !== null };
};

const matching = {
	reference: text,
	opened: text,
	closed: text,
	status: text,
	sheet: text,
	keep: texts,
	dates: oneOf(['', 'day-first', 'month-first'], 'empty'),
	months: wholeNumber('months-wrong'),
	reason: text
};

export const actions: Actions = {
	match: (event) =>
		act(event, matching, async (person, { months: asked, reason, ...given }) => {
			const { house } = event.locals;
			const known = await mayImport(house, person, event.params.review);
			const months = asked ?? 0;
			const { isWider, ...rules } = listRules(plannedOf(known), months, house.clock());
			if (isWider && reason === '') throw new Refusal('reason-needed');
			const wider = { months, reason: isWider ? reason : '' };
			const match = { ...matchOf(given), wanted: strataColumns(known.review.settings) };
			house.lists.read(person.id, event.params.review, { match, rules, ...wider });
			return { reading: true };
		}),
	confirm: (event) =>
		act(event, { list: text, replaces: text }, async (person, { list: id, replaces }) => {
			const { house } = event.locals;
			const reviewId = event.params.review;
			await mayImport(house, person, reviewId);
			const pending = house.lists.of(person.id, reviewId);
			if (!pending || pending.id !== id) throw new Refusal('import-gone');
			const { state, rules, fileName, months, reason, match } = pending;
			if (state.kind !== 'read' || !rules) throw new Refusal('list-unread');
			const asked = { reviewId, fileName, months, reason, match, list: state.list };
			await importList(house, person, { id, ...asked, replaces, window: rules.window });
			await house.lists.drop(person.id, reviewId);
			return { confirmed: true };
		}),
	cancel: (event) =>
		act(event, {}, async (person) => {
			await mayImport(event.locals.house, person, event.params.review);
			await event.locals.house.lists.drop(person.id, event.params.review);
			return { cancelled: true };
		})
};

interface Given {
	reference: string;
	opened: string;
	closed: string;
	status: string;
	sheet: string;
	keep: string[];
	dates: '' | 'day-first' | 'month-first';
}

/** A reference or a closing date that is left open is looked for. */
function matchOf({ reference, opened, closed, status, sheet, keep, dates }: Given): Match {
	return {
		...(reference && { reference }),
		...(closed && { closed }),
		opened: opened || null,
		status: status || null,
		...(sheet && { sheet }),
		keep,
		...(dates && { dates })
	};
}
