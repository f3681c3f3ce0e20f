import { orRefuse, whoAsks } from '$server/http/answers';
import { sittingRoomPage } from '$server/views/sitting/sitting-room';
import type { LayoutServerLoad } from './$types';

/** The room around every page of the plenary. */
export const load: LayoutServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:room', 'live:place', 'live:sitting', 'live:cases', 'live:groups');
	depends(
		'live:people',
		'live:review',
		'live:report',
		'live:messages',
		'live:progress',
		'live:round'
	);
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	const { show, ...page } = await orRefuse(sittingRoomPage(house, person, params.sitting, lang));
	return { ...page, show: { at: locals.announced, show } };
};
