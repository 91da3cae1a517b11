import { concatBytes } from '@noble/hashes/utils.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sealPacket } from '#lib/application/seal-packet.ts';
import { lockFile } from '#lib/exchange/encryption/lock-file.ts';
import { makeReceivingKey, openReceivingKey } from '#lib/exchange/encryption/receiving-key-file.ts';
import { unlockFile } from '#lib/exchange/encryption/unlock-file.ts';
import { packetCrypto } from '#lib/exchange/packet-crypto.ts';
import { signingKeyOf, verifyEd25519 } from '#lib/exchange/signing/ed25519-keys.ts';
import { makeSigningKey, openSigningKey } from '#lib/exchange/signing/key-file.ts';
import { judgeSignature } from '#lib/formats/ssh-signature/judge-signature.ts';
import { signMessage } from '#lib/formats/ssh-signature/ssh-signature.ts';
import { describeKeyError } from '#lib/i18n/describe-make-packet-error.ts';
import { describeVerdict } from '#lib/i18n/describe-packet.ts';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import { piecesOf } from '#lib/formats/reading/pieces.ts';
import { contents } from '../formats/packet/a-packet.ts';

/** Calls of the libraries so far, and the one that throws what. */
const fault = vi.hoisted((): { calls: number; at: number; error: unknown } => ({
	calls: 0,
	at: 0,
	error: undefined
}));

/** An object whose methods count as calls, and throw where it is their turn. */
const failing = vi.hoisted(() => {
	const take = () => {
		fault.calls += 1;
		if (fault.calls === fault.at) throw fault.error;
	};
	const stream = (source: ReadableStream<Uint8Array>): unknown => {
		const reader = source.getReader();
		return new ReadableStream<Uint8Array>({
			async pull(controller) {
				take();
				const { done, value } = await reader.read();
				if (done) controller.close();
				else controller.enqueue(value);
			}
		});
	};
	const result = (value: unknown): unknown =>
		value instanceof ReadableStream ? stream(value) : value;
	return <Whole extends object>(whole: Whole): Whole =>
		new Proxy(whole, {
			get(target, key) {
				const value: unknown = Reflect.get(target, key);
				if (typeof value !== 'function') return value;
				return (...given: unknown[]) => {
					take();
					// Passphrases cost little here: what they cost is not the question.
					const args = key === 'setScryptWorkFactor' ? [2] : given;
					const answer: unknown = Reflect.apply(value, target, args);
					return answer instanceof Promise ? answer.then(result) : answer;
				};
			}
		});
});

vi.mock('age-encryption', async (original) => {
	const real = await original<typeof import('age-encryption')>();
	const { generateX25519Identity, identityToRecipient } = failing({ ...real });
	const made = (Class: new () => object) =>
		function Made() {
			return failing(new Class());
		};
	return {
		generateX25519Identity,
		identityToRecipient,
		Encrypter: made(real.Encrypter),
		Decrypter: made(real.Decrypter)
	};
});

vi.mock('@noble/ciphers/chacha.js', async (original) => {
	const real = await original<typeof import('@noble/ciphers/chacha.js')>();
	const { chacha20poly1305 } = failing({ ...real });
	return {
		chacha20poly1305: (...given: Parameters<typeof chacha20poly1305>) =>
			failing(chacha20poly1305(...given))
	};
});

const passphrase = 'みかん 電車 correct horse';
const byPassphrase = { kind: 'passphrase', passphrase } as const;
const bytes = new Uint8Array(100_000).fill(7);
const message = new TextEncoder().encode('message');

const sure = <Value>(result: { ok: true; value: Value } | { ok: false; error: object }): Value => {
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
};
const { recipient, keyFile } = sure(await makeReceivingKey(passphrase));
const identities = sure(await openReceivingKey(keyFile, passphrase));
const forKey = sure(await lockFile(bytes, { kind: 'recipients', recipients: [recipient] }));
const forPassphrase = sure(await lockFile(bytes, byPassphrase));
const signing = sure(await makeSigningKey(passphrase, 'name'));
const seed = new Uint8Array(32).fill(9);
const signer = await signingKeyOf(seed);
const signature = await signMessage(message, signer);
const lock = { kind: 'recipients', recipients: [recipient] } as const;

const acts = {
	'locking for a key': () => lockFile(bytes, lock),
	'locking with a passphrase': () => lockFile(bytes, byPassphrase),
	'unlocking with a key': () => unlockFile(forKey, { kind: 'identities', identities }),
	'unlocking with the second of two keys': () =>
		unlockFile(forKey, {
			kind: 'identities',
			identities: [`AGE-SECRET-KEY-1${'Q'.repeat(58)}`, ...identities]
		}),
	'unlocking with a passphrase': () => unlockFile(forPassphrase, byPassphrase),
	'making a key for receiving': () => makeReceivingKey(passphrase),
	'opening a key for receiving': () => openReceivingKey(keyFile, passphrase),
	'making a key for signing': () => makeSigningKey(passphrase, 'name'),
	'opening a key for signing': () => openSigningKey(signing.keyFile, passphrase),
	'signing and locking a packet': async () => {
		const sealed = await sealPacket(contents, signer);
		if (!sealed.ok) return sealed;
		const packet = concatBytes(...sealed.value);
		const coming = { size: packet.length, pieces: piecesOf([packet]) };
		return packetCrypto.lock(coming, lock, () => undefined);
	},
	'unlocking what is not held': () =>
		packetCrypto.openLocked(sourceOf(forKey), { kind: 'identities', identities })
};

const errors = [
	new Error('wrong data'),
	new TypeError('Failed to fetch dynamically imported module'),
	new RangeError('Array buffer allocation failed'),
	new DOMException('The operation failed', 'OperationError'),
	new DOMException('no Ed25519', 'NotSupportedError'),
	new (class OddError extends Error {})('odd'),
	'a text',
	undefined
];

const subtle = ['importKey', 'exportKey', 'sign', 'verify', 'deriveBits'] as const;

beforeEach(() => {
	fault.calls = fault.at = 0;
	for (const name of subtle) {
		const real = crypto.subtle[name].bind(crypto.subtle) as (...args: unknown[]) => Promise<never>;
		vi.spyOn(crypto.subtle, name).mockImplementation(async (...args: unknown[]) => {
			fault.calls += 1;
			if (fault.calls === fault.at) throw fault.error;
			return await real(...args);
		});
	}
});
afterEach(() => {
	vi.restoreAllMocks();
});

describe.each(Object.entries(acts))('%s', (_, act) => {
	it.each(errors.map((error) => [String(error), error]))(
		'comes to a value wherever the library throws %s',
		async (_, error) => {
			expect(await act()).toMatchObject({ ok: true });
			const calls = fault.calls;
			expect(calls).toBeGreaterThan(2);
			let failures = 0;
			for (let at = 1; at <= calls; at++) {
				Object.assign(fault, { calls: 0, at, error });
				const outcome = await act();
				if (outcome.ok) continue;
				failures += 1;
				for (const locale of ['ja', 'en'] as const)
					expect(describeKeyError(outcome.error, locale)).toMatch(/。$|\.$/);
			}
			// Without X25519 of the machine the library goes on with its own; nothing else is passed over.
			expect(failures).toBeGreaterThan(0);
			// And a key with a slip is passed over for the next one.
			if (!(error instanceof DOMException)) expect(failures).toBeGreaterThanOrEqual(calls - 1);
		}
	);
});

describe('a signature', () => {
	it.each(errors.map((error) => [String(error), error]))(
		'is not found good where the library throws %s',
		async (_, error) => {
			const known = [{ name: 'name', publicKey: signer.publicKey }];
			const judge = () => judgeSignature(message, signature, known, verifyEd25519);
			expect(await judge()).toMatchObject({ kind: 'good' });
			for (let at = 1, { calls } = fault; at <= calls; at++) {
				Object.assign(fault, { calls: 0, at, error });
				const verdict = await judge();
				expect(['unreadable', 'bad-signature']).toContain(verdict.kind);
				expect(describeVerdict(verdict, 'ja')).toMatch(/^署名: .+。/);
			}
		}
	);
});
