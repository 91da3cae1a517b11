import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { PickedFile } from '#lib/application/file-ports.ts';
import { ok } from '#lib/domain/primitives/result.ts';
import { RequestKitState } from '#lib/ui/state/request-kit.svelte.ts';
import { picked } from './state-support.ts';

const page = '<!doctype html><script id="font-noto-sans-jp-fallback"></script>';
const bytes = new TextEncoder().encode(page);

const stateWith = (found: Uint8Array | undefined, file: PickedFile = picked(page)) =>
	new RequestKitState({
		loadPortablePage: () => Promise.resolve(found),
		files: { pick: () => Promise.resolve(ok(file)), download: () => undefined }
	});

describe('the portable edition for kits', () => {
	it('is brought from beside the site, where it lies', async () => {
		const state = stateWith(bytes);
		expect([state.page, state.absent]).toEqual([undefined, false]);
		await state.seek();
		expect(state.page).toBe(bytes);
		expect(state.absent).toBe(false);
	});

	it('is looked for once by a screen that asks for it, found or not', async () => {
		let times = 0;
		const state = new RequestKitState({
			loadPortablePage: () => Promise.resolve(void (times += 1)),
			files: { pick: () => Promise.resolve(ok(picked(page))), download: () => undefined }
		});
		const leave = $effect.root(() => {
			$effect(() => void state.seek());
		});
		for (let turn = 0; turn < 5; turn++) {
			flushSync();
			await Promise.resolve();
		}
		leave();
		expect([times, state.absent]).toEqual([1, true]);
	});

	it('is picked by the user where it does not, and nothing else is taken for it', async () => {
		const state = stateWith(undefined, picked('<!doctype html><title>別のページ</title>'));
		await state.seek();
		expect(state.absent).toBe(true);
		await state.pick();
		expect([state.page, state.wrong]).toEqual([undefined, 'f.json']);
		const right = stateWith(undefined);
		await right.seek();
		await right.pick();
		expect(right.page).toEqual(bytes);
		expect([right.absent, right.wrong]).toEqual([false, '']);
	});
});
