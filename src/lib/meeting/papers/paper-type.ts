import { hasMuteSound } from './wave-file';

/** What a paper is, and how a browser shows or plays it. */
export interface PaperType {
	kind: 'text' | 'pdf' | 'image' | 'audio';
	/** MIME type. */
	media: string;
}

/** What a file is that is not taken, where that can be told: its sentence says what to do instead. */
export type NoPaper =
	| 'office'
	| 'mail'
	| 'heic'
	| 'avif'
	| 'shortcut'
	| 'picture'
	| 'sound'
	| 'video'
	| 'program'
	| 'web-page'
	| 'archive'
	| 'unknown';

/** Bytes of a file's beginning that tell what it is. */
export const HEAD = 4096;

/** Bytes in which a JPEG of a telephone says its size: what the camera noted stands before it. */
export const PICTURE_HEAD = 512 * 1024;

/** A larger picture stops a browser. */
export const MOST_PIXELS = 100_000_000;

/**
 * Decides by content what a file is; its name says nothing. (S6)
 * @param head the first bytes of the file, HEAD of them where it has so many
 */
export function paperTypeOf(head: Uint8Array): PaperType | NoPaper {
	const text = latin(head);
	const at = (from: number, words: string) => text.startsWith(words, from);
	if (text.slice(0, 1024).includes('%PDF-')) return { kind: 'pdf', media: 'application/pdf' };
	if (at(0, '\x89PNG\r\n\x1a\n')) return { kind: 'image', media: 'image/png' };
	if (at(0, '\xff\xd8\xff')) return { kind: 'image', media: 'image/jpeg' };
	if (at(0, 'GIF87a') || at(0, 'GIF89a')) return { kind: 'image', media: 'image/gif' };
	if (at(0, 'RIFF') && at(8, 'WEBP')) return { kind: 'image', media: 'image/webp' };
	if (at(0, 'RIFF') && at(8, 'WAVE'))
		return hasMuteSound(head) ? 'sound' : { kind: 'audio', media: 'audio/wav' };
	if (at(0, 'RIFF') && at(8, 'AVI ')) return 'video';
	if (isVideoOnly.test(text)) return 'video';
	if (at(0, 'OggS')) return oggOf(text);
	if (at(4, 'ftyp')) return boxOf(text);
	if (isSoundOnly.test(text)) return 'sound';
	if (isPictureOnly.test(text)) return 'picture';
	if (at(0, 'ID3') || isMp3Frame(head)) return { kind: 'audio', media: 'audio/mpeg' };
	if (isAacFrame(head)) return { kind: 'audio', media: 'audio/aac' };
	if (at(0, 'L\0\0\0\x01\x14\x02\0') || isUrlFile.test(text)) return 'shortcut';
	if (at(0, '\xd0\xcf\x11\xe0') && isOutlook.test(text)) return 'mail';
	if (at(0, '\xd0\xcf\x11\xe0') || at(0, '{\\rtf')) return 'office';
	if (at(0, 'PK\x03\x04')) return isOfficeZip.test(text) ? 'office' : 'archive';
	if (isArchive.test(text)) return 'archive';
	if (at(0, 'MZ') || at(0, '\x7fELF') || at(0, '#!')) return 'program';
	if (at(0, '\x1aE\xdf\xa3')) return 'video';
	if (/^(\xef\xbb\xbf)?\s*<(!doctype|html|svg|\?xml)/i.test(text)) return 'web-page';
	if (isMail(text)) return 'mail';
	return isText(head) ? { kind: 'text', media: 'text/plain' } : 'unknown';
}

/** Width times height of a picture; null where its beginning does not say. */
export function pixelsOf(head: Uint8Array, media: string): number | null {
	const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
	if (media === 'image/png' && head.length >= 24) return view.getUint32(16) * view.getUint32(20);
	if (media === 'image/gif' && head.length >= 10) {
		return view.getUint16(6, true) * view.getUint16(8, true);
	}
	if (media === 'image/webp') return webpPixels(view, latin(head.subarray(12, 16)));
	return media === 'image/jpeg' ? jpegPixels(view) : null;
}

function oggOf(text: string): PaperType | NoPaper {
	if (/\x80theora|\x01video/.test(text)) return 'video';
	if (text.includes('Speex   ')) return 'sound';
	return { kind: 'audio', media: 'audio/ogg' };
}

/** The tracks of a recording are named at its beginning, or at its end, where they are not looked for. */
function boxOf(text: string): PaperType | NoPaper {
	const brand = text.slice(8, 12);
	if (['M4A ', 'M4B '].includes(brand)) return { kind: 'audio', media: 'audio/mp4' };
	if (['avif', 'avis'].includes(brand)) return 'avif';
	if (['heic', 'heix', 'hevc', 'mif1', 'msf1'].includes(brand)) return 'heic';
	if (brand.startsWith('3g')) return text.includes('vide') ? 'video' : 'sound';
	const isSound = text.includes('hdlr') && text.includes('soun') && !text.includes('vide');
	return isSound ? { kind: 'audio', media: 'audio/mp4' } : 'video';
}

/** A frame of MPEG audio, layer 3: sync, then a bit rate and a sampling rate that exist. */
function isMp3Frame(head: Uint8Array): boolean {
	const [first, second, third] = head;
	const isSync = first === 0xff && (second & 0xe6) === 0xe2;
	return isSync && third >> 4 !== 0 && third >> 4 !== 15 && (third & 0x0c) !== 0x0c;
}

/** A frame of AAC in ADTS. */
function isAacFrame([first, second]: Uint8Array): boolean {
	return first === 0xff && (second & 0xf6) === 0xf0;
}

/** Recordings that browsers do not play, or not all: AMR, Windows Media, AIFF, Core Audio, FLAC, dictation (DSS), long WAV. */
const isSoundOnly =
	/^(#!AMR|\x30\x26\xb2\x75|FORM.{4}AIF[FC]|caff\0|fLaC\0|[\x02\x03]dss|[\x03-\x07]ds2|RF64.{4}WAVE|\.snd\0)/s;
/** Old films of QuickTime, MPEG of discs and cameras, Flash. */
const isVideoOnly = /^(.{4}(moov|mdat|wide|pnot)|\0\0\x01[\xba\xb3]|FLV\x01|G.{187}G.{187}G)/s;
/** Pictures that no browser shows: TIFF, Photoshop, JPEG 2000, JPEG XL; and BMP, whose size is not known to be safe. */
const isPictureOnly = /^(II[*+]\0|MM\0[*+]|8BPS\0|BM.{4}\0\0\0\0|\0\0\0\x0c(jP  |JXL ))/s;
/** Packages of Office, OpenDocument and Apple's programs. */
const isOfficeZip =
	/word\/|xl\/|ppt\/|\[Content_Types\]|_rels\/|docProps\/|application\/vnd\.oasis|Index\/Document\.iwa/;
/** RAR, 7z, gzip, bzip2, xz; and a ZIP that is empty or in parts. */
const isArchive =
	/^(Rar!\x1a\x07|7z\xbc\xaf'\x1c|\x1f\x8b\x08|BZh[1-9]1AY|\xfd7zXZ\0|PK\x05\x06|PK\x07\x08)/;
/** Names of the parts of a message that Outlook saved (.msg), as UTF-16. */
const isOutlook = /_\0_\0(p\0r\0o\0p\0e\0r\0t\0i\0e\0s|s\0u\0b\0s\0t\0g)/;
/** A shortcut to a page, which Windows keeps as text. */
const isUrlFile =
	/^(\xef\xbb\xbf)?\[(InternetShortcut|\{000214A0-0000-0000-C000-000000000046\})\]/i;
/** A whole e-mail as mail programs save it, not a letter that begins with From and Subject. */
function isMail(text: string): boolean {
	return (
		/^mime-version:/im.test(text) &&
		/^content-type:/im.test(text) &&
		/^(from|received|return-path|delivered-to):/im.test(text)
	);
}

/** No control characters but those of lines and tabs; UTF-16 is told by its mark. */
function isText(head: Uint8Array): boolean {
	const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
	if (isUtf16) return true;
	return head.every((byte) => byte >= 0x20 || [0x09, 0x0a, 0x0c, 0x0d].includes(byte));
}

function jpegPixels(view: DataView): number | null {
	for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff;) {
		const marker = view.getUint8(at + 1);
		const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (isFrame) return view.getUint16(at + 5) * view.getUint16(at + 7);
		at += 2 + view.getUint16(at + 2);
	}
	return null;
}

/** A canvas of its own, a picture without loss, or a frame of video: each says its size in its own way. */
function webpPixels(view: DataView, chunk: string): number | null {
	if (view.byteLength < 30) return null;
	if (chunk === 'VP8X') {
		const side = (at: number) => (view.getUint16(at, true) | (view.getUint8(at + 2) << 16)) + 1;
		return side(24) * side(27);
	}
	if (chunk === 'VP8L') {
		const sides = view.getUint32(21, true);
		return ((sides & 0x3fff) + 1) * (((sides >>> 14) & 0x3fff) + 1);
	}
	if (chunk !== 'VP8 ') return null;
	return (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff);
}

function latin(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes.subarray(0, HEAD)) text += String.fromCharCode(byte);
	return text;
}
