/** Why the house was not opened, in one sentence for whoever started it. */
export class NotStarted extends Error {
	override readonly name = 'NotStarted';
}
