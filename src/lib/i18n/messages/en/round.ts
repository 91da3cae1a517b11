import type { round as ja } from '../ja/round.ts';

/** Words of the round through the essentials. */
export const round: typeof ja = {
	title: '15-minute check (essentials only)',
	progress: (done, of) => `Essential ${String(done)}/${String(of)}`,
	progressLabel: 'Progress through the essentials',
	timeLeft: (minutes) => `About ${String(minutes)} min left`,
	allDone: 'All essentials are answered.',
	see: 'See the result so far',
	seeAll: 'See the result',
	resultTitle: 'Result so far (provisional)',
	provisional:
		'This is a provisional result, based on the answers so far. The grade and score will change as you answer the rest. The report says so too.',
	answered: (done, of) => `${String(done)} of ${String(of)} essentials are answered.`,
	countsTitle: 'How the essentials were answered',
	shortTitle: (count) => `Essentials that fall short (${String(count)})`,
	noneShort: 'None of the essentials answered so far falls short.',
	openTitle: (count) =>
		count === 1
			? '1 essential is still unanswered.'
			: `${String(count)} essentials are still unanswered.`,
	goOn: 'Answer all remaining questions',
	firstPdf: 'Create a first PDF',
	firstPdfHint: 'The summary for leaders. It says that the grade is provisional.',
	otherReports: 'Choose another report',
	none: 'With the current profile, this checklist has no essential controls.'
};
