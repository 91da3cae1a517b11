import type { tour as ja } from '../ja/tour.ts';

/** Words of the tour of one minute. */
export const tour: typeof ja = {
	title: 'One-minute tour',
	offer: 'New here? Six short steps show where to answer and what you get from it.',
	start: 'Take the tour',
	decline: 'No, thank you',
	step: (step, of) => `${String(step)} / ${String(of)}`,
	end: 'End the tour',
	steps: {
		overview: {
			title: 'The overview is where you start',
			text: 'The city’s grade and what to do next are always here. Come back to it whenever you are lost.'
		},
		answers: {
			title: 'Answer one control after another',
			text: '“Met” means that every condition in the text holds. “Don’t know” is fine: it becomes a list of whom to ask. You can stop and continue at any time.'
		},
		grade: {
			title: 'Grades go from A to D',
			text: 'The city’s grade is that of its lowest layer, because that is where it breaks. A layer with less than 80% answered is not rated yet; until all are, the grade is provisional.'
		},
		gaps: {
			title: 'See the gaps under “Results” and “Actions”',
			text: 'Everything short of “Met” is listed by priority. Decide who will close each gap and by when, and see when the grade will rise.'
		},
		report: {
			title: 'Create a report to explain the results',
			text: 'A two-page summary for leaders, a full report for those who work with it; as PDF, Word or Excel.'
		},
		file: {
			title: 'Finally, keep it in a file',
			text: 'Answers are sent nowhere and stay on this device. What a browser keeps can be lost, so export the assessment to a shared folder. That file is the original.'
		}
	}
};
