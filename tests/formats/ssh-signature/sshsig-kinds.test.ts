import { concatBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { decodeBase64, encodeBase64 } from '#lib/formats/base64.ts';
import { decodeAllowedSigners } from '#lib/formats/ssh-signature/allowed-signers.ts';
import { judgeSignature } from '#lib/formats/ssh-signature/judge-signature.ts';
import { decodePublicKeyLine } from '#lib/formats/ssh-signature/public-key-line.ts';
import { signedBytes } from '#lib/formats/ssh-signature/signed-bytes.ts';
import { encodeSshSignature, signMessage } from '#lib/formats/ssh-signature/ssh-signature.ts';
import { wireString, wireUint32 } from '#lib/formats/ssh-signature/wire.ts';
import { describeVerdict } from '#lib/i18n/describe-packet.ts';
import { runProgram } from '../../support/run-program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aSigner, verifyWithNode } from './a-signer.ts';

const message = new TextEncoder().encode('ハッシュ値  data/証跡\n');
const signer = aSigner();
const known = [{ name: '加古川市', publicKey: signer.publicKey }];
const good = await signMessage(message, signer);
const letters = good.split('\n').slice(1, -2).join('');

const framed = (lines: readonly string[], end = '\n'): string =>
	['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----', ''].join(end);
const armored = (bytes: Uint8Array): string => framed([encodeBase64(bytes)]);
const inWidth = (width: number): readonly string[] =>
	letters.match(new RegExp(`.{1,${String(width)}}`, 'g')) ?? [];

/** The parts of a signature, as PROTOCOL.sshsig lays them out, put together anew. */
const laidOut = (given: {
	readonly magic?: string;
	readonly version?: number;
	readonly key?: Uint8Array;
	readonly reserved?: string;
	readonly hash?: string;
	readonly algorithm?: string;
	readonly signature?: Uint8Array;
	readonly after?: Uint8Array;
}): string => {
	const { magic = 'SSHSIG', version = 1, reserved = '', hash = 'sha512' } = given;
	const { key = concatBytes(wireString('ssh-ed25519'), wireString(signer.publicKey)) } = given;
	const { algorithm = 'ssh-ed25519', signature = new Uint8Array(64) } = given;
	return armored(
		concatBytes(
			new TextEncoder().encode(magic),
			wireUint32(version),
			wireString(key),
			wireString('machi-tenken'),
			wireString(reserved),
			wireString(hash),
			wireString(concatBytes(wireString(algorithm), wireString(signature))),
			given.after ?? new Uint8Array()
		)
	);
};

const ofType = (type: string) => laidOut({ key: concatBytes(wireString(type), wireString('x')) });
const bySha256 = async () => {
	const signature = await signer.sign(signedBytes(message, 'machi-tenken', 'sha256'));
	return encodeSshSignature({
		publicKey: signer.publicKey,
		namespace: 'machi-tenken',
		hash: 'sha256',
		signature
	});
};
const unreadable = (kind: string, more = {}) => ({ kind: 'unreadable', reason: { kind, ...more } });

/** A key of small order, in each way it can be written. */
const weak = [
	'0000000000000000000000000000000000000000000000000000000000000000',
	'0100000000000000000000000000000000000000000000000000000000000000',
	'0100000000000000000000000000000000000000000000000000000000000080',
	'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
	'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
	'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
	'26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
	'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa'
].map((hex) => new Uint8Array(Buffer.from(hex, 'hex')));
const blobOf = (key: Uint8Array) => concatBytes(wireString('ssh-ed25519'), wireString(key));

describe('a signature of each kind that OpenSSH writes', () => {
	it.each<readonly [string, () => string | Promise<string>, object]>([
		['Ed25519 with SHA-512', () => good, { kind: 'good' }],
		['Ed25519 with SHA-256', bySha256, { kind: 'good' }],
		...[
			'ssh-rsa',
			'ssh-dss',
			'ecdsa-sha2-nistp256',
			'sk-ecdsa-sha2-nistp256@openssh.com',
			'webauthn-sk-ecdsa-sha2-nistp256@openssh.com',
			'sk-ssh-ed25519@openssh.com',
			'ssh-mldsa44-ed25519@openssh.com',
			'ssh-ed25519-cert-v01@openssh.com'
		].map(
			(keyType) =>
				[keyType, () => ofType(keyType), unreadable('other-key-type', { keyType })] as const
		),
		[
			'another hash',
			() => laidOut({ hash: 'sha384' }),
			unreadable('other-hash', { hash: 'sha384' })
		],
		['another version', () => laidOut({ version: 2 }), unreadable('not-a-signature')],
		['another beginning', () => laidOut({ magic: 'SSHKEY' }), unreadable('not-a-signature')],
		[
			'something reserved, which was not signed',
			() => laidOut({ reserved: 'x' }),
			{ kind: 'bad-signature' }
		],
		[
			'an algorithm that is not that of its key',
			() => laidOut({ algorithm: 'ssh-rsa' }),
			unreadable('not-a-signature')
		],
		[
			'a signature of 63 bytes',
			() => laidOut({ signature: new Uint8Array(63) }),
			unreadable('not-a-signature')
		],
		['bytes after it', () => laidOut({ after: new Uint8Array(1) }), unreadable('not-a-signature')],
		[
			'a key that is cut off',
			() => laidOut({ key: blobOf(signer.publicKey).slice(0, -1) }),
			unreadable('not-a-signature')
		],
		[
			'half of it',
			() => armored((decodeBase64(letters) ?? new Uint8Array()).slice(0, 90)),
			unreadable('not-a-signature')
		],
		...[64, 70, 76, 1000].map(
			(width) =>
				[`lines of ${String(width)}`, () => framed(inWidth(width)), { kind: 'good' }] as const
		),
		['line ends of Windows', () => framed(inWidth(70), '\r\n'), { kind: 'good' }],
		['blank lines around it', () => `\n\n${good}\n\n`, { kind: 'good' }],
		['text behind its last line', () => `${good}more\n`, unreadable('not-a-signature')],
		['text before its first line', () => `more\n${good}`, unreadable('not-a-signature')],
		['no last line', () => good.replace(/-----END.*/, ''), unreadable('not-a-signature')],
		[
			'another kind of armor',
			() => good.replaceAll('SIGNATURE', 'MESSAGE'),
			unreadable('not-a-signature')
		],
		[
			'a letter that is none',
			() => framed([`${letters.slice(0, -4)}*AA=`]),
			unreadable('not-a-signature')
		],
		...weak.map(
			(key) =>
				[
					`a key of small order, ${Buffer.from(key).toString('hex').slice(0, 4)}…`,
					() => laidOut({ key: blobOf(key) }),
					unreadable('weak-key')
				] as const
		)
	])('by %s', async (_, make, expected) => {
		const verdict = await judgeSignature(message, await make(), known, verifyWithNode);
		expect(verdict).toMatchObject(expected);
		for (const locale of ['ja', 'en'] as const)
			expect(describeVerdict(verdict, locale)).toMatch(/^(署名|Signature): .+[。.]$/);
	});

	it('names the type of a key that is not used', async () => {
		const verdict = await judgeSignature(message, ofType('ssh-rsa'), known, verifyWithNode);
		expect(describeVerdict(verdict, 'ja')).toContain('ssh-rsa');
	});
});

describe('a key of small order', () => {
	it.each(weak.map((key) => [Buffer.from(key).toString('hex'), key]))(
		'%s is nobody’s',
		(_, key) => {
			const line = `ssh-ed25519 ${encodeBase64(blobOf(key))}`;
			expect(decodePublicKeyLine(line)).toMatchObject({ error: { kind: 'weak-key' } });
			expect(decodeAllowedSigners(`a ${line}`)).toEqual([]);
		}
	);
});

describe('ssh-keygen', () => {
	it.each([
		['ecdsa', 'ecdsa-sha2-nistp256'],
		['rsa', 'ssh-rsa']
	])('signs with %s what is told by its type', async (type, keyType) => {
		const cwd = temporaryFolder();
		const run = (...args: string[]) => runProgram('ssh-keygen', args, { cwd, input: message });
		expect(run('-q', '-t', type, '-N', '', '-f', 'key').status).toBe(0);
		const signed = run('-Y', 'sign', '-f', 'key', '-n', 'machi-tenken').out;
		expect(await judgeSignature(message, signed, known, verifyWithNode)).toMatchObject(
			unreadable('other-key-type', { keyType })
		);
	});
});
