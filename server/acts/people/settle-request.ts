import { actsForTheOffice, whyNotTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { personById } from '../../store/people/people';
import { dropRequest, requestById } from '../../store/people/requests';
import type { OfficeRequest } from '../../store/people/requests';
import { requestAsAsked } from '../../reading/as-entered';
import { expectUnchanged } from '../coordinating';
import { decide } from '../decide';
import type { Decision } from '../decide';
import type { Actor, Given } from '../../given';
import { putOnTheList } from './add-person';
import { changeAsAsked } from './correct-person';
import { letIn, makeLink } from './give-sign-in-link';
import type { SignInLink } from './give-sign-in-link';
import type { Wish } from './wish';

export interface Confirmed {
	personId: string;
	/** Shown once, to the person who confirmed. */
	link: SignInLink | null;
}

/**
 * A second person of the office confirms a request, and its act is done. Nobody may confirm their own request or one
 * about themselves; the operator of the server may confirm any.
 * @param actor null for the operator on the server
 * @param input.seen what `stateOf(requestAsAsked(request))` was when the page was read
 * @throws Refusal 'forbidden', 'not-active', 'unknown', 'request-own', 'request-void' where the person who asked is no
 *   longer of the office, 'request-behind' where what it changes was changed since,
 *   'changed-meanwhile' where less of it is asked for now; and as the requested act does
 */
export async function confirmRequest(
	given: Given,
	actor: Actor | null,
	input: { requestId: string; seen?: string }
): Promise<Confirmed> {
	if (actor) actsForTheOffice(actor);
	return decide(given, actor, async (decision) => {
		const { tx, record } = decision;
		const request = await requestById(tx, input.requestId);
		if (!request) throw new Refusal('unknown');
		expectUnchanged(input.seen, requestAsAsked(request));
		const { askedBy, personId } = request;
		if (actor && (actor.id === askedBy || actor.id === personId)) throw new Refusal('request-own');
		const asker = await personById(tx, askedBy);
		if (!asker || whyNotTheOffice(asker)) throw new Refusal('request-void');
		await dropRequest(tx, request.id);
		const done = await doAsAsked(decision, request, actor?.id ?? null);
		record('confirm-request', { request: request.id, to: askedBy, person: done.personId });
		announceToOffice(decision, askedBy);
		return done;
	});
}

/**
 * A person of the office declines a request, or takes back their own.
 * @throws Refusal 'forbidden', 'not-active', 'unknown'
 */
export async function declineRequest(
	given: Given,
	actor: Actor,
	input: { requestId: string }
): Promise<void> {
	actsForTheOffice(actor);
	await decide(given, actor, async (decision) => {
		const request = await requestById(decision.tx, input.requestId);
		if (!request) throw new Refusal('unknown');
		await dropRequest(decision.tx, request.id);
		decision.record('decline-request', { request: request.id, to: request.askedBy });
		announceToOffice(decision, request.askedBy);
	});
}

async function doAsAsked(
	decision: Decision,
	{ personId, wish: kept }: OfficeRequest,
	by: string | null
): Promise<Confirmed> {
	const wish = JSON.parse(kept) as Wish;
	if (wish.kind === 'add')
		return { personId: await putOnTheList(decision, wish.person), link: null };
	const person = await letIn(decision, personId ?? '');
	if (wish.kind === 'link') {
		return { personId: person.id, link: await makeLink(decision, person, by) };
	}
	await changeAsAsked(decision, person, wish, by);
	return { personId: person.id, link: null };
}

function announceToOffice({ announce }: Decision, personId: string): void {
	announce({ person: personId }, { kind: 'changed', what: 'people', id: personId });
}
