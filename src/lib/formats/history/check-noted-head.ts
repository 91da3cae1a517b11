import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { chainEntry, emptyHistoryHash } from './history-head.ts';

/** What a head that somebody noted earlier says about a history. */
export type NotedHead =
	/** The first `entries` of `count` are as they were when the head was noted. */
	| { readonly kind: 'continues'; readonly entries: number; readonly count: number }
	/** It was cut or changed since, or the head belongs to another assessment. */
	| { readonly kind: 'elsewhere' }
	/** The text is no head: a head has 64 hexadecimal digits. */
	| { readonly kind: 'not-a-head' };

/** The most characters that are looked at: a head with every digit apart. */
const longest = 1000;

/** Compares a history with the hash of a head as people type and paste it: any width, case and gaps. */
export function checkNotedHead(history: Assessment['history'], text: string): NotedHead {
	const hash = readHash(text);
	if (hash === undefined) return { kind: 'not-a-head' };
	const entries = entriesUpTo(history, hash);
	return entries === undefined
		? { kind: 'elsewhere' }
		: { kind: 'continues', entries, count: history.length };
}

function readHash(text: string): string | undefined {
	const digits = text
		.slice(0, longest)
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s:-]+/g, '');
	return /^[0-9a-f]{64}$/.test(digits) ? digits : undefined;
}

function entriesUpTo(history: Assessment['history'], wanted: string): number | undefined {
	let hash = emptyHistoryHash;
	if (hash === wanted) return 0;
	for (const [index, entry] of history.entries()) {
		hash = chainEntry(hash, entry);
		if (hash === wanted) return index + 1;
	}
	return undefined;
}
