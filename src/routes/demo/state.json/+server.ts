import { json } from '@sveltejs/kit';
import { Refusal } from '$lib/meeting/refusal';
import { demoState } from '$server/views/demo/demo-state';
import { orSay } from '$server/http/answers';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) =>
	orSay(locals, async () => {
		const { house } = locals;
		const state = house.demo && (await demoState(house, house.demo));
		if (!state) throw new Refusal('unknown');
		return json(state, { headers: { 'cache-control': 'no-store' } });
	});
