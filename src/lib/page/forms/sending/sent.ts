/** For each form that was sent since something was last typed in it: whether it was accepted, once that is known. */
const fates = new WeakMap<HTMLFormElement, Promise<boolean>>();

/** A form is sent. Returns what to call with its answer. */
export function sent(form: HTMLFormElement): (isTaken: boolean) => void {
	const { promise, resolve } = withResolvers();
	fates.set(form, promise);
	return resolve;
}

/** Something else is in it now. */
export function forgetSent(form: HTMLFormElement): void {
	fates.delete(form);
}

export async function whetherTaken(form: HTMLFormElement): Promise<boolean> {
	return (await fates.get(form)) ?? false;
}

function withResolvers() {
	let resolve!: (isTaken: boolean) => void;
	const promise = new Promise<boolean>((settle) => (resolve = settle));
	return { promise, resolve };
}
