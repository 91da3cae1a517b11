import { beforeEach, describe, expect, test } from 'vitest';
import { noteLastWords, recallLastWords } from '#lib/application/last-words.ts';
import { noteSave, readSaveLedger } from '#lib/application/save-ledger.ts';
import { drawSeed, signingKeyFrom, signingKeyOf } from '#lib/exchange/signing/ed25519-keys.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import { createIndexedDbEvidenceFiles } from '#lib/storage/evidence-files.ts';
import { createIndexedDbKeyRing } from '#lib/storage/key-ring.ts';
import { createIndexedDbSafetyCopies } from '#lib/storage/indexeddb-safety-copies.ts';
import { createMemorySmallStore, type ListedNotes } from '#lib/storage/small-store.ts';
import { aFile, manyAnswers } from '../../application/assessment-builders.ts';
import { freshBrowser, injectFault } from '../database-support.ts';
import { openVisit, passphrase, rawDatabase, visit, type Visit } from './lock-support.ts';

const at = '2026-11-22T00:00:00.000Z';
const secret = 'ひみつ市の弱点';
const file = aFile({
	title: `${secret}の点検`,
	answers: { organisation: { 'GOV-01': { status: 'met', note: `${secret}：未対応` } } }
});
const changed = aFile({
	answers: { organisation: { 'GOV-01': { status: 'partly', note: `${secret}：最後のことば` } } }
});
const evidence = new Blob([`${secret}の構成図`, new Uint8Array(1000)]);

/** Everything that is kept, in every kind of place. */
async function fill({ connection, repository, vault }: Visit): Promise<void> {
	expect(await repository.save(file, 0, at)).toMatchObject({ ok: true });
	await createIndexedDbSafetyCopies(connection).put(
		{ id: 'a-1', title: secret, madeAt: at },
		secret
	);
	await createIndexedDbEvidenceFiles(connection).put('e'.repeat(64), evidence);
	await createIndexedDbKeyRing(connection, signingKeyFrom).keepSigner({
		name: secret,
		publicKey: new Uint8Array(32).fill(7),
		since: at
	});
	noteSave(vault.notes, { id: 'a-1', title: secret, saveCount: 1, answerCount: 1, savedAt: at });
	noteLastWords(vault.notes, file.assessment, changed.assessment);
	vault.notes.write('machi-tenken/author', secret);
	vault.notes.write('machi-tenken/theme', 'dark');
}

/** What a visit finds of it. */
async function everythingIn({ connection, repository, vault }: Visit) {
	const loaded = await repository.load('a-1');
	const listed = await repository.list();
	const copies = createIndexedDbSafetyCopies(connection);
	const copyList = await copies.list('a-1');
	const copy = copyList.ok && copyList.value[0] && (await copies.read(copyList.value[0].key));
	const bytes = await createIndexedDbEvidenceFiles(connection).read('e'.repeat(64));
	const signers = await createIndexedDbKeyRing(connection, signingKeyFrom).signers();
	return {
		file: loaded.ok && loaded.value.file,
		titles: listed.ok && listed.value.summaries.map(({ title, complete }) => [title, complete]),
		copy: copy && copy.ok && copy.value,
		evidence: bytes.ok && bytes.value && sha256Hex(new Uint8Array(await bytes.value.arrayBuffer())),
		signers: signers.ok && signers.value,
		ledger: readSaveLedger(vault.notes),
		words: recallLastWords(vault.notes, file),
		author: vault.notes.read('machi-tenken/author'),
		theme: vault.notes.read('machi-tenken/theme')
	};
}

const rawNotes = (notes: ListedNotes): string =>
	notes
		.names()
		.map((name) => `${name} ${notes.read(name) ?? ''}`)
		.join('\n');

let notes: ListedNotes;
let before: Awaited<ReturnType<typeof everythingIn>>;

beforeEach(async () => {
	freshBrowser();
	notes = createMemorySmallStore();
	const first = visit(notes);
	await fill(first);
	before = await everythingIn(first);
	expect(before.words).toHaveLength(1);
	expect(before.evidence).toBe(sha256Hex(new Uint8Array(await evidence.arrayBuffer())));
});

test('before the lock everything stands in clear, so that the search below can find it', async () => {
	expect(await rawDatabase()).toContain(secret);
	expect(rawNotes(notes)).toContain(secret);
});

test('the lock seals every store and note; the passphrase gives all of it back, and turning it off as well', async () => {
	expect(await visit(notes).keeper.turnOn(passphrase)).toMatchObject({ ok: true });
	expect(await rawDatabase()).not.toContain(secret);
	expect(rawNotes(notes)).not.toContain(secret);
	const opened = await openVisit(notes);
	expect(await everythingIn(opened)).toEqual(before);

	expect(await opened.keeper.turnOff(passphrase)).toMatchObject({ ok: true });
	const after = visit(notes);
	expect(await after.vault.look()).toBe('no-lock');
	expect(await everythingIn(after)).toEqual(before);
	expect(notes.names()).not.toContain('machi-tenken/lock');
});

test('while locked nothing is read, and nothing is written', async () => {
	await visit(notes).keeper.turnOn(passphrase);
	const locked = visit(notes);
	expect(await locked.vault.look()).toBe('locked');
	const [database, noted] = [await rawDatabase(), rawNotes(notes)];
	expect(await locked.repository.list()).toEqual({ ok: false, error: { kind: 'locked' } });
	expect(await locked.repository.save(file, 0, at)).toEqual({
		ok: false,
		error: { kind: 'locked' }
	});
	expect(await locked.repository.remove('a-1')).toEqual({ ok: false, error: { kind: 'locked' } });
	expect(readSaveLedger(locked.vault.notes)).toEqual([]);
	noteLastWords(locked.vault.notes, file.assessment, changed.assessment);
	locked.vault.notes.write('machi-tenken/author', undefined);
	expect(await rawDatabase()).toBe(database);
	expect(rawNotes(notes)).toBe(noted);
});

test('what is written under the lock is sealed', async () => {
	await visit(notes).keeper.turnOn(passphrase);
	const opened = await openVisit(notes);
	await fill({
		...opened,
		repository: { ...opened.repository, save: () => opened.repository.save(file, 1, at) }
	});
	await opened.repository.save(
		aFile({ id: 'a-2', title: secret, answers: manyAnswers(450) }),
		0,
		at
	);
	expect(await rawDatabase()).not.toContain(secret);
	expect(rawNotes(notes)).not.toContain(secret);
});

test('with another tab open nothing is turned, and this tab goes on', async () => {
	const here = visit(notes, { others: true });
	expect(await here.keeper.turnOn(passphrase)).toEqual({
		ok: false,
		error: { kind: 'other-tabs' }
	});
	expect(await everythingIn(here)).toEqual(before);
	expect(await everythingIn(visit(notes))).toEqual(before);
});

test('a private key is sealed where its bytes are at hand, and comes back as one that cannot be read out', async () => {
	await visit(notes).keeper.turnOn(passphrase);
	const key = await signingKeyOf(drawSeed(), 'to-be-sealed');
	const ring = createIndexedDbKeyRing((await openVisit(notes)).connection, signingKeyFrom);
	expect(await ring.keepOwn({ key, name: secret, madeAt: at })).toMatchObject({ ok: true });
	expect(await rawDatabase()).not.toContain(secret);
	const later = await openVisit(notes);
	const kept = await createIndexedDbKeyRing(later.connection, signingKeyFrom).readOwn();
	const own = kept.ok ? kept.value : undefined;
	expect(own?.key.privateKey).toMatchObject({ extractable: false, type: 'private' });
	const text = new TextEncoder().encode('a');
	expect(await own?.key.sign(text)).toEqual(await key.sign(text));
	// Off again it is kept as the browser keeps keys, and cannot be read out either.
	await later.keeper.turnOff(passphrase);
	const bare = await createIndexedDbKeyRing(visit(notes).connection, signingKeyFrom).readOwn();
	expect(bare.ok && bare.value?.key.privateKey).toMatchObject({ extractable: false });
});

test('a private key whose bytes nobody can read is taken off: it is never left beside the lock', async () => {
	const key = await signingKeyOf(drawSeed());
	await createIndexedDbKeyRing(visit(notes).connection, signingKeyFrom).keepOwn({
		key,
		name: secret,
		madeAt: at
	});
	await visit(notes).keeper.turnOn(passphrase);
	const ring = createIndexedDbKeyRing((await openVisit(notes)).connection, signingKeyFrom);
	expect(await ring.readOwn()).toEqual({ ok: true, value: undefined });
	expect(await ring.signers()).toMatchObject({ ok: true, value: [{ name: secret }] });
	expect(await rawDatabase()).not.toContain(secret);
});

describe.each(['throws', 'aborts'] as const)('a call of the database that %s', (fault) => {
	test('while the lock is turned on or off leaves everything readable: as it was, or as it is to be', async () => {
		const seen = { before: 0, after: 0 };
		for (let call = 1; ; call++) {
			freshBrowser();
			notes = createMemorySmallStore();
			await fill(visit(notes));
			const here = visit(notes);
			await here.vault.look();
			const injected = injectFault(call, fault);
			const turned = await here.keeper.turnOn(passphrase);
			const isReached = injected.calls() >= call;
			injected.stop();
			const later = visit(notes);
			const standing = await later.vault.look();
			seen[standing === 'locked' ? 'after' : 'before'] += 1;
			if (turned.ok) expect(standing).toBe('locked');
			if (standing === 'locked') {
				expect(await rawDatabase()).not.toContain(secret);
				expect(rawNotes(notes)).not.toContain(secret);
				expect(await everythingIn(await openVisit(notes))).toEqual(before);
			} else expect(await everythingIn(later)).toEqual(before);
			if (!isReached) break;
		}
		expect(seen.before).toBeGreaterThan(20);
		expect(seen.after).toBeGreaterThan(0);
	}, 120_000);

	test('while the lock is turned off', async () => {
		for (let call = 1; ; call++) {
			freshBrowser();
			notes = createMemorySmallStore();
			await fill(visit(notes));
			await visit(notes).keeper.turnOn(passphrase);
			const here = await openVisit(notes);
			const injected = injectFault(call, fault);
			await here.keeper.turnOff(passphrase);
			const isReached = injected.calls() >= call;
			injected.stop();
			const later = visit(notes);
			const standing = await later.vault.look();
			const opened = standing === 'locked' ? await openVisit(notes) : later;
			expect(await everythingIn(opened)).toEqual(before);
			if (!isReached) break;
		}
	}, 120_000);
});
