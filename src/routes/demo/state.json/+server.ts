import { error, json } from '@sveltejs/kit';
import { demoState } from '$server/demo/state';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => {
	const { house } = locals;
	const state = house.demo && (await demoState(house, house.demo));
	if (!state) error(404, { message: 'unknown', code: 'unknown' });
	return json(state, { headers: { 'cache-control': 'no-store' } });
};
