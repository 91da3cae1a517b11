import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeAllowedSigner } from '#lib/formats/ssh-signature/allowed-signers.ts';
import { fingerprintOf, spokenFingerprintOf } from '#lib/formats/ssh-signature/fingerprint.ts';
import { judgeSignature } from '#lib/formats/ssh-signature/judge-signature.ts';
import { decodePrivateKey, encodePrivateKey } from '#lib/formats/ssh-signature/private-key-file.ts';
import { decodePublicKeyLine } from '#lib/formats/ssh-signature/public-key-line.ts';
import { decodeSshSignature, signMessage } from '#lib/formats/ssh-signature/ssh-signature.ts';
import { runProgram } from '../../support/run-program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aSeed, aSigner, verifyWithNode } from './a-signer.ts';
import { publicKeyLine } from '../../support/public-key-line.ts';

const message = new TextEncoder().encode('ハッシュ値  data/証跡\n');

/** A folder with a key that ssh-keygen made, and what it signed. */
function keygen(type = 'ed25519', passphrase = '') {
	const cwd = temporaryFolder();
	const run = (...args: string[]) => runProgram('ssh-keygen', args, { cwd, input: message });
	expect(run('-q', '-t', type, '-N', passphrase, '-C', '岡田 小百合', '-f', 'key').status).toBe(0);
	const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
	return { cwd, run, read, publicKey: () => decodePublicKeyLine(read('key.pub')) };
}

const verify = (cwd: string, armored: string, name: string) => {
	writeFileSync(join(cwd, 'm.sig'), armored);
	return runProgram(
		'ssh-keygen',
		['-Y', 'verify', '-f', 'allowed', '-I', name, '-n', 'machi-tenken', '-s', 'm.sig'],
		{ cwd, input: message }
	);
};

describe('ssh-keygen', () => {
	it('verifies a signature of ours by the line of ours that names the signer', async () => {
		const cwd = temporaryFolder();
		const signer = aSigner();
		const line = encodeAllowedSigner({ name: '加古川市 情報政策課', publicKey: signer.publicKey });
		writeFileSync(join(cwd, 'allowed'), `${line}\n`);
		const verified = verify(cwd, await signMessage(message, signer), '加古川市_情報政策課');
		expect(verified.err).toBe('');
		expect(verified.status).toBe(0);
		expect(verified.out).toContain(fingerprintOf(signer.publicKey));
	});

	it('refuses a signature of ours over other bytes', async () => {
		const cwd = temporaryFolder();
		const signer = aSigner();
		writeFileSync(
			join(cwd, 'allowed'),
			encodeAllowedSigner({ name: 'a', publicKey: signer.publicKey })
		);
		const other = await signMessage(message.slice(1), signer);
		expect(verify(cwd, other, 'a').status).not.toBe(0);
	});

	it.each([[[]], [['-O', 'hashalg=sha256']]])(
		'signs with %j what we find good',
		async (options) => {
			const { run, publicKey } = keygen();
			const signed = run('-Y', 'sign', '-f', 'key', '-n', 'machi-tenken', ...options);
			const key = publicKey();
			if (!key.ok) throw new Error(key.error.kind);
			const known = [{ name: '岡田', publicKey: key.value.key }];
			expect(await judgeSignature(message, signed.out, known, verifyWithNode)).toMatchObject({
				kind: 'good',
				name: '岡田'
			});
		}
	);

	it('writes the same signature from the same key', async () => {
		const { run, read } = keygen();
		const key = decodePrivateKey(read('key'));
		if (!key.ok) throw new Error(key.error.kind);
		expect(key.value.comment).toBe('岡田 小百合');
		const signed = run('-Y', 'sign', '-f', 'key', '-n', 'machi-tenken');
		expect(await signMessage(message, aSigner(key.value.seed))).toBe(signed.out);
	});

	it('reads public lines and private files of ours, and shows the same fingerprint', () => {
		const cwd = temporaryFolder();
		const { publicKey } = aSigner();
		const text = encodePrivateKey({ seed: aSeed(), publicKey, comment: 'まち点検' });
		writeFileSync(join(cwd, 'key'), text);
		chmodSync(join(cwd, 'key'), 0o600);
		const line = publicKeyLine({ key: publicKey, comment: 'まち点検' });
		expect(runProgram('ssh-keygen', ['-y', '-f', 'key'], { cwd }).out.trim()).toBe(line);
		const shown = runProgram('ssh-keygen', ['-l', '-f', '-'], { input: line });
		expect(shown.out).toContain(fingerprintOf(publicKey));
	});

	it('writes keys of other types and locked ones, which are told apart', () => {
		const rsa = keygen('rsa');
		expect(rsa.publicKey()).toMatchObject({ error: { kind: 'other-key-type' } });
		expect(decodePrivateKey(rsa.read('key'))).toMatchObject({ error: { kind: 'other-key-type' } });
		const signed = rsa.run('-Y', 'sign', '-f', 'key', '-n', 'machi-tenken').out;
		expect(decodeSshSignature(signed)).toMatchObject({ error: { kind: 'other-key-type' } });
		const locked = keygen('ed25519', 'passphrase');
		expect(decodePrivateKey(locked.read('key'))).toMatchObject({
			error: { kind: 'has-passphrase' }
		});
	});
});

describe('the fingerprint to read aloud', () => {
	it('is the last 48 digits of the hash of the key, which sha256sum finds too', () => {
		const { publicKey } = aSigner();
		const [, base64 = ''] = publicKeyLine({ key: publicKey, comment: '' }).split(' ');
		const digest = runProgram('sha256sum', [], { input: Buffer.from(base64, 'base64') }).out;
		const decimal = BigInt(`0x${digest.slice(0, 64)}`).toString();
		expect(spokenFingerprintOf(publicKey).join('')).toBe(decimal.slice(-48));
		expect(spokenFingerprintOf(publicKey)).toHaveLength(12);
		expect(spokenFingerprintOf(publicKey).every((block) => /^\d{4}$/.test(block))).toBe(true);
	});
});
