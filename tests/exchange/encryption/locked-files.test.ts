import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFile } from '#lib/exchange/encryption/lock-file.ts';
import { passphraseEffort } from '#lib/exchange/encryption/passphrase-effort.ts';
import { unlockFile } from '#lib/exchange/encryption/unlock-file.ts';
import { readAgeHeader } from '#lib/formats/packet/age-header.ts';
import type { LockError, PacketLock } from '#lib/formats/packet/packet-crypto.ts';
import { describePacketFailure } from '#lib/i18n/describe-packet.ts';
import { runProgram } from '../../support/run-program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import {
	byKey,
	byPassphrase,
	forPassphrase,
	lockedFor,
	pair,
	passphrase,
	text
} from './a-locked-text.ts';

/** age asks for a passphrase at a terminal only: `script` is one. */
const atTerminal = (cwd: string, command: string, answers: number) =>
	runProgram('script', ['-qec', command, '/dev/null'], {
		cwd,
		input: `${passphrase}\n`.repeat(answers)
	});

describe('the age program', () => {
	it('opens what we locked for its key, and we open what it locked for ours', async () => {
		const cwd = temporaryFolder();
		expect(runProgram('age-keygen', ['-o', 'key.txt'], { cwd }).status).toBe(0);
		const recipient = runProgram('age-keygen', ['-y', 'key.txt'], { cwd }).out.trim();
		writeFileSync(join(cwd, 'a.age'), await lockedFor([pair.recipient, recipient]));
		expect(runProgram('age', ['-d', '-i', 'key.txt', '-o', 'a', 'a.age'], { cwd }).status).toBe(0);
		expect(new Uint8Array(readFileSync(join(cwd, 'a')))).toEqual(text);
		runProgram('age', ['-r', pair.recipient, '-o', 'b.age', 'a'], { cwd });
		const opened = await unlockFile(new Uint8Array(readFileSync(join(cwd, 'b.age'))), byKey);
		expect(opened).toEqual({ ok: true, value: text });
	});

	it('opens with its passphrase what we locked, and we open what it locked', async () => {
		const cwd = temporaryFolder();
		writeFileSync(join(cwd, 'a.age'), forPassphrase);
		atTerminal(cwd, 'age -d -o a a.age', 1);
		expect(new Uint8Array(readFileSync(join(cwd, 'a')))).toEqual(text);
		atTerminal(cwd, 'age -p -o b.age a', 2);
		const opened = await unlockFile(new Uint8Array(readFileSync(join(cwd, 'b.age'))), byPassphrase);
		expect(opened).toEqual({ ok: true, value: text });
	});

	it('knows the keys that we make', () => {
		const shown = runProgram('age-keygen', ['-y'], { input: `${pair.identity}\n` });
		expect(shown.out.trim()).toBe(pair.recipient);
	});
});

describe('a locked file', () => {
	it('comes out as it went in, however long it is', async () => {
		for (const length of [0, 1, 64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1]) {
			const bytes = text.slice(0, length);
			const opened = await unlockFile(await lockedFor([pair.recipient], bytes), byKey);
			expect(opened).toEqual({ ok: true, value: bytes });
		}
	});

	it('costs a guesser what the age program makes it cost', async () => {
		const locked = await lockFile(new Uint8Array(1), byPassphrase);
		expect(locked.ok && readAgeHeader(locked.value)).toMatchObject({
			types: ['scrypt'],
			workFactor: passphraseEffort
		});
		expect(passphraseEffort).toBe(18);
	});
});

describe('a file that is not locked', () => {
	const cases: {
		readonly [Kind in Exclude<LockError['kind'], 'too-large' | 'sealing-failed'>]: PacketLock;
	} = {
		'passphrase-too-short': { kind: 'passphrase', passphrase: 'みかん電車' },
		'no-recipients': { kind: 'recipients', recipients: [] },
		'wrong-recipient': { kind: 'recipients', recipients: [pair.recipient, pair.identity] },
		'recipient-of-other-kind': { kind: 'recipients', recipients: [pair.recipient, 'age1pq1qqqq'] }
	};

	it.each(Object.entries(cases))('%s', async (kind, lock) => {
		const locked = await lockFile(text, lock);
		expect(locked).toMatchObject({ ok: false, error: { kind } });
		if (locked.ok) return;
		const words = describePacketFailure({ at: 'lock', error: locked.error }, 'p.age', 'ja');
		expect(words.join('')).toMatch(/^p\.age: .*何も書き出していません。/);
	});

	it('for a key of a kind that older age programs refuse, or with a slip', async () => {
		const slip = `${pair.recipient.slice(0, -1)}${pair.recipient.endsWith('q') ? 'p' : 'q'}`;
		for (const [recipient, keyKind] of [
			['age1pq1qqqq', 'post-quantum'],
			['age1yubikey1qqqqqqqqqq', 'plugin'],
			['age1tagpq1qqqqqqqqqqqqqq', 'plugin'],
			['ssh-ed25519', 'ssh'],
			['ecdsa-sha2-nistp256', 'ssh'],
			[slip, undefined],
			[pair.recipient.toUpperCase(), undefined]
		] as const) {
			const kind = keyKind === undefined ? 'wrong-recipient' : 'recipient-of-other-kind';
			const outcome = await lockFile(text, { kind: 'recipients', recipients: [recipient] });
			expect(outcome).toMatchObject({ error: { kind, ...(keyKind && { keyKind }) } });
		}
	});
});

describe('a large file', () => {
	const large = new Uint8Array(12_000_000).fill(3);

	it('is locked and unlocked at the pace it is given', async () => {
		const told: number[] = [];
		const pace = { turn: (done: number) => Promise.resolve(void told.push(done)) };
		const lock = { kind: 'recipients', recipients: [pair.recipient] } as const;
		const locked = await lockFile(large, lock, { pace });
		if (!locked.ok) throw new Error(locked.error.kind);
		const steps = told.splice(0);
		const opened = await unlockFile(locked.value, byKey, pace);
		expect(opened.ok && Buffer.compare(opened.value, large)).toBe(0);
		for (const fractions of [steps, told]) {
			expect(fractions.length).toBeGreaterThan(10);
			expect(fractions).toEqual(fractions.toSorted((one, other) => one - other));
			expect(fractions.at(-1)).toBeLessThanOrEqual(1);
		}
	});

	it('is given up where the pace gives up', async () => {
		const locked = await lockedFor([pair.recipient], large);
		const gone = new DOMException('given up', 'AbortError');
		const turn = (done: number) => (done > 0.5 ? Promise.reject(gone) : undefined);
		await expect(unlockFile(locked, byKey, { turn })).rejects.toBe(gone);
	});
});
