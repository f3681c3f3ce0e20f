import type { Db } from '../../store/engine/database';
import { personBySlug } from '../../store/people/people';

/** `margaret-pugh`, and `margaret-pugh-2` for her namesake. */
export async function slugFor(db: Db, name: string): Promise<string> {
	const plain =
		name
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '') || 'person';
	for (let n = 1; ; n++) {
		const slug = n === 1 ? plain : `${plain}-${n}`;
		if (!(await personBySlug(db, slug))) return slug;
	}
}
