import { beforeEach, describe, expect, test } from 'vitest';
import type { KeyRing } from '#lib/application/key-ports.ts';
import { signingKeyFrom, signingKeyOf } from '#lib/exchange/signing/ed25519-keys.ts';
import { createIndexedDbKeyRing, createMemoryKeyRing } from '#lib/storage/key-ring.ts';
import { freshBrowser, openTab } from './database-support.ts';

beforeEach(freshBrowser);

const rings: readonly (readonly [string, () => KeyRing])[] = [
	['the database', () => createIndexedDbKeyRing(openTab().connection, signingKeyFrom)],
	['memory', createMemoryKeyRing]
];
const [older, newer] = ['2026-11-01T00:00:00Z', '2026-11-22T00:00:00Z'];
const [one, two] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
const done = { ok: true, value: undefined };

describe.each(rings)('keys in %s', (name, create) => {
	test('one’s own key is kept and taken away', async () => {
		const ring = create();
		expect(await ring.readOwn()).toEqual(done);
		const key = await signingKeyOf(new Uint8Array(32).fill(7));
		// The database under test cannot copy a CryptoKey; a real browser's can (tests/e2e).
		if (name === 'memory') {
			expect(await ring.keepOwn({ key, name: '架空市', madeAt: older })).toEqual(done);
			const kept = await ring.readOwn();
			expect(kept.ok && kept.value?.key.publicKey).toEqual(key.publicKey);
		}
		expect(await ring.keepOwn(undefined)).toEqual(done);
		expect(await ring.readOwn()).toEqual(done);
	});

	test('signers are remembered once by their key, the newest first, and forgotten', async () => {
		const ring = create();
		await ring.keepSigner({ name: '花子', publicKey: one, since: older });
		await ring.keepSigner({ name: '太郎', publicKey: two, since: newer });
		await ring.keepSigner({ name: '花子（監査）', publicKey: one, since: older });
		const signers = await ring.signers();
		expect(signers.ok && signers.value.map((signer) => signer.name)).toEqual([
			'太郎',
			'花子（監査）'
		]);
		await ring.forgetSigner(one);
		const left = await ring.signers();
		expect(left.ok && left.value.map((signer) => signer.name)).toEqual(['太郎']);
	});
});
