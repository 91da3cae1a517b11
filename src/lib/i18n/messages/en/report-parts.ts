import { plural } from '#lib/i18n/plural.ts';
import { formatDate, formatFiscalYears } from '#lib/i18n/format-date.ts';
import { leastCoverage } from '#lib/domain/scoring/grade.ts';
import type { reportParts as japanese } from '../ja/report-parts.ts';

const dateOf = (date: string): string => formatDate(date, 'en');
/** Words of the parts of a report that decide and act, in English. */
export const reportParts: typeof japanese = {
	title: (checklist) => `${checklist}: gap report`,
	resultTitle: (checklist) => `${checklist}: results`,
	range: (percent, low, high, coverage) =>
		`The answers given so far score ${percent} (coverage ${coverage}; the remaining answers will bring it to between ${low} and ${high}).`,
	fullRange: (percent) => `Every question is answered, and the score is ${percent}.`,
	proved: (percent, supported) =>
		`Of the ${percent} scored, ${supported.replace('%', '')} points are backed by valid evidence.`,
	counts: (gaps, essential, open) =>
		[
			gaps === 0
				? 'Everything that was answered is met.'
				: `Counted for each component, there ${gaps === 1 ? 'is' : 'are'} ${plural(gaps, 'gap', 'gaps')}${essential === 0 ? '' : `, ${String(essential)} of them in essential controls`}.`,
			open === 0 ? '' : ` ${plural(open, 'question is', 'questions are')} still open.`
		].join(''),
	recount: (findings, before, after, grades) =>
		`Reviewers raised ${plural(findings, 'finding', 'findings')}. If the answers are counted as the reviewers judge them, the score goes from ${before} to ${after}${grades === '' ? '' : ` (layers whose grade changes: ${grades})`}. The grade and score above are self-assessed and do not reflect the findings.`,
	findings: (findings) =>
		`Reviewers raised ${plural(findings, 'finding', 'findings')}. The grade and score above are self-assessed and do not reflect them.`,
	qualityInShort: (wrong, doubtful) =>
		`Quality of the answers: ${[
			wrong === 0 ? '' : `${plural(wrong, 'entry needs', 'entries need')} correcting`,
			doubtful === 0 ? '' : `${plural(doubtful, 'answer has', 'answers have')} weak support`
		]
			.filter(Boolean)
			.join(', and ')}.`,
	waysTitle: 'Ways to a better grade',
	waysLead: (unit) =>
		`For each grade, the way that takes the least effort. Effort is counted in ${unit}.`,
	units: {
		points: 'work points (small 1, medium 3, large 8)',
		days: 'days',
		yen: 'yen'
	},
	way: 'Way',
	wayTo: (grade) => `Bring the city to ${grade}`,
	wayToRated: (grade, layers) => `Bring the ${String(layers)} rated layers to ${grade}`,
	allPlans: 'Finish all registered actions',
	whatToClose: 'Gaps to close',
	closeCount: (gaps, controls) =>
		`${plural(controls, 'control', 'controls')}${gaps === controls ? '' : ` (${String(gaps)} gaps across components)`}`,
	effort: 'Effort',
	result: 'Result',
	resultOf: (grade, percent) => `${grade}  ${percent}`,
	missingAnswers: (layer, needed, open) =>
		`${layer} can be rated once at least ${String(needed)} of its ${plural(open, 'open question', 'open questions')} ${needed === 1 ? 'is' : 'are'} answered.`,
	missingMore: (more) =>
		`${plural(more, 'more layer has', 'more layers have')} too few answers to be rated.`,
	ratedWhenAll: 'The city has a grade only when every layer is rated.',
	wayItems: (grade, items) => `The way to ${grade}: ${items}`,
	manyPeople: (more) => `${String(more)} more people`,
	andMore: (count) => `${String(count)} more`,
	andMoreItems: (count) => `${String(count)} more`,
	noPlans: 'No actions are registered.',
	changesOn: (date, grade, percent) =>
		`If registered actions are finished on time, expect “${grade}”, score ${percent}, on ${dateOf(date)}.`,
	outside: {
		'closes-nothing': 'Actions that close no gap',
		'no-date': 'Actions without a due date',
		'impossible-date': 'Actions whose due date is not a valid day',
		overdue: 'Overdue actions'
	},
	outsideLine: (why, titles) => `${why} (not included in this outlook): ${titles}`,
	outlineTitle: 'About this assessment',
	purpose: 'Purpose',
	scope: 'Scope',
	scopeOf: (components, controls, pairs) =>
		`${plural(components, 'component', 'components')} and the whole city; ${plural(controls, 'control', 'controls')} (${String(pairs)} when counted for each component, including those not applicable)`,
	purposeDefault: (checklist) =>
		`To assess the state of security measures against “${checklist}”, and to make clear what is missing and what to do next.`,
	period: 'Answered',
	periodOf: (from, to) => `${dateOf(from)} to ${dateOf(to)}`,
	answeredBy: 'Answered by',
	method: 'Method',
	methodDefault:
		'Self-assessment (based on the answers and evidence of those responsible; sites and devices were not inspected)',
	reviewedBy: 'Review',
	reviewCoverage: (looked, all, by) =>
		`${String(looked)} of ${String(all)} answers were looked at${by === '' ? '' : ` (${by})`}`,
	noReview: 'Not reviewed',
	limits: 'Limits',
	limitsDefault:
		'A self-assessment does not certify compliance with any law or standard, nor security against attacks.',
	created: 'Date of preparation',
	department: 'Prepared by',
	contact: 'Contact',
	distribution: 'Distribution',
	notFilled: '(not filled in)',
	priority: 'Priority',
	priorityNote:
		'Priority is weight × criticality × points missing to “met” (partly met 1, planned or not met 2) × impact; the higher it is, the sooner the control deserves attention. Where several components fall short, the highest value is shown. ',
	controlAndState: 'Control, first step, and status and what is missing for each component',
	provedSign: (status) => `${status} (E)`,
	provedLegend:
		'“(E)” marks answers backed by valid evidence; the register of evidence has their numbers.',
	required: (statement) => `Required: ${statement}`,
	canHappen: (risks) => `What can happen: ${risks}`,
	firstStep: (how) => `First step: ${how}`,
	weights: (effort, weight, impact) =>
		`Effort ${effort} · weight ${String(weight)} · impact ${String(impact)}`,
	placeStatus: (place, status) => `${place}: ${status}`,
	deferred: (reason) => `Why nothing is planned: ${reason}`,
	dot: '. ',
	apart: '\n',
	noPlan: 'no action planned',
	dotted: ' · ',
	plan: (owner, due) => `Action: ${owner}, ${due}`,
	seeGaps: 'see the list of gaps',
	notesTitle: 'Notes on answers (those of gaps are in the list of gaps)',
	lensEmptyGroups: (names) => `Groups without a control: ${names}`,
	shortYears: (years) => formatFiscalYears(years, 'en'),
	provisionalShort: (grade) => `provisional ${grade}`,
	planCell: 'Action (owner, due)',
	plansLead: (open, overdue, undated) =>
		[
			`${plural(open, 'action is', 'actions are')} unfinished.`,
			overdue === 0 ? '' : ` Of these, ${plural(overdue, 'is', 'are')} overdue.`,
			undated === 0 ? '' : ` No due date is set for ${String(undated)}.`
		].join(''),
	plansOverdue: 'Overdue',
	plansOpen: 'Still to come',
	plansUndated: 'Without a due date',
	plansDone: 'Done or dropped',
	undatedBecause: (reason) => `Why there is no due date: ${reason}`,
	qualityTitle: 'Quality of the answers',
	qualityLead:
		'How far the score can be relied on. “To correct” affects what is counted, “weak support” means that the score rests on too little, and “to check” is worth another look.',
	severity: 'Kind',
	severities: { wrong: 'To correct', doubtful: 'Weak support', look: 'To check' },
	finding: 'What was found',
	count: 'Number',
	where: 'Where (first ones)',
	toDo: 'What to do',
	noQuality: 'Nothing stands out.',
	controlsOf: 'Controls',
	decidesTitle: 'Decisions requested',
	decideWay: (way, effort, controls) =>
		`Decide on the goal “${way}”. The way of least effort (${effort}) closes the gaps in: ${controls}.`,
	decideAnswers: (layer, needed) =>
		`So that ${layer} can be rated, have at least ${plural(needed, 'open question', 'open questions')} answered.`,
	topControls: (shown, all) =>
		shown >= all
			? 'Controls of highest priority'
			: `Controls of highest priority (${String(shown)} of ${String(all)})`,
	places: (names, count) => (count === 1 ? names : `${names} (${String(count)} places)`),
	manyPlaces: (first, more) => `${first} and ${String(more)} more`,
	beginTitle: 'What is to be assessed',
	beginLead: `Scores, grades and the list of gaps become available as answers come in. A layer is rated once ${String(leastCoverage)}% of it is answered. Starting with the essential controls gives an early picture.`,
	asked: 'Questions',
	askedEssential: 'Essential',
	sinceLayers: (shown, all) =>
		`${String(shown)} of ${String(all)} layers ${shown === 1 ? 'is' : 'are'} shown, by how much they changed.`,
	sinceGaps: ({ closed, added, back, found, open }) => {
		const among = [
			back === 0
				? ''
				: `${String(back)} of them had been closed before and ${back === 1 ? 'has' : 'have'} come back`,
			found === 0
				? ''
				: `${String(found)} of them ${found === 1 ? 'was' : 'were'} unanswered or unknown last time`
		].filter(Boolean);
		return [
			`${plural(closed, 'gap from last time has', 'gaps from last time have')} been closed, and `,
			`${plural(added, 'gap is', 'gaps are')} new`,
			among.length === 0 ? '.' : ` (${among.join('; ')}).`,
			open === 0 ? '' : ` ${plural(open, 'gap remains', 'gaps remain')} from last time.`
		].join('');
	},
	sinceCame: (names) => `Components added: ${names}`,
	sinceWent: (names) => `Components removed: ${names}`,
	closed: 'Gaps closed',
	opened: 'New gaps',
	back: 'Gaps that came back',
	gapList: (title, count) => `${title} (${String(count)})`,
	onePlace: (control, place) => `${control} (${place})`
};
