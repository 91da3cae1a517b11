import { goto } from '$app/navigation';
import { resolve } from '$app/paths';

/** The screens of the app. */
export type Screen =
	| '/'
	| '/new'
	| '/checklists'
	| '/checklists/import'
	| '/compare'
	| '/assessment'
	| '/assessment/edition'
	| '/assessment/setup'
	| '/assessment/answers'
	| '/assessment/answers/table'
	| '/assessment/round'
	| '/assessment/evidence'
	| '/assessment/results'
	| '/assessment/actions'
	| '/assessment/rule'
	| '/assessment/calendar'
	| '/assessment/years'
	| '/assessment/report'
	| '/keys'
	| '/assessment/exchange'
	| '/assessment/requests'
	| '/assessment/merge'
	| '/assessment/review'
	| '/assessment/responsibility'
	| '/assessment/history'
	| '/assessment/handover'
	| '/assessment/sheet'
	| '/about'
	| '/help'
	| '/help/officer'
	| '/help/vendor'
	| '/help/auditor'
	| '/help/administrator'
	| '/help/terms';

/** A part of a screen that addresses lead to. */
export type ScreenPart = 'gaps' | 'plans';

/** Values of the query; empty ones are left out. */
export type Query = Readonly<Record<string, string | undefined>>;

/**
 * The address of a screen in both shapes. The portable html routes by hash, where Kit's own
 * `resolve` would leave out the file's name and lead out of the app. `part` leads on to a part of it.
 */
export function pathTo(screen: Screen, query: Query = {}, part?: ScreenPart): string {
	const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
	const search = new URLSearchParams(given as [string, string][]).toString();
	// Kit types a route's arguments name by name, and TypeScript compares no more than 25 names: one stands for all.
	const path = __PORTABLE__ ? `#${screen}` : resolve(screen as '/');
	const address = search === '' ? path : `${path}?${search}`;
	return part === undefined ? address : `${address}#${part}`;
}

/** Goes to a screen. `place: 'same'` keeps focus and scroll, for filters and steps within a screen. */
export function goTo(
	screen: Screen,
	query: Query = {},
	place: 'new' | 'same' = 'new'
): Promise<void> {
	const same = place === 'same';
	return goto(pathTo(screen, query), {
		keepFocus: same,
		noScroll: same,
		replaceState: same
	});
}

/** The query of the current address, in both shapes. */
export function queryOf(url: URL): URLSearchParams {
	if (!__PORTABLE__) return url.searchParams;
	return new URLSearchParams(url.hash.split('?')[1]?.split('#')[0] ?? '');
}
