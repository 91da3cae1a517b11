import { armor, Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeAgeKeyPair } from '#lib/exchange/encryption/receiving-key-file.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { bagOf } from '../formats/packet/a-packet.ts';
import { anAssessment } from '../support/an-assessment.ts';
import { foreignZip } from '../support/foreign-zip.ts';
import { runCli } from '../support/run-cli.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const { checklist, pin } = shippedChecklist();
const file = encodeAssessment({
	assessment: anAssessment({ checklist: pin }),
	checklistCopy: checklist
});
const packed = await runCli(['pack', 'f.json', '-o', 'p.zip'], { 'f.json': file });
const packet = packed.files.get('p.zip') ?? new Uint8Array();
const { identity, recipient } = await makeAgeKeyPair();
const postQuantum = await generateHybridIdentity();

const lockedFor = (to: string): Promise<Uint8Array> => {
	const encrypter = new Encrypter();
	encrypter.addRecipient(to);
	return encrypter.encrypt(packet);
};
const locked = await lockedFor(recipient);

const verify = (bytes: Uint8Array | string, key?: Uint8Array | string) =>
	runCli(
		['verify', 'p', ...(key === undefined ? [] : ['--identity', 'k'])],
		key === undefined ? { p: bytes } : { p: bytes, k: key }
	);
const inUtf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const zeros = 'A'.repeat(43);

describe('a packet from elsewhere, on the command line', () => {
	it.each([
		['as age-keygen writes it', `# created: x\n# public key: ${recipient}\n${identity}\n`],
		['with a newer kind behind it', `${identity}\n${postQuantum}\n`],
		['with a newer kind before it', `${postQuantum}\n${identity}\n`],
		['with a plug-in before it', `AGE-PLUGIN-YUBIKEY-1QQQQQQ\n\n${identity}`],
		['as Windows writes it', `\ufeff# key\r\n\r\n${identity}  \r\n`],
		['in UTF-16', inUtf16(`# key\r\n${identity}\r\n`)]
	])('is opened by a key file %s', async (_, key) => {
		for (const bytes of [
			locked,
			armor.encode(locked),
			armor.encode(locked).replaceAll('\n', '\r\n')
		])
			expect(await verify(bytes, key)).toMatchObject({ exitCode: 0, err: '' });
	});

	it.each([
		[
			'a share of small order',
			() =>
				verify(`age-encryption.org/v1\n-> X25519 ${zeros}\n${zeros}\n--- ${zeros}\nx`, identity),
			'書き換えられています'
		],
		[
			'half of an armored file',
			() => verify(armor.encode(locked).slice(0, 500), identity),
			'BEGIN AGE ENCRYPTED FILE'
		],
		['a key of another kind alone', () => verify(locked, postQuantum), 'AGE-SECRET-KEY-PQ-'],
		[
			'a file for keys of another kind',
			async () => verify(await lockedFor(await identityToRecipient(postQuantum)), identity),
			'mlkem768x25519'
		],
		['a public key', () => verify(locked, recipient), '公開鍵では開けません'],
		[
			'a key file that is locked',
			() => verify(locked, locked),
			'鍵のファイルそのものが暗号化されています'
		]
	])('is refused in words: %s', async (_, act, words) => {
		const { exitCode, err } = await act();
		expect(exitCode).toBe(2);
		expect(err).toContain(words);
		expect(err).toContain('何も取り込んでいません。');
	});

	it.each([
		['.DS_Store', 'Mac'],
		['data/Thumbs.db', 'Windows']
	])('is refused without blame where it holds %s', async (path, system) => {
		const files = new Map([...bagOf(packet)].map(([name, bytes]) => [`f/${name}`, bytes]));
		const { exitCode, err } = await verify(foreignZip(files.set(`f/${path}`, strToU8('x'))));
		expect(exitCode).toBe(1);
		expect(err).toContain(`f/${path}`);
		expect(err).toContain(system);
		expect(err).not.toContain('あとから加えられ');
	});

	it('is opened with ZIP64 throughout', async () => {
		const files = new Map([...bagOf(packet)].map(([name, bytes]) => [`f/${name}`, bytes]));
		const zip64 = { central: true, local: true, end: true };
		expect(await verify(foreignZip(files, { zip64 }))).toMatchObject({ exitCode: 0 });
	});

	it.each(['age1pq1qqqq', 'age1yubikey1qqqqqqqq', 'ssh-ed25519'])(
		'is not locked for %s, which is told by its kind',
		async (to) => {
			const { exitCode, err, files } = await runCli(
				['pack', 'f.json', '-o', 'p.zip', '--encrypt-to', to],
				{ 'f.json': file }
			);
			expect(exitCode).toBe(2);
			expect(err).toContain('まち点検では使えません');
			expect(files.has('p.zip')).toBe(false);
		}
	);
});
