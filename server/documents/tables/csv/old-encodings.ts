/** Encodings of one byte a letter, of before Unicode. */
export type OldEncoding = 'windows-1252' | 'macintosh' | 'dos-850';

/** The letters from 0x80 on; a space where there is none, and for the space that does not break. */
export const UPPER: Record<OldEncoding, string> = {
	'windows-1252': `€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ${latin1()}`,
	macintosh:
		'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
	'dos-850':
		'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'
};

/** Letters of names and words in Wales; those that another Latin alphabet alone has tell less. */
const USUAL = /[àáâäçèéêëìíîïñòóôöùúûüÿýÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜÝåæøãõßÆØÅ]/;
const DOUBTFUL = /[šžœŠŽŒ]/;
const SIGNS = /[‘’“”–—…•·™©®£€°§½¼¾²³±×÷«»¹µ\u00a0\u00ad¬¦]/;
const WITHIN_WORDS = /[’–—·\u00a0\u00ad]/;
const CR_ONLY = /\r(?!\n)/;

interface Look {
	/** The file has a byte that stands for nothing, or letters that no word has. */
	bad: number;
	/** Letters that are as likely another encoding's. */
	doubtful: number;
	/** One of its letters stands beside one of ASCII, or a figure. */
	isTold: boolean;
}

/**
 * In which of the old encodings a file is, by the letters that stand beside each of its bytes over 0x7F.
 * @returns null where two are as likely, or none is: a guess would change names without a word
 */
export function oldEncodingOf(file: Buffer): OldEncoding | null {
	const windows = lookAs(file, 'windows-1252');
	const mac = untold(lookAs(file, 'macintosh'));
	const dos = untold(lookAs(file, 'dos-850'));
	const isOfMac = endsLinesInCr(file);
	if (isOfMac && mac.bad === 0) return 'macintosh';
	if (windows.bad === 0) {
		const couldBeOther = windows.doubtful > 0 && Math.min(mac.bad, dos.bad) === 0;
		return couldBeOther ? null : 'windows-1252';
	}
	if (mac.bad === 0 || dos.bad === 0) {
		if (mac.bad === dos.bad) return null;
		return mac.bad === 0 ? 'macintosh' : 'dos-850';
	}
	return windows.bad < Infinity && windows.bad <= Math.min(mac.bad, dos.bad)
		? 'windows-1252'
		: null;
}

/** Letters among themselves alone tell nothing. */
function untold(look: Look): Look {
	return look.isTold ? look : { ...look, bad: Infinity };
}

function lookAs(file: Buffer, encoding: OldEncoding): Look {
	const upper = UPPER[encoding];
	const look: Look = { bad: 0, doubtful: 0, isTold: false };
	const at = (place: number) => {
		const byte = file[place] ?? 10;
		return byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80];
	};
	for (let place = 0; place < file.length; place += 1) {
		if (file[place] < 0x80) continue;
		const letter = at(place);
		if (letter === ' ') return { ...look, bad: Infinity };
		const [before, after] = [at(place - 1), at(place + 1)];
		look.isTold ||= /[a-z\d]/i.test(before + after);
		if (DOUBTFUL.test(letter) && isWordly(letter, before, after)) look.doubtful += 1;
		else if (!isLikely(letter, before, after)) look.bad += 1;
	}
	return look;
}

function isLikely(letter: string, before: string, after: string): boolean {
	if (USUAL.test(letter)) return isWordly(letter, before, after);
	if (!SIGNS.test(letter)) return false;
	const isWithin = /\p{Ll}/u.test(before) && /\p{Ll}/u.test(after);
	return !isWithin || WITHIN_WORDS.test(letter);
}

/** No figure stands beside a letter of a word, and no capital behind a small letter. */
function isWordly(letter: string, before: string, after: string): boolean {
	if (/\d/.test(before) || /\d/.test(after)) return false;
	if (/\p{Lu}/u.test(letter)) return !/\p{Ll}/u.test(before);
	return !(/\p{Lu}/u.test(before) && /\p{Lu}/u.test(after));
}

function endsLinesInCr(file: Buffer): boolean {
	return CR_ONLY.test(file.subarray(0, 4096).toString('latin1')) && !file.includes(10);
}

function latin1(): string {
	return Buffer.from(Array.from({ length: 96 }, (_, n) => n + 0xa0)).toString('latin1');
}
