import { page } from '$app/state';
import type { AssessmentState } from '#lib/ui/state/assessment.svelte.ts';
import { goTo, queryOf, type Screen } from '../../app-path.ts';
import { idInQuery } from '../id-in-query.ts';
import type { AnsweringSurroundings } from './answering.svelte.ts';

/** What is shown, as it is read from the address of a screen and written into it. */
export const inAddress = (
	screen: Screen,
	current: AssessmentState
): Pick<AnsweringSurroundings, 'query' | 'write'> => ({
	query: () => queryOf(page.url),
	write: (query) => {
		void goTo(screen, { id: idInQuery(current), ...query }, 'same');
	}
});
