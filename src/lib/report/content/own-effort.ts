import type { Control } from '#lib/domain/checklist/control.ts';
import { effortsOf, isEffort, standardEfforts } from '#lib/domain/improvement/efforts.ts';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import type { ReportSource } from './report-source.ts';

/** The city's own figures of effort: what they are called with their unit, and what a control takes by them. */
type OwnEffort = { readonly title: string; readonly of: (control: Control) => number };

/** Nothing where the city has stated no figure: the words of the checklist say it then. */
export function ownEffort({ assessment, choices }: ReportSource): OwnEffort | undefined {
	const { efforts } = assessment;
	if (efforts === undefined) return undefined;
	const { unit, sizes, controls } = effortsOf({ ...assessment, efforts });
	return {
		title: messagesFor(choices.locale).reportSheets.effortIn[unit],
		of: ({ id, effort }) => {
			const own = controls[id];
			return isEffort(own) ? own : sizes[effort];
		}
	};
}

/** What an action's effort is called, with the unit the city reckons in. */
export const actionEffortTitle = ({ assessment, choices }: ReportSource): string =>
	messagesFor(choices.locale).reportSheets.effortIn[
		assessment.efforts?.unit ?? standardEfforts.unit
	];
