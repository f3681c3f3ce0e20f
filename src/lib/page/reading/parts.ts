import type { LiveEvent } from '../../live/events';

/** A part of a page that can be read again by itself: a load names those it depends on. */
export type PagePart = `live:${string}`;

/**
 * The parts that an event may have changed; null where that may be everything. A part with an id is of
 * that one case or group.
 */
export function partsOf(event: LiveEvent): readonly PagePart[] | null {
	switch (event.kind) {
		case 'place':
			return ['live:place', 'live:spine'];
		case 'ready':
			return ['live:groups', `live:group:${event.group}`];
		case 'answer':
			return ['live:answers', 'live:spine'];
		case 'sealed':
			return ['live:report', 'live:spine'];
		// It carries its change: nothing is read again for it.
		case 'floor':
		case 'written':
			return [];
		case 'changed':
			return changedParts(event);
	}
}

function changedParts({ what, id }: Extract<LiveEvent, { kind: 'changed' }>): PagePart[] | null {
	switch (what) {
		case 'review':
			return ['live:review', 'live:spine'];
		case 'sitting':
			return ['live:sitting', 'live:spine'];
		case 'case':
			return ['live:cases', `live:case:${id}`, 'live:spine'];
		case 'group':
			return ['live:groups', `live:group:${id}`];
		case 'progress':
			return ['live:progress'];
		case 'messages':
			return ['live:messages'];
		case 'report':
			return ['live:report', 'live:spine'];
		case 'comments':
			return ['live:comments'];
		case 'people':
			return ['live:people'];
		case 'show':
			return ['live:show'];
		case 'round':
			return ['live:round'];
		case 'rights':
			return null;
	}
}
