import { Refusal } from '../../src/lib/meeting/refusal';

/** Bytes of a form before anybody is known, or where nothing long is written. */
export const SMALL_FORM = 16 * 1024;
/** Bytes of a form of somebody who is signed in. */
export const LARGE = 512 * 1024;

/** Fields of a form, by its bytes: the steps of a report alone can have more than a hundred ticks. */
const mostFields = (bytes: number) => (bytes >= LARGE ? 1000 : 200);
/** Fields of a form of the office: a case form of 80 prompts, each with 12 answers in two languages, has about 3,800. */
export const OFFICE_FIELDS = 5000;

/**
 * What a form carries.
 * @param most bytes; a longer body is not read to its end
 * @param fields the most fields
 * @throws Refusal 'form-unreadable' where the body is no form, is too long, did not arrive whole, or has more fields than
 *   that: 200 unless said, and 1,000 where as much as `LARGE` is read
 */
export async function readForm(
	request: Request,
	most = SMALL_FORM,
	fields = mostFields(most)
): Promise<FormData> {
	try {
		return await read(request, most, fields);
	} catch {
		throw new Refusal('form-unreadable');
	}
}

/** Lets a form arrive and keeps nothing of it: a browser reads its answer only once everything was sent. */
export async function letPass(request: Request, most = LARGE): Promise<void> {
	let length = 0;
	const reader = request.body?.getReader();
	for (;;) {
		const part = await reader?.read().catch(() => undefined);
		const { done, value } = part ?? { done: true, value: undefined };
		length += value?.length ?? 0;
		if (done || length > most) return;
	}
}

async function read(request: Request, most: number, fields: number): Promise<FormData> {
	const type = request.headers.get('content-type') ?? '';
	const bytes = await bodyOf(request, most);
	const isMultipart = /^multipart\/form-data\b/i.test(type);
	if (!isMultipart && !/^application\/x-www-form-urlencoded\b/i.test(type)) throw new Error(type);
	// Counted before it is taken apart: each field costs far more than the bytes that name it.
	const parts = occurrences(bytes, isMultipart ? 'form-data;' : '&', fields);
	if (parts >= fields) throw new Error('too many fields');
	if (isMultipart) {
		return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
	}
	const form = new FormData();
	for (const [name, value] of new URLSearchParams(bytes.toString('utf8'))) form.append(name, value);
	return form;
}

async function bodyOf(request: Request, most: number): Promise<Buffer> {
	if (Number(request.headers.get('content-length') ?? 0) > most) throw new Error('too long');
	const chunks: Uint8Array[] = [];
	let length = 0;
	const reader = request.body?.getReader();
	for (;;) {
		const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
		if (done || !value) return Buffer.concat(chunks);
		length += value.length;
		if (length > most) {
			await reader?.cancel();
			throw new Error('too long');
		}
		chunks.push(value);
	}
}

/** Up to the most that are allowed. */
function occurrences(bytes: Buffer, mark: string, most: number): number {
	let count = 0;
	for (let at = bytes.indexOf(mark); at >= 0 && count < most; at = bytes.indexOf(mark, at + 1))
		count += 1;
	return count;
}
