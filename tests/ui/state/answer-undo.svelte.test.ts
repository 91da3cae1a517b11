import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { AnswerUndo } from '#lib/ui/state/answer-undo.svelte.ts';

const change = (status: 'met' | 'partly', component = 'organisation') => ({
	component,
	control: 'GOV-01',
	answer: { status }
});

test('a step gives back what stood before, and can be done again', () => {
	const undo = new AnswerUndo();
	const before = { answers: { organisation: { 'GOV-01': { status: 'not-met' as const } } } };
	undo.remember(before, [change('met')]);
	expect(undo.canUndo).toBe(true);
	expect(undo.undo()).toEqual([
		{ component: 'organisation', control: 'GOV-01', answer: { status: 'not-met' } }
	]);
	expect([undo.canUndo, undo.canRedo]).toEqual([false, true]);
	expect(undo.redo()).toEqual([change('met')]);
});

test('a new step takes away what could be redone', () => {
	const undo = new AnswerUndo();
	undo.remember({ answers: {} }, [change('met')]);
	undo.undo();
	undo.remember({ answers: {} }, [change('partly')]);
	expect(undo.redo()).toBeUndefined();
});

test('what concerns a removed component cannot be undone, the rest of its step can', () => {
	const undo = new AnswerUndo();
	undo.remember({ answers: {} }, [change('met'), change('met', 'bus')]);
	undo.remember({ answers: {} }, [change('partly', 'bus')]);
	undo.forgetComponent('bus');
	expect(undo.undo()).toEqual([
		{ component: 'organisation', control: 'GOV-01', answer: undefined }
	]);
	expect(undo.canUndo).toBe(false);
});

test('the buttons follow: whether something can be undone is reactive', () => {
	const undo = new AnswerUndo();
	const seen: boolean[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			seen.push(undo.canUndo);
		});
	});
	flushSync();
	undo.remember({ answers: {} }, [change('met')]);
	flushSync();
	stop();
	expect(seen).toEqual([false, true]);
});
