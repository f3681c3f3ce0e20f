import { Vault } from '../../../server/documents/vault/vault';

// Takes a paper that never ends, and says when the first pieces are in: whoever started this kills it then.
const [folder = '', id = ''] = process.argv.slice(2);
const vault = await Vault.open(folder);

async function* endless(): AsyncGenerator<Uint8Array> {
	for (let piece = 0; ; piece += 1) {
		yield Buffer.alloc(100_000, piece);
		if (piece === 5) console.log('taking');
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
}

await vault.take(id, endless(), Number.MAX_SAFE_INTEGER);
