import { Refusal } from '../../../src/lib/meeting/refusal';

/** Bytes of the file from one place to another, both inclusive. */
type Read = (from: number, to: number) => Promise<Buffer>;

/** Bytes that are searched at a time. */
const PART = 1024 * 1024;
/** What a PNG and a JPEG end with. Telephones put a short film, or notes of their own, after it. */
const PNG_END = Buffer.from('IEND\xaeB`\x82', 'latin1');
const JPEG_END = Buffer.from([0xff, 0xd9]);
/** Sizes that a recorder writes which does not know how long it will run. */
const UNKNOWN_SIZES = [0, 0x7fff_ffff, 0xffff_ffff];
/** Boxes of a recording that are looked at; one of pieces has one for each second or two. */
const MOST_BOXES = 20_000;

/**
 * Looks whether a picture or recording was cut off on its way: half a picture is shown as if it were all.
 * An MP3, an OGG and a GIF do not say where they end.
 * @throws Refusal 'paper-broken'
 */
export async function expectWhole(media: string, bytes: number, read: Read): Promise<void> {
	if (!(await isWhole(media, bytes, read))) throw new Refusal('paper-broken');
}

async function isWhole(media: string, bytes: number, read: Read): Promise<boolean> {
	if (media === 'image/png') return holds(PNG_END, 8, bytes, read);
	if (media === 'image/jpeg') return holds(JPEG_END, await scanOf(bytes, read), bytes, read);
	if (media === 'image/webp' || media === 'audio/wav') {
		if (bytes < 12) return false;
		const size = (await read(4, 7)).readUInt32LE();
		return (media === 'audio/wav' && UNKNOWN_SIZES.includes(size)) || size + 8 <= bytes + 1;
	}
	return media === 'audio/mp4' ? areBoxesWhole(bytes, read) : true;
}

/** Searches from the end, where it almost always is. */
async function holds(end: Buffer, least: number, bytes: number, read: Read): Promise<boolean> {
	for (let to = bytes; to > least; to -= PART - end.length) {
		const from = Math.max(least, to - PART);
		if ((await read(from, to - 1)).includes(end)) return true;
		if (from === least) return false;
	}
	return false;
}

/** Where the picture itself begins in a JPEG, behind the small one that the camera keeps; its end where it never does. */
async function scanOf(bytes: number, read: Read): Promise<number> {
	for (let at = 2; at + 4 <= bytes;) {
		const head = await read(at, at + 3);
		if (head[0] !== 0xff) return bytes;
		if (head[1] === 0xff) at += 1;
		else if (head[1] === 0xda) return at;
		else at += 2 + head.readUInt16BE(2);
	}
	return bytes;
}

/** Each box says how long it is, and one of them how the sound is played. */
async function areBoxesWhole(bytes: number, read: Read): Promise<boolean> {
	let hasTracks = false;
	for (let at = 0, count = 0; at < bytes && count < MOST_BOXES; count += 1) {
		// A few bytes behind the last box are no box.
		if (at + 8 > bytes) return hasTracks;
		const head = await read(at, Math.min(at + 16, bytes) - 1);
		const short = head.readUInt32BE();
		if (head.toString('latin1', 4, 8) === 'moov') hasTracks = true;
		if (short === 0) return hasTracks;
		const size = short === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short;
		if (size < 8) return hasTracks;
		at += size;
		if (at > bytes) return false;
	}
	return hasTracks;
}
