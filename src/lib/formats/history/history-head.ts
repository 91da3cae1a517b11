import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { sha256Hex } from '../sha256-hex.ts';
import { canonicalJson } from '#lib/domain/primitives/stable-json.ts';

type History = Assessment['history'];
type Entry = History[number];

/** Stands for a whole history: how many entries it has, and a hash that hangs on every one of them. */
export type HistoryHead = { readonly count: number; readonly hash: string };

/** The hash of a history without entries. */
export const emptyHistoryHash = sha256Hex('machi-tenken/history 1');

type Link = { readonly previous: string; readonly hash: string };
/** Entries never change, so each is hashed once for every predecessor it has stood behind. */
const links = new WeakMap<Entry, Link>();

/** The hash of an entry behind its predecessors: SHA-256 over canonical JSON of both, in hex. */
export function chainEntry(previous: string, entry: Entry): string {
	const known = links.get(entry);
	if (known?.previous === previous) return known.hash;
	const hash = sha256Hex(canonicalJson({ previous, entry }));
	links.set(entry, { previous, hash });
	return hash;
}

/** The head of a history: cutting, editing, adding or reordering any entry changes it. */
export const historyHead = (history: History): HistoryHead => ({
	count: history.length,
	hash: history.reduce(chainEntry, emptyHistoryHash)
});
