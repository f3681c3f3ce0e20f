import * as v from 'valibot';
import { NotDone } from './not-done';
import { sha256 } from '../store/engine/sha256';

/** The first entry of a backup: what else is in it. */
export const manifestName = 'manifest.json';
/** The second entry: the manifest's own SHA-256, as `sha256sum -c` reads it. */
export const manifestSumName = 'manifest.sha256';

const format = 1;

const part = v.strictObject({
	/** Relative to the data folder. */
	path: v.pipe(
		v.string(),
		v.regex(
			/^(plenary\.sqlite|boards\.sqlite|keys\/notes\/[0-9a-f]{64}|papers\/[A-Za-z0-9_-]{21})$/
		)
	),
	/** In bytes. */
	size: v.pipe(v.number(), v.integer(), v.minValue(0)),
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
});

const manifest = v.strictObject({
	format: v.literal(format),
	/** Version of the Plenary that made it. */
	plenary: v.string(),
	/** The last migration of `plenary.sqlite`. */
	change: v.string(),
	madeAt: v.pipe(v.string(), v.isoTimestamp()),
	/** The identity of the board log it was made of; a restored log is given another. */
	log: v.pipe(v.number(), v.integer()),
	parts: v.pipe(
		v.array(part),
		v.check((parts) => new Set(parts.map(({ path }) => path)).size === parts.length),
		v.check((parts) =>
			['plenary.sqlite', 'boards.sqlite'].every((file) => parts.some(({ path }) => path === file))
		)
	)
});

export type BackupPart = v.InferOutput<typeof part>;
export type Manifest = v.InferOutput<typeof manifest>;

export function manifestOf(about: Omit<Manifest, 'format'>): Buffer {
	return Buffer.from(`${JSON.stringify({ format, ...about }, null, '\t')}\n`);
}

export function manifestSumOf(bytes: Buffer): Buffer {
	return Buffer.from(`${sha256(bytes)}  ${manifestName}\n`);
}

/** @throws NotDone where it is another version's, or no manifest at all */
export function readManifest(file: string, bytes: Buffer): Manifest {
	let found: unknown;
	try {
		found = JSON.parse(bytes.toString());
	} catch {
		throw notABackup(file);
	}
	const later = v.safeParse(
		v.object({ format: v.pipe(v.number(), v.minValue(format + 1)) }),
		found
	);
	if (later.success) throw newer(file);
	const read = v.safeParse(manifest, found);
	if (!read.success) throw notABackup(file);
	return read.output;
}

export function newer(file: string): NotDone {
	return new NotDone(
		`${file} was made by a newer Plenary: restore it with that version or a later one.`
	);
}

export function notABackup(file: string): NotDone {
	return new NotDone(
		`${file} is not a backup of Plenary: name a file that npm run backup has made.`
	);
}
