import { Server as Engine } from 'engine.io';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { WebSocketServer } from 'ws';
import type { ServerOptions } from 'ws';
import { safeHeaders } from '../../http/headers.js';
import { endWith } from '../../http/unread.js';
import { logRefusedLink } from '../../http/request/refused-links';
import { isOurs } from '../../http/request/origin';
import type { Origins } from '../../http/request/origin';
import type { GatewayLogger } from '../board/load';
import type { Rate } from '../guard/rates';
import { limitLink } from './live-incoming';

/** A request as Engine.IO keeps it: with its response where it polls, with its socket once an upgrade is accepted. */
interface EngineRequest extends IncomingMessage {
	res?: ServerResponse;
	websocket?: unknown;
}

/** Engine.IO under the announcements: limited link by link, and with our headers on everything that it answers. */
export function liveEngine(
	origins: Origins & { log: GatewayLogger; packets?: Rate | undefined }
): Engine {
	const refuse = (socket: Parameters<typeof endWith>[0]) =>
		endWith(socket, '400 Bad Request', origins.origin);
	class Sockets extends WebSocketServer {
		constructor(options: ServerOptions) {
			super(options);
			this.on('wsClientError', (_, socket) => refuse(socket));
		}
	}
	const engine = new Engine({
		// Over WebSocket, Socket.IO accepts every Origin unless this refuses it.
		allowRequest: (request, answer) => {
			if (isOurs(request, origins)) return answer(null, true);
			logRefusedLink(origins.log, 'origin');
			answer('origin', false);
		},
		maxHttpBufferSize: 16 * 1024,
		serveClient: false,
		wsEngine: Sockets
	} as ConstructorParameters<typeof Engine>[0]);
	engine.on('headers', (headers: Record<string, string>) =>
		Object.assign(headers, safeHeaders(origins.origin))
	);
	// Engine.IO refuses an upgrade without our headers, unless its socket has been ended before.
	engine.on('connection_error', ({ req }: { req: EngineRequest }) => {
		if (!req.res && !req.websocket) refuse(req.socket);
	});
	engine.on('connection', (link: Parameters<typeof limitLink>[0]) =>
		limitLink(link, origins.log, origins.packets)
	);
	return engine;
}
