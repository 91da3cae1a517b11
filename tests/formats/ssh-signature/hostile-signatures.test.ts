import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	decodeAllowedSigners,
	encodeAllowedSigner
} from '#lib/formats/ssh-signature/allowed-signers.ts';
import { decodeBase64, encodeBase64 } from '#lib/formats/base64.ts';
import { judgeSignature } from '#lib/formats/ssh-signature/judge-signature.ts';
import { decodePrivateKey, encodePrivateKey } from '#lib/formats/ssh-signature/private-key-file.ts';
import { decodePublicKeyLine } from '#lib/formats/ssh-signature/public-key-line.ts';
import { signedBytes } from '#lib/formats/ssh-signature/signed-bytes.ts';
import {
	decodeSshSignature,
	encodeSshSignature,
	signMessage
} from '#lib/formats/ssh-signature/ssh-signature.ts';
import { describeVerdict } from '#lib/i18n/describe-packet.ts';
import { aSeed, aSigner, verifyWithNode } from './a-signer.ts';
import { publicKeyLine } from '../../support/public-key-line.ts';

const message = new TextEncoder().encode('a');
const signer = aSigner();
const known = [{ name: '加古川市', publicKey: signer.publicKey }];
const good = await signMessage(message, signer);
const judge = (armored: string | undefined, of = message, by = known) =>
	judgeSignature(of, armored, by, verifyWithNode);

const forOther = async (namespace: string) =>
	encodeSshSignature({
		publicKey: signer.publicKey,
		namespace,
		hash: 'sha512',
		signature: await signer.sign(signedBytes(message, namespace))
	});

const forGit = await forOther('git');

describe('a signature', () => {
	it.each([
		['unsigned', undefined, known, {}],
		['good', good, known, { name: '加古川市' }],
		['unknown-key', good, [], { fingerprint: expect.stringMatching(/^SHA256:/) }],
		['unknown-key', good, [{ name: 'other', publicKey: aSigner(aSeed(8)).publicKey }], {}],
		['wrong-namespace', forGit, known, { namespace: 'git' }],
		['unreadable', good.replace('BEGIN', 'BEGAN'), known, { reason: { kind: 'not-a-signature' } }],
		['unreadable', '', known, { reason: { kind: 'not-a-signature' } }]
	])('is judged %s', async (kind, armored, by, expected) => {
		const verdict = await judge(armored, message, by);
		expect(verdict).toMatchObject({ kind, ...expected });
		expect(describeVerdict(verdict, 'ja')).toMatch(/^署名: .+。/);
		expect(describeVerdict(verdict, 'en')).toMatch(/^Signature: .+\./);
	});

	it('over other bytes is bad, whether its key is known or not', async () => {
		const other = new TextEncoder().encode('b');
		expect(await judge(good, other)).toMatchObject({ kind: 'bad-signature', name: '加古川市' });
		expect(await judge(good, other, [])).toMatchObject({ kind: 'bad-signature', name: undefined });
	});

	it('whose purpose alone was rewritten is bad', async () => {
		const decoded = decodeSshSignature(forGit);
		if (!decoded.ok) throw new Error(decoded.error.kind);
		const renamed = encodeSshSignature({ ...decoded.value, namespace: 'machi-tenken' });
		expect(await judge(renamed)).toMatchObject({ kind: 'bad-signature' });
	});

	it('with a known key put over the signature of another is bad', async () => {
		const decoded = decodeSshSignature(await signMessage(message, aSigner(aSeed(9))));
		if (!decoded.ok) throw new Error(decoded.error.kind);
		const swapped = encodeSshSignature({ ...decoded.value, publicKey: signer.publicKey });
		expect(await judge(swapped)).toMatchObject({ kind: 'bad-signature' });
	});

	it('with any byte changed is never good', async () => {
		const bytes = decodeBase64(good.split('\n').slice(1, -2).join(''))!;
		await fc.assert(
			fc.asyncProperty(
				fc.nat(bytes.length - 1),
				fc.integer({ min: 1, max: 255 }),
				async (at, by) => {
					const copy = bytes.slice();
					copy[at]! ^= by;
					const armored = `-----BEGIN SSH SIGNATURE-----\n${encodeBase64(copy)}\n-----END SSH SIGNATURE-----\n`;
					const { kind } = await judge(armored);
					// The reserved field may hold anything, but it is not what was signed then.
					expect(['good', 'unknown-key']).not.toContain(kind);
				}
			)
		);
	});

	it('comes out as it went in', () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ minLength: 32, maxLength: 32 }),
				fc.uint8Array({ minLength: 64, maxLength: 64 }),
				fc.stringMatching(/^[ -~]{0,40}$/),
				fc.constantFrom('sha256' as const, 'sha512' as const),
				(publicKey, signature, namespace, hash) => {
					const given = { publicKey, signature, namespace, hash };
					expect(decodeSshSignature(encodeSshSignature(given))).toEqual({ ok: true, value: given });
				}
			)
		);
	});
});

describe('texts about keys', () => {
	it('come out as they went in', () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ minLength: 32, maxLength: 32 }),
				fc.uint8Array({ minLength: 32, maxLength: 32 }),
				fc.constantFrom('', 'a b', '岡田 小百合'),
				(seed, publicKey, comment) => {
					const line = publicKeyLine({ key: publicKey, comment });
					expect(decodePublicKeyLine(line)).toEqual({
						ok: true,
						value: { key: publicKey, comment }
					});
					const file = encodePrivateKey({ seed, publicKey, comment });
					expect(decodePrivateKey(file)).toEqual({ ok: true, value: { seed, publicKey, comment } });
				}
			)
		);
	});

	it('of any kind are refused without being thrown at', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.uint8Array(), (text, bytes) => {
				expect(decodePublicKeyLine(text).ok).toBe(false);
				expect(decodeSshSignature(text).ok).toBe(false);
				const armor = (label: string) =>
					`-----BEGIN ${label}-----\n${encodeBase64(bytes)}\n-----END ${label}-----`;
				expect(decodeSshSignature(armor('SSH SIGNATURE')).ok).toBe(false);
				expect(decodePrivateKey(armor('OPENSSH PRIVATE KEY')).ok).toBe(false);
			})
		);
	});

	it('hold base64 in its one right form', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
				expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
			})
		);
		for (const wrong of ['A', 'AA', 'AAA', 'AB==', 'A===', 'AA=A', 'AA==AA==', 'AAA\n', 'AA-_']) {
			expect(decodeBase64(wrong)).toBeUndefined();
		}
	});
});

describe('a list of allowed signers', () => {
	const line = encodeAllowedSigner(known[0]!);
	const key = line.slice(line.indexOf('ssh-ed25519'));

	it('comes out as it went in, whatever a name holds', () => {
		expect(decodeAllowedSigners(`# 署名者\n\n${line}\r\n`)).toEqual(known);
		const odd = encodeAllowedSigner({ name: '*,"a"\n b', publicKey: signer.publicKey });
		expect(decodeAllowedSigners(odd)).toEqual([{ name: '_a_b', publicKey: signer.publicKey }]);
	});

	it.each([
		['for any purpose', `a@example.jp ${key} comment`, 1],
		['for several purposes', `a namespaces="git,machi-tenken" ${key}`, 1],
		['for another purpose', `a namespaces="git" ${key}`, 0],
		['with a term', `a valid-before="20200101" ${key}`, 0],
		['with a purpose and a term', `a namespaces="machi-tenken",valid-before="20200101" ${key}`, 0],
		['of an authority', `a cert-authority ${key}`, 0],
		['without a name', key, 0],
		['with a broken key', `a ${key.slice(0, -5)}`, 0]
	])('lets in by a line %s as many as %#', (_, text, count) => {
		expect(decodeAllowedSigners(text)).toHaveLength(count);
	});
});
