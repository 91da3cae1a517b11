import type { Screen } from './app-path.ts';

/** The places of an assessment, by what people come to do there. */
export const places = ['overview', 'prepare', 'answer', 'results', 'report'] as const;
export type Place = (typeof places)[number];

/** The screens of a place: those that are always shown, and those that are shown only while one is there. */
type Screens = { readonly always: readonly Screen[]; readonly onTheWay: readonly Screen[] };

const screensIn: Readonly<Record<Place, Screens>> = {
	overview: { always: ['/assessment'], onTheWay: [] },
	prepare: {
		always: ['/assessment/setup', '/assessment/responsibility'],
		onTheWay: ['/assessment/edition']
	},
	answer: {
		always: [
			'/assessment/answers',
			'/assessment/answers/table',
			'/assessment/round',
			'/assessment/evidence',
			'/assessment/requests',
			'/assessment/sheet'
		],
		onTheWay: ['/assessment/merge']
	},
	results: {
		always: [
			'/assessment/results',
			'/assessment/actions',
			'/assessment/calendar',
			'/assessment/rule',
			'/assessment/years'
		],
		onTheWay: []
	},
	report: {
		always: [
			'/assessment/report',
			'/assessment/handover',
			'/assessment/review',
			'/assessment/exchange',
			'/assessment/history'
		],
		onTheWay: []
	}
};

/** The place a screen belongs to; screens outside an assessment belong to none. */
export const placeOf = (screen: string | null): Place | undefined =>
	places.find((place) => everyScreenOf(place).some((one) => one === screen));

/** The screens of a place that its row shows while one is on `screen`. */
export const screensShown = (place: Place, screen: string | null): readonly Screen[] => {
	const { always, onTheWay } = screensIn[place];
	return [...always, ...onTheWay.filter((one) => one === screen)];
};

/** Every screen of a place. */
export const everyScreenOf = (place: Place): readonly Screen[] => [
	...screensIn[place].always,
	...screensIn[place].onTheWay
];
