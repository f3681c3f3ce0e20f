/** UTF-16 units of a name. */
const LONGEST = 150;

/** A file's name without its folders and its ending, on one line; '?' where nothing of it is left. */
export function paperNameOf(fileName: string): string {
	const name = (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]{1,5}$/, '');
	const seen = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
	// A letter of two units that was cut in half is left out.
	return (
		seen
			.slice(0, LONGEST)
			.replace(/\p{Cs}/gu, '')
			.trim() || '?'
	);
}
