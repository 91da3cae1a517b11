import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import * as module from 'cctv-age';
import { describe, expect, it } from 'vitest';
import { unlockFile } from '#lib/exchange/encryption/unlock-file.ts';
import type { PacketUnlock, UnlockError } from '#lib/formats/packet/packet-crypto.ts';

/** Bytes by the name of what is wrong with them, or right. */
const vectors: Readonly<Record<string, Uint8Array>> = { ...module };

/** A vector of the set that age's authors keep for every program that reads age. */
function read(name: string) {
	const bytes = vectors[name] ?? new Uint8Array();
	const end = Buffer.from(bytes).indexOf('\n\n');
	const lines = new TextDecoder().decode(bytes.subarray(0, end)).split('\n');
	const all = (key: string) =>
		lines.filter((line) => line.startsWith(`${key}: `)).map((line) => line.slice(key.length + 2));
	const body = bytes.subarray(end + 2);
	const [passphrase] = all('passphrase');
	const unlock: PacketUnlock =
		passphrase === undefined
			? { kind: 'identities', identities: all('identity') }
			: { kind: 'passphrase', passphrase };
	return {
		expected: all('expect')[0] ?? '',
		payload: all('payload')[0],
		file: all('compressed')[0] === 'zlib' ? new Uint8Array(inflateSync(body)) : body,
		unlock
	};
}

type Kind = UnlockError['kind'] | 'opened';

/** What comes of a vector that age expects this of. */
const usual: Readonly<Record<string, readonly Kind[]>> = {
	success: ['opened'],
	'no match': ['not-for-this-key', 'wrong-passphrase'],
	'HMAC failure': ['damaged'],
	'header failure': ['damaged'],
	'payload failure': ['damaged'],
	'armor failure': ['damaged-armor']
};

/**
 * Where we say more than that, or less: keys after quantum computers are told by name and not used; names of
 * kinds in another case are other kinds; what begins as nothing of age is no age file.
 */
const byKind: { readonly [Each in Kind]?: readonly string[] } = {
	'for-other-kind': [
		'armor_hybrid',
		'hybrid',
		'hybrid_bad_tag',
		'hybrid_currupted_enc_mlkem',
		'hybrid_currupted_enc_x25519',
		'hybrid_extra_argument',
		'hybrid_grease',
		'hybrid_identity',
		'hybrid_long_file_key',
		'hybrid_long_share',
		'hybrid_low_order',
		'hybrid_multiple_recipients',
		'hybrid_no_match',
		'hybrid_not_canonical_body',
		'hybrid_not_canonical_enc',
		'hybrid_short_share',
		'hybrid_uppercase',
		'scrypt_uppercase',
		'x25519_lowercase'
	],
	'identity-of-other-kind': ['hybrid_and_x25519'],
	'not-an-age-file': [
		'armor_garbage_leading',
		'armor_lowercase',
		'armor_whitespace_begin',
		'armor_wrong_type',
		'empty',
		'header_crlf',
		'version_unsupported'
	],
	'damaged-armor': ['armor_empty', 'armor_header_crlf'],
	'work-factor-too-high': ['scrypt_work_factor_23', 'scrypt_work_factor_overflow']
};
const exceptions: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(byKind).flatMap(([kind, names]) => names.map((name) => [name, kind]))
);

describe('the test vectors of age', () => {
	const names = Object.keys(vectors);

	it('are all here', () => {
		expect(names).toHaveLength(143);
		expect(Object.keys(exceptions).filter((name) => !names.includes(name))).toEqual([]);
	});

	it.each(names)('%s', async (name) => {
		const { expected, payload, file, unlock } = read(name);
		const opened = await unlockFile(file, unlock);
		const kind = opened.ok ? 'opened' : opened.error.kind;
		const wanted = exceptions[name];
		expect(wanted === undefined ? usual[expected] : [wanted]).toContain(kind);
		if (!opened.ok) return;
		expect(expected).toBe('success');
		expect(createHash('sha256').update(opened.value).digest('hex')).toBe(payload);
	});
});
