import { openVersion } from '$server/acts/report/open-version';
import { recordReading } from '$server/acts/report/course/read-report';
import { orRefuse, whoAsks } from '$server/http/answers';
import { versionPage } from '$server/views/report/version';
import type { PageServerLoad } from './$types';

/** A sealed version to read. */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:report');
	const person = whoAsks(locals, url);
	const at = { reviewId: params.review, version: params.version };
	await orRefuse(recordReading(locals.house, person, { reviewId: params.review }));
	const version = Number(params.version);
	await orRefuse(openVersion(locals.house, person, { reviewId: params.review, version }));
	return orRefuse(versionPage(locals.house, person, at, locals.lang));
};
