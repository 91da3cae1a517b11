import { armor, generateHybridIdentity } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAgeKeyPair } from '#lib/exchange/encryption/receiving-key-file.ts';
import { highestEffort } from '#lib/exchange/encryption/passphrase-effort.ts';
import { unlockFile } from '#lib/exchange/encryption/unlock-file.ts';
import { readAgeHeader } from '#lib/formats/packet/age-header.ts';
import type { PacketUnlock, UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import { describePacketFailure } from '#lib/i18n/describe-packet.ts';
import {
	byKey,
	byPassphrase,
	forPassphrase,
	lockedFor,
	pair,
	passphrase,
	text
} from './a-locked-text.ts';

const forKey = await lockedFor([pair.recipient]);
const other = await makeAgeKeyPair();
const third = await makeAgeKeyPair();
const postQuantum = await generateHybridIdentity();
const plugin = `AGE-PLUGIN-YUBIKEY-1${'Q'.repeat(40)}`;
const keys = (...identities: readonly string[]) => ({ kind: 'identities', identities }) as const;
const inUtf8 = (given: string): Uint8Array => new TextEncoder().encode(given);
const armored = (bytes: Uint8Array): string => armor.encode(bytes);
const rewrapped = (given: string, width: number): string => {
	const lines = given.trim().split('\n');
	const letters = lines
		.slice(1, -1)
		.join('')
		.match(new RegExp(`.{1,${String(width)}}`, 'g'));
	return [lines[0], ...(letters ?? []), lines.at(-1)].join('\n');
};
/** A locked file with these parts in its header. */
const locked = (...parts: readonly string[]): Uint8Array =>
	inUtf8(
		`age-encryption.org/v1\n${parts.map((part) => `-> ${part}\nAAAA\n`).join('')}--- ${'A'.repeat(43)}\nx`
	);
const withHeader = (change: (header: string) => string): Uint8Array => {
	const { length } = readAgeHeader(forPassphrase)!;
	const header = change(new TextDecoder().decode(forPassphrase.slice(0, length)));
	return new Uint8Array([...new TextEncoder().encode(header), ...forPassphrase.slice(length)]);
};
const altered = (bytes: Uint8Array, at: number): Uint8Array =>
	bytes.map((byte, place) => (place === at ? byte ^ 1 : byte));

describe('a file that is not opened', () => {
	type Case = readonly [string, () => Uint8Array, PacketUnlock, object?];
	const cases: {
		readonly [Kind in Exclude<UnlockError['kind'], 'unlocking-failed'>]: readonly Case[];
	} = {
		'too-large': [['beyond the limit', () => new Uint8Array(256 * 1024 * 1024 + 1), byKey]],
		'not-an-age-file': [
			['nothing', () => new Uint8Array(), byKey],
			['a ZIP', () => Uint8Array.of(0x50, 0x4b, 3, 4), byKey]
		],
		'damaged-armor': [
			['its first line', () => inUtf8('-----BEGIN AGE ENCRYPTED FILE-----'), byKey],
			['no last line', () => inUtf8(armored(forKey).replace(/-----END.*/, '')), byKey],
			['a letter lost', () => inUtf8(armored(forKey).replace('=', '')), byKey],
			['lines of another length', () => inUtf8(rewrapped(armored(forKey), 76)), byKey],
			['something else in letters', () => inUtf8(armored(inUtf8('PK'))), byKey]
		],
		damaged: [
			['cut in its header', () => forKey.slice(0, 60), byKey],
			['cut after its header', () => forKey.slice(0, readAgeHeader(forKey)!.length + 3), byKey],
			['cut in the middle', () => forKey.slice(0, 100_000), byKey],
			[
				'cut after a whole chunk',
				() => forKey.slice(0, readAgeHeader(forKey)!.length + 16 + 65552),
				byKey
			],
			['one byte short', () => forKey.slice(0, -1), byKey],
			['altered at its end', () => altered(forKey, forKey.length - 1), byKey],
			['altered in its seal', () => altered(forKey, readAgeHeader(forKey)!.length - 10), byKey],
			[
				'a passphrase among others',
				() => withHeader((header) => header.replace('--- ', '-> X25519 a\nAAAA\n--- ')),
				byPassphrase
			]
		],
		'wrong-passphrase': [
			['another', () => forPassphrase, { kind: 'passphrase', passphrase: `${passphrase} ` }]
		],
		'not-for-this-key': [
			['for another', () => forKey, keys(other.identity), { passedOver: [] }],
			['for several others', () => forKey, keys(other.identity, third.identity), {}],
			[
				'with keys of other kinds',
				() => forKey,
				keys(postQuantum, other.identity, plugin),
				{ passedOver: ['post-quantum', 'plugin'] }
			]
		],
		'for-other-kind': [
			[
				'after quantum computers',
				() => locked('mlkem768x25519 AAAA'),
				byKey,
				{ keyKinds: ['post-quantum'], types: ['mlkem768x25519'] }
			],
			['of SSH', () => locked('ssh-ed25519 AAAA'), byKey, { keyKinds: ['ssh'] }],
			['of a card', () => locked('piv-p256 AAAA'), byKey, { keyKinds: ['plugin'] }],
			[
				'of several kinds, by a passphrase',
				() => locked('ssh-rsa AAAA', 'x-grease a', 'mlkem768x25519 A', 'ssh-rsa BBBB'),
				byPassphrase,
				{ keyKinds: ['ssh', 'post-quantum'], types: ['ssh-rsa', 'mlkem768x25519'] }
			]
		],
		'identity-of-other-kind': [
			['after quantum computers', () => forKey, keys(postQuantum), { keyKinds: ['post-quantum'] }],
			['of a plug-in', () => forKey, keys(plugin), { keyKinds: ['plugin'] }],
			['of SSH', () => forKey, keys('-----BEGIN OPENSSH PRIVATE KEY-----'), { keyKinds: ['ssh'] }]
		],
		'public-identity': [
			['of age', () => forKey, keys(pair.recipient)],
			['of SSH', () => forKey, keys('ssh-ed25519 AAAA')]
		],
		'locked-identity': [
			['in binary form', () => forKey, keys('age-encryption.org/v1', '-> X25519 AAAA')],
			['in letters', () => forKey, keys('-----BEGIN AGE ENCRYPTED FILE-----')]
		],
		'too-many-identities': [
			[
				'a hundred',
				() => forKey,
				keys(...Array.from({ length: 100 }, () => other.identity)),
				{ found: 100, limit: 50 }
			]
		],
		'needs-passphrase': [['a key', () => forPassphrase, byKey]],
		'needs-identity': [['a passphrase', () => forKey, byPassphrase]],
		'wrong-identity': [
			[
				'a slip',
				() => forKey,
				{
					kind: 'identities',
					identities: [`${pair.identity.slice(0, -1)}${pair.identity.endsWith('Q') ? 'P' : 'Q'}`]
				}
			],
			['a slip beside another', () => forKey, keys(other.identity, pair.identity.slice(0, -1))],
			['none', () => forKey, keys()]
		],
		'work-factor-too-high': [
			[
				'20',
				() => withHeader((header) => header.replace(' 10\n', ' 20\n')),
				byPassphrase,
				{ found: 20, limit: highestEffort }
			],
			[
				'a number of many digits',
				() => withHeader((header) => header.replace(' 10\n', ' 99999\n')),
				byPassphrase
			]
		]
	};

	const all = Object.entries(cases).flatMap(([kind, list]) =>
		list.map(([title, make, unlock, expected = {}]) => ({ kind, title, make, unlock, expected }))
	);

	it.each(all)('is $kind: $title', async ({ kind, make, unlock, expected }) => {
		const opened = await unlockFile(make(), unlock);
		expect(opened).toMatchObject({ ok: false, error: { kind, ...expected } });
		if (opened.ok) return;
		const words = describePacketFailure({ at: 'unlock', error: opened.error }, 'p.age', 'ja');
		expect(words.join('')).toMatch(/^p\.age: .*何も取り込んでいません。/);
	});

	it('after any change of a byte', async () => {
		const small = await lockedFor([pair.recipient], text.slice(0, 40));
		await fc.assert(
			fc.asyncProperty(fc.nat(small.length - 1), async (at) => {
				expect((await unlockFile(altered(small, at), byKey)).ok).toBe(false);
			}),
			{ numRuns: small.length }
		);
	});
});
