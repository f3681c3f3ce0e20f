/** How the sending of a file stands. */
export type UploadState =
	| { kind: 'none' }
	| { kind: 'sending'; percent: number }
	| { kind: 'sent' }
	| { kind: 'failed'; code: string | null; details: Record<string, string | number> };

/** Sends one file, with its progress; a fetch tells none of an upload. */
export class FileSender {
	#state = $state.raw<UploadState>({ kind: 'none' });
	#request: XMLHttpRequest | null = null;

	get state(): UploadState {
		return this.#state;
	}

	/** Resolves when the file has arrived, was refused or was stopped. */
	send(file: File, address: string): Promise<void> {
		this.stop();
		const request = new XMLHttpRequest();
		this.#request = request;
		this.#state = { kind: 'sending', percent: 0 };
		return new Promise((resolve) => {
			request.upload.onprogress = ({ loaded, total }) => {
				if (this.#request === request && total) {
					this.#state = { kind: 'sending', percent: Math.floor((100 * loaded) / total) };
				}
			};
			request.onloadend = () => {
				if (this.#request === request) {
					this.#request = null;
					const isTaken = request.status === 204;
					this.#state = isTaken ? { kind: 'sent' } : { kind: 'failed', ...whyOf(request) };
				}
				resolve();
			};
			request.open('POST', address);
			request.setRequestHeader('content-type', 'application/octet-stream');
			request.setRequestHeader('x-sveltekit-action', 'true');
			request.send(file);
		});
	}

	stop(): void {
		const request = this.#request;
		this.#request = null;
		this.#state = { kind: 'none' };
		request?.abort();
	}
}

function whyOf({ responseText }: XMLHttpRequest) {
	try {
		const { error } = JSON.parse(responseText) as {
			error: { code: string; details: Record<string, string | number> };
		};
		return { code: error.code, details: error.details };
	} catch {
		return { code: null, details: {} };
	}
}
