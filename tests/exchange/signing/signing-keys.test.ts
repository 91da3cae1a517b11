import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unlockFile } from '#lib/exchange/encryption/unlock-file.ts';
import {
	drawSeed,
	signingKeyFrom,
	signingKeyOf,
	verifyEd25519
} from '#lib/exchange/signing/ed25519-keys.ts';
import { makeSigningKey, openSigningKey } from '#lib/exchange/signing/key-file.ts';
import { runProgram } from '../../support/run-program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aSeed, aSigner, verifyWithNode } from '../../formats/ssh-signature/a-signer.ts';
import { publicKeyLine } from '../../support/public-key-line.ts';

const message = new TextEncoder().encode('まち');
const passphrase = 'みかん 電車 correct horse';

describe('a signing key', () => {
	it('is the one that other programs make of the same seed', async () => {
		const [ours, theirs] = [await signingKeyOf(aSeed()), aSigner()];
		expect(ours.publicKey).toEqual(theirs.publicKey);
		expect(await ours.sign(message)).toEqual(await theirs.sign(message));
		expect(await verifyWithNode(ours.publicKey, await ours.sign(message), message)).toBe(true);
		expect(await verifyEd25519(theirs.publicKey, await theirs.sign(message), message)).toBe(true);
	});

	it('is another one each time', () => {
		expect(drawSeed()).toHaveLength(32);
		expect(drawSeed()).not.toEqual(drawSeed());
	});

	it('cannot be read out, but can be kept and used again', async () => {
		const { privateKey, publicKey } = await signingKeyOf(aSeed());
		expect(privateKey.extractable).toBe(false);
		await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
		const again = signingKeyFrom(privateKey, publicKey);
		expect(await verifyEd25519(publicKey, await again.sign(message), message)).toBe(true);
	});

	it('refuses what it did not sign, and what is no key or signature at all', async () => {
		const { publicKey, sign } = aSigner();
		const signature = await sign(message);
		expect(await verifyEd25519(publicKey, signature, message.slice(1))).toBe(false);
		expect(await verifyEd25519(aSigner(aSeed(8)).publicKey, signature, message)).toBe(false);
		expect(await verifyEd25519(publicKey.slice(1), signature, message)).toBe(false);
		expect(await verifyEd25519(publicKey, signature.slice(1), message)).toBe(false);
		expect(await verifyEd25519(new Uint8Array(32).fill(255), signature, message)).toBe(false);
	});
});

describe('the file of a signing key', () => {
	it('opens with its passphrase and no other', async () => {
		const made = await makeSigningKey(passphrase, '加古川市');
		if (!made.ok) throw new Error(made.error.kind);
		const opened = await openSigningKey(made.value.keyFile, passphrase);
		expect(opened.ok && opened.value.publicKey).toEqual(made.value.key.publicKey);
		expect(opened.ok && opened.value.privateKey.extractable).toBe(false);
		const wrong = await openSigningKey(made.value.keyFile, 'another passphrase');
		expect(wrong).toMatchObject({ error: { kind: 'wrong-passphrase' } });
	});

	it('holds, once opened, a key that ssh-keygen signs with', async () => {
		const made = await makeSigningKey(passphrase, '加古川市');
		if (!made.ok) throw new Error(made.error.kind);
		const text = await unlockFile(made.value.keyFile, { kind: 'passphrase', passphrase });
		if (!text.ok) throw new Error(text.error.kind);
		const cwd = temporaryFolder();
		writeFileSync(join(cwd, 'key'), text.value);
		chmodSync(join(cwd, 'key'), 0o600);
		const line = publicKeyLine({ key: made.value.key.publicKey, comment: '加古川市' });
		expect(runProgram('ssh-keygen', ['-y', '-f', 'key'], { cwd }).out.trim()).toBe(line);
		expect(readFileSync(join(cwd, 'key'), 'utf8')).toContain('BEGIN OPENSSH PRIVATE KEY');
		expect(new TextDecoder().decode(made.value.keyFile)).not.toContain('OPENSSH');
	});

	it('is not made under a passphrase that is easily guessed', async () => {
		expect(await makeSigningKey('secret', '')).toMatchObject({
			error: { kind: 'passphrase-too-short' }
		});
	});
});
