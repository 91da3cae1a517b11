import type { UnfitField } from '#lib/formats/assessment/unfit-field.ts';
import { pathTo } from '../app-path.ts';

type EditedScreen =
	| '/assessment/setup'
	| '/assessment/answers'
	| '/assessment/evidence'
	| '/assessment/actions'
	| '/assessment/review'
	| '/assessment/report'
	| '/assessment/rule'
	| '/assessment/calendar';

/** Where each part of an assessment is edited; other parts are records of what was. */
const screens: Readonly<Record<string, EditedScreen>> = {
	title: '/assessment/setup',
	municipality: '/assessment/setup',
	period: '/assessment/setup',
	asOf: '/assessment/setup',
	parties: '/assessment/setup',
	components: '/assessment/setup',
	answers: '/assessment/answers',
	evidence: '/assessment/evidence',
	actions: '/assessment/actions',
	reviews: '/assessment/review',
	handlingMark: '/assessment/report',
	outline: '/assessment/report',
	efforts: '/assessment/actions',
	deferrals: '/assessment/actions',
	rulePreparation: '/assessment/rule',
	calendar: '/assessment/calendar'
};

/** The address of the screen on which a field can be corrected; undefined for records of what was. */
export function whereToMend({ path }: Pick<UnfitField, 'path'>, id: string): string | undefined {
	const [part = '', component = '', control = ''] = path.map(String);
	const screen = Object.hasOwn(screens, part) ? screens[part] : undefined;
	if (screen === undefined) return undefined;
	const query = { id, ...(part === 'answers' && { control: `${component} ${control}` }) };
	return pathTo(screen, query, part === 'actions' ? 'plans' : undefined);
}
