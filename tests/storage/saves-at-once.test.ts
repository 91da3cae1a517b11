import { beforeEach, describe, expect, test } from 'vitest';
import { changeKept } from '#lib/application/change-kept.ts';
import { aFile, manyAnswers } from '../application/assessment-builders.ts';
import { answered, at } from './answered-file.ts';
import { freshBrowser, openTab } from './database-support.ts';

beforeEach(freshBrowser);

test('two changes of one assessment at once are both kept', async () => {
	const { repository } = openTab();
	await repository.save(aFile(), 0, at);
	const change = (id: string) =>
		changeKept({ repository, clock: () => at }, 'a-1', 'plan', (assessment) => ({
			...assessment,
			actions: [...assessment.actions, { id, title: id, state: 'open', closes: [] }]
		}));
	const [one, other] = await Promise.all([change('a'), change('b')]);
	expect([one, other]).toMatchObject([{ ok: true }, { ok: true }]);
	const loaded = await openTab().repository.load('a-1');
	expect(loaded.ok && loaded.value.file.assessment.actions.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a second save on the same count is refused while the first is still being written', async () => {
	const { repository } = openTab();
	await repository.save(aFile(), 0, at);
	const saves = ['一', '二'].map((title) => repository.save(aFile({ title }), 1, at));
	expect(await Promise.all(saves)).toEqual([
		{ ok: true, value: 2 },
		{ ok: false, error: { kind: 'changed-elsewhere', id: 'a-1' } }
	]);
	expect(await repository.save(aFile({ title: '三' }), 2, at)).toEqual({ ok: true, value: 3 });
});

test('what another tab took away and made anew is not written into, though both were saved as often', async () => {
	const [mine, theirs] = [openTab().repository, openTab().repository];
	const before = aFile({ answers: manyAnswers(450) });
	await mine.save(before, 0, at);
	await theirs.remove('a-1');
	const anew = aFile({ title: '控えから', answers: manyAnswers(30) });
	await theirs.save(anew, 0, at);
	expect(await mine.save(answered(before, 'GOV-01', '古い画面から'), 1, at)).toEqual({
		ok: false,
		error: { kind: 'changed-elsewhere', id: 'a-1' }
	});
	const loaded = await openTab().repository.load('a-1');
	expect(loaded.ok && loaded.value.file).toEqual(anew);
});

describe('two tabs', () => {
	test('the later of two saves on the same state is refused and changes nothing', async () => {
		const [one, two] = [openTab().repository, openTab().repository];
		const file = aFile();
		await one.save(file, 0, at);
		await two.load('a-1');
		const mine = answered(file, 'GOV-01', '一');
		await one.save(mine, 1, at);
		expect(await two.save(answered(file, 'GOV-02', '二'), 1, at)).toEqual({
			ok: false,
			error: { kind: 'changed-elsewhere', id: 'a-1' }
		});
		const kept = await openTab().repository.load('a-1');
		expect(kept.ok && kept.value.file).toEqual(mine);
	});

	test('of two new assessments with one id the second is refused', async () => {
		await openTab().repository.save(aFile(), 0, at);
		const second = await openTab().repository.save(aFile({ title: '別' }), 0, at);
		expect(second).toEqual({ ok: false, error: { kind: 'changed-elsewhere', id: 'a-1' } });
	});

	test('whatever the interleaving, each acknowledged save is built on the one before', async () => {
		const tabs = [openTab().repository, openTab().repository];
		await tabs[0]!.save(aFile(), 0, at);
		const states = await Promise.all(
			tabs.map(async (tab) => {
				const loaded = await tab.load('a-1');
				return loaded.ok ? loaded.value : undefined;
			})
		);
		let acknowledged = 1;
		for (let round = 0; round < 100; round++) {
			const who = (round * 7 + (round % 3)) % 2;
			const state = states[who]!;
			const next = answered(state.file, 'GOV-01', `${String(who)}-${String(round)}`);
			const saved = await tabs[who]!.save(next, state.saveCount, at);
			if (saved.ok) {
				acknowledged += 1;
				expect(saved.value).toBe(acknowledged);
				states[who] = { file: next, saveCount: saved.value, savedAt: at };
			} else {
				expect(saved.error.kind).toBe('changed-elsewhere');
				const loaded = await tabs[who]!.load('a-1');
				states[who] = loaded.ok ? loaded.value : state;
			}
		}
		const final = await openTab().repository.load('a-1');
		expect(final.ok && final.value.saveCount).toBe(acknowledged);
		expect(final.ok && final.value.file.assessment.history.length).toBe(acknowledged - 1);
	});

	test('a record that vanished is reported, not silently made anew', async () => {
		const { repository } = openTab();
		await repository.save(aFile(), 0, at);
		await openTab().repository.remove('a-1');
		expect(await repository.save(aFile(), 1, at)).toEqual({
			ok: false,
			error: { kind: 'not-found', id: 'a-1' }
		});
		expect(await repository.save(aFile(), 0, at)).toEqual({ ok: true, value: 1 });
	});
});
