import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { logRefusedLink } from './refused-links';
import type { LinkLog } from './refused-links';
import { endWith } from '../unread.js';

export interface Origins {
	/** Where pages come from. */
	origin: string;
	/** The one for a host, where hosts have different ones. */
	originAt?: (host: string | undefined) => string;
}

/** A program sends no Origin and proves itself by its cookie alone; a page must be one of ours. */
export function isOurs(request: IncomingMessage, { origin, originAt }: Origins): boolean {
	const { host, origin: given } = request.headers;
	return given === undefined || given === (originAt?.(host) ?? origin);
}

/** 403 to an upgrade from a page that is not ours, which is logged. */
export function refuseOrigin(socket: Duplex, { origin, log }: Origins & LinkLog): void {
	logRefusedLink(log, 'origin');
	endWith(socket, '403 Forbidden', origin);
}
