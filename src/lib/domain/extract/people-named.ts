import { listAnswers } from '../assessment/answer-map.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { folded } from './fold-text.ts';

/** What ends the name of a place of work or a post, and no name of a person. */
const workplace =
	/(?:[課室係局]|[課部室係局所]長|協議会|委員会?|事務局|センター|会社|グループ|チーム|担当者?|職員|管理者?|窓口|\(株\)|\(有\)|^.{3,}[部所班市町村区県都府社])$/u;

/** Everybody an assessment names as having said, done or taken on something, as it was typed. */
export function peopleNamed(whole: Assessment): readonly string[] {
	const { reviews, history, requests, responses, stages, editionChanges, actions, drawer } = whole;
	const named = [
		...listAnswers(whole).map(({ answer }) => answer.updatedBy),
		...drawer.map(({ answer }) => answer.updatedBy),
		...reviews.flatMap(({ reviewer, reply }) => [reviewer, reply?.by]),
		...[history, requests, responses, stages, editionChanges].flatMap((list = []) =>
			list.map(({ by }) => by)
		),
		...actions.map(({ owner }) => owner)
	];
	return [...new Set(named.map((name) => name?.trim() ?? ''))].filter((name) => name !== '');
}

/** How somebody may be named in a text. All of it folded. */
export type PersonNames = {
	readonly whole: string;
	/** Names of two letters and more. */
	readonly names: readonly string[];
	/** Names of one letter, which are known by the title behind them. */
	readonly short: readonly string[];
};

/** The names in "課 氏名", "氏 名" and the like: what does not end as a place of work does. */
export function personNames(typed: string, bodies: readonly string[]): PersonNames {
	const isBody = (word: string): boolean =>
		workplace.test(word) || bodies.some((body) => word.includes(body) || body.includes(word));
	const words = typed
		.split(/[\s・/／、,，()（）]+/u)
		.map(folded)
		.filter((word) => word !== '');
	const names = words.filter((word) => !isBody(word));
	// Who writes both names as one word is called by the first two letters of it.
	const families = names
		.filter((name) => /^[\p{sc=Han}々]{3,5}$/u.test(name))
		.map((name) => Array.from(name).slice(0, 2).join(''));
	const all = [...names, ...families];
	return {
		whole: folded(typed),
		names: all.filter((name) => name.length > (/^[a-z.'-]+$/u.test(name) ? 2 : 1)),
		short: all.filter((name) => /^\p{sc=Han}$/u.test(name))
	};
}
