import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a few megabytes, where the system lets us have one. */
export class SmallDisk {
	readonly folder = mkdtempSync(join(tmpdir(), 'plenary-disk-'));
	readonly isThere: boolean;

	constructor(megabytes: number) {
		try {
			this.#mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs');
			this.isThere = true;
		} catch {
			this.isThere = false;
		}
	}

	makeReadOnly(): void {
		this.#mount('-o', 'remount,ro');
	}

	makeWritable(): void {
		this.#mount('-o', 'remount,rw');
	}

	/** Leaves so many KB free. */
	async fill(free: number): Promise<void> {
		const said = execFileSync('df', ['-k', '--output=avail', this.folder], { encoding: 'utf8' });
		const available = Number(said.split('\n')[1]);
		await writeFile(join(this.folder, 'filler'), Buffer.alloc((available - free) * 1024));
	}

	empty(): void {
		rmSync(join(this.folder, 'filler'), { force: true });
	}

	end(): void {
		if (this.isThere) execFileSync('umount', ['-l', this.folder]);
		rmSync(this.folder, { recursive: true, force: true });
	}

	#mount(...options: string[]): void {
		execFileSync('mount', [...options, this.folder], { stdio: 'ignore' });
	}
}
