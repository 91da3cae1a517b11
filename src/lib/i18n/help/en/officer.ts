import type { HelpPage } from '../help-page.ts';

/** The manual for officers of a municipality, in English. */
export const officer: HelpPage = {
	lead: 'From a new assessment to the report, in order. You need not do it all in one go.',
	parts: [
		{
			title: 'How an assessment goes',
			kind: 'steps',
			items: [
				{
					says: 'Under “New assessment”, enter the municipality, the fiscal year and the profile. Leave what you do not know as “Not known yet”.',
					at: 'new'
				},
				{
					says: 'Under “Profile and components”, register parties (departments, providers, contractors) and components (services, the city OS, devices). Each component brings its own questions.',
					at: 'setup'
				},
				{
					says: 'Under “Answers”, choose a status for one control after another. “Met” means that every condition in the text holds. When in doubt, compare the worked examples below the question. “Not applicable” needs a reason.',
					at: 'answers'
				},
				{
					says: 'Drop evidence (documents, screenshots) on a question or on the “Evidence” screen. Writing down where it is kept is enough.',
					at: 'evidence'
				},
				{ says: 'Under “Results”, see the grade and the gaps of each layer.', at: 'results' },
				{
					says: 'Under “Actions”, decide who will close each gap and by when. The screen also shows what raises the grade with the least effort.',
					at: 'actions'
				},
				{
					says: 'Under “Report”, create the summary for leaders or the full report.',
					at: 'report'
				}
			]
		},
		{
			title: 'How to read the grade',
			kind: 'facts',
			items: [
				{
					says: 'Grades go from A to D. The city’s grade is that of its weakest layer, because that is where it breaks.'
				},
				{
					says: 'A layer is not rated before 80% of it is answered. While one is not rated, the city’s grade is provisional.'
				},
				{ says: 'An essential control that falls short holds its layer at C.' },
				{
					says: 'Press a word with a dotted line to see what it means. All of them are under “Terms”.',
					at: 'terms'
				}
			]
		},
		{
			title: 'What is kept where',
			kind: 'facts',
			items: [
				{
					says: 'Answers stay in the browser of this device and are sent nowhere. The single-file edition keeps them only in the file you save.'
				},
				{
					says: 'What a browser keeps can be lost at log-off or on a full disk. Export the assessment on the overview to a shared folder: that file is the original.',
					at: 'overview'
				},
				{
					says: 'To keep evidence files as well, export a full backup under “Exchange”.',
					at: 'exchange'
				}
			]
		},
		{
			title: 'What to do when…',
			kind: 'facts',
			items: [
				{
					says: 'You do not know the answer: choose “Don’t know”, and it goes on the list of whom to ask. Contractors are asked under “Requests for answers”.',
					at: 'requests'
				},
				{
					says: 'You changed something by mistake: press “Undo”, or restore the earlier answer from the history.',
					at: 'history'
				},
				{
					says: 'The screen says “Not saved”: do not close it. Press “Export to a file now”.'
				},
				{ says: 'Another device takes over: open the assessment file there and continue.' },
				{
					says: 'Another person takes over: “Hand-over” gathers what is open, whom to ask, why each answer is what it is, and what to write down before leaving. It can be printed.',
					at: 'handover'
				},
				{
					says: 'The next fiscal year begins: start it from this assessment on the overview, with its answers.',
					at: 'overview'
				},
				{
					says: 'To compare with earlier years, see “Through the years”: over the controls alone that asked the same. Files of earlier years are dropped there and not kept.',
					at: 'years'
				}
			]
		}
	]
};
