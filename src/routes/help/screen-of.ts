import type { HelpPlace } from '#lib/i18n/help/help-page.ts';
import type { Screen } from '../app-path.ts';

/** The screens that the manual leads to. */
export const screenOf: Readonly<Record<HelpPlace, Screen>> = {
	start: '/',
	new: '/new',
	overview: '/assessment',
	setup: '/assessment/setup',
	responsibility: '/assessment/responsibility',
	answers: '/assessment/answers',
	evidence: '/assessment/evidence',
	requests: '/assessment/requests',
	results: '/assessment/results',
	actions: '/assessment/actions',
	years: '/assessment/years',
	report: '/assessment/report',
	handover: '/assessment/handover',
	review: '/assessment/review',
	exchange: '/assessment/exchange',
	history: '/assessment/history',
	keys: '/keys',
	settings: '/about',
	terms: '/help/terms'
};

/** Whether a screen shows an assessment, so that one has to be open. */
export const isOfAssessment = (screen: Screen): boolean => screen.startsWith('/assessment');
