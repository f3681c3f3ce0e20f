/** Waits for what a person would notice; fails with what was there instead. */
export async function until(
	what: () => boolean | Promise<boolean>,
	patience = 5_000
): Promise<void> {
	const end = Date.now() + patience;
	while (!(await what())) {
		if (Date.now() > end) throw new Error(`still not so: ${what}`);
		await pause(5);
	}
}

export function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
