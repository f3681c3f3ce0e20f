import type { Serving } from '../../serving';

/** Enters as one of the cast; returns their cookie. */
export async function enter({ origin }: Serving, person: string): Promise<string> {
	const response = await fetch(`${origin}/demo/enter`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin },
		body: new URLSearchParams({ person })
	});
	return response.headers
		.getSetCookie()
		.map((each) => each.split(';')[0])
		.join('; ');
}

/** Sends one file for a case as the page of papers does. */
export async function sendPaper(
	house: Serving,
	cookie: string,
	{ number, name }: { number: number; name: string },
	body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>
): Promise<Response> {
	const { origin } = house;
	const { review, cases } = await house.state();
	const caseId = cases.find((each) => each.number === number)?.id ?? '';
	const query = new URLSearchParams({ case: caseId, name, redaction: 'redacted' });
	return fetch(`${origin}/reviews/${review.id}/papers/file?${query.toString()}`, {
		method: 'POST',
		headers: {
			cookie,
			origin,
			'content-type': 'application/octet-stream',
			'x-sveltekit-action': 'true'
		},
		body,
		duplex: 'half'
	} as RequestInit);
}

/** Issues what waits to be issued of the sitting under way. */
export async function issuePapers(house: Serving, cookie: string): Promise<void> {
	const { origin } = house;
	const { review, sittings } = await house.state();
	const sitting = sittings.find(({ stage }) => stage === 'breakouts')?.id ?? '';
	const answer = await fetch(`${origin}/reviews/${review.id}/papers?/issue`, {
		method: 'POST',
		headers: { cookie, origin, 'x-sveltekit-action': 'true' },
		body: new URLSearchParams({ sitting })
	});
	await answer.arrayBuffer();
}
