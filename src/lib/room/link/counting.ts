import { FRAME, SYNC } from '../../live/frames';

/** What the counting socket tells of, and asks. */
export interface Tap {
	/** A new socket: counting begins again. */
	opened(): void;
	/** A frame that ACK counts is about to go; false keeps it back. */
	sending(step: number): boolean;
}

/** y-websocket says nothing of what it sends, so the socket itself counts: only then can *saved* be true. */
export function countingSocket(Base: typeof WebSocket, tap: Tap): typeof WebSocket {
	return class CountingSocket extends Base {
		constructor(url: string | URL, protocols?: string | string[]) {
			super(url, protocols);
			tap.opened();
		}

		override send(data: Parameters<WebSocket['send']>[0]): void {
			const step = data instanceof Uint8Array ? countedStep(data) : null;
			if (step === null || tap.sending(step)) super.send(data);
		}
	};
}

function countedStep(bytes: Uint8Array): number | null {
	if (bytes[0] !== FRAME.sync) return null;
	return bytes[1] === SYNC.step2 || bytes[1] === SYNC.update ? bytes[1] : null;
}
