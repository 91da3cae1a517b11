import type { rule as ja } from '../ja/rule.ts';

const days = (count: number) => `${String(count)} ${count === 1 ? 'day' : 'days'}`;

/** Words about the enforcement rule (施行規則第16条の3): screen, report and command line. */
export const rule: typeof ja = {
	title: 'Enforcement rule',
	fullTitle: 'Preparing for the Local Autonomy Act Enforcement Rule art. 16-3',
	lead: 'How the answers stand under the eight fields of the ministerial ordinance of 26 June 2026, and how far the city is until it comes into force. It does not show compliance. Where in doubt, read the ordinance and the ministry’s notice themselves.',
	noLens:
		'The controls of this checklist do not refer to the rule. The preparation below can still be noted.',
	daysLeft: (day, count) => `${days(count)} until it comes into force (${day})`,
	today: (day) => `It comes into force today (${day})`,
	inForce: (day, count) => `In force since ${day}, for ${days(count)}`,

	exemption: 'Whether it applies',
	exemptionLead:
		'Public safety commissions are exempted. Any other body is exempted only if both of the following are answered “No”.',
	questions: {
		commission: 'Is it a public safety commission?',
		connected:
			'Is it connected, directly or indirectly, to LGWAN or another network that can affect important information or systems of the state or of other bodies?',
		personalInformation: 'Does it hold much personal information?'
	},
	exemptionNote: 'Reason for the judgement, and with whom it was checked (note)',
	verdicts: {
		exempt: 'The body is exempted',
		applies: 'The rule applies',
		open: 'Not known yet'
	},
	openQuestions: (count) =>
		`${String(count)} ${count === 1 ? 'question is' : 'questions are'} open`,

	items: 'The eight fields',
	itemsLead:
		'The answers under the eight fields of the ordinance and the subjects named within them. A control can count in several. Where no control speaks to a subject, check it against the ordinance itself.',
	item: 'Field',
	controls: 'Controls',
	noControls: 'no control speaks to it',
	atFirst: (count) => `without ${String(count)} ${count === 1 ? 'pair' : 'pairs'} in transition`,
	transition:
		'Fields 5 and 7 do not apply to systems that exist and contracts that run on the day it comes into force. Sort them below under “Systems” and “Contracts”. The percentage without them leaves out only components whose system exists and whose contractor, if any, has a running contract.',

	assets: 'Six kinds of information assets',
	assetsLead:
		'The ordinance knows six kinds of information assets. The notice names drones, network cameras, multifunction printers and cloud services among its examples. Choose the kinds each component has.',
	assetKinds: {
		network: 'network',
		system: 'information system',
		facility: 'facilities of these',
		media: 'recording media',
		information: 'information handled',
		document: 'documents (electronic ones too)'
	},
	kind: 'Kind',
	components: 'Components',
	noneOfKind: 'no component chosen',
	withoutAssets: (count) =>
		`${String(count)} ${count === 1 ? 'component has' : 'components have'} no kind chosen`,

	systems: 'Systems',
	systemsLead: 'Whether it exists on the day the rule comes into force, or is introduced later.',
	system: 'Component',
	standing: 'On that day',
	standingOf: (name) => `“${name}” on that day`,
	systemStandings: { existing: 'existing', new: 'new', open: 'open' },
	noComponents: 'There are no components yet. Add them under “Prepare”.',

	contracts: 'Contracts',
	contractsLead:
		'Whether the contract runs on the day the rule comes into force, or is made later. With its days it is sorted by itself. Offices of the city have none.',
	party: 'Party',
	contractStandings: { existing: 'existing', new: 'new', none: 'no contract', open: 'open' },
	byDaysMark: ' (by its days)',
	contractOf: (name) => `Contract with “${name}” on that day`,
	from: 'Begins',
	until: 'Ends',
	fromOf: (name) => `Contract with “${name}” begins`,
	untilOf: (name) => `Contract with “${name}” ends`,
	contractDays: (startsOn, endsOn) => `${startsOn} – ${endsOn}`,
	doubtful: 'what was chosen does not fit the days',
	noParties: 'There are no parties yet. Add them under “Prepare”.',
	openCount: (count) => `${String(count)} open`,
	counts: (existing, fresh, open) =>
		`${String(existing)} existing, ${String(fresh)} new, ${String(open)} open`,

	steps: 'Steps until it comes into force',
	stepsLead:
		'A way for those who begin with nothing. Order and days are a proposal of this project; the ordinance does not set them. With a day of your own, lateness is counted by that.',
	step: 'Step',
	state: 'State',
	by: 'By about',
	day: 'Day planned or done',
	note: 'Note',
	what: 'What to do',
	dayAndNote: 'Day planned or done, note',
	late: 'late',
	lateState: (state) => `${state} (late)`,
	stateOf: (step) => `State of “${step}”`,
	dayOf: (step) => `Day of “${step}”`,
	noteOf: (step) => `Note on “${step}”`,
	states: { open: 'not begun', 'in-progress': 'under way', done: 'done' },
	done: (done, of) => `${String(done)} of ${String(of)} done`,
	lateCount: (count) => `${String(count)} ${count === 1 ? 'step is' : 'steps are'} late`,
	forItems: (items) => `field ${items}`,
	stepTexts: {
		exemption: {
			title: 'Check whether it applies',
			what: 'Look at each body, commissions and the assembly too, and keep the reason.'
		},
		people: {
			title: 'Name who is responsible',
			what: 'Name responsible persons, divide responsibilities and set up the whole organisation.'
		},
		assets: {
			title: 'List information assets',
			what: 'Make a register by the six kinds, devices in the field and cloud services included.'
		},
		standing: {
			title: 'Tell existing from new',
			what: 'Sort systems and contracts into those there on that day and later ones.'
		},
		classes: {
			title: 'Classify information assets',
			what: 'Set limits on handling and ways of management for each class.'
		},
		gaps: {
			title: 'Find what is missing under the eight fields',
			what: 'Answer the controls, and see in the table above which fields fall short.'
		},
		budget: {
			title: 'Plan budget and procurement',
			what: 'Make actions for what is missing, in time for budget requests and procurement.'
		},
		rules: {
			title: 'Draft the revised policy and standards',
			what: 'Check that there is a rule for each of the eight fields.'
		},
		places: {
			title: 'Secure places and devices',
			what: 'Set and apply rules for controlled areas, communication lines, staff terminals and media.'
		},
		technology: {
			title: 'Put technical measures in place',
			what: 'Access control, measures against intrusion and malicious programs, rules from development to maintenance, collecting security information. Consider the ASM service that the state provides.'
		},
		contracts: {
			title: 'Set terms of new contracts',
			what: 'Decide criteria of selection and clauses for outsourcing and cloud services after that day.'
		},
		operation: {
			title: 'Set procedures of monitoring and incidents',
			what: 'Decide who monitors, how the keeping of rules is checked, and whom to call in an incident.'
		},
		training: {
			title: 'Tell and train staff',
			what: 'Their duties, how to report, how to handle IDs and passwords.'
		},
		decision: {
			title: 'Decide the revision',
			what: 'Adopt the revised policy and standards, and tell sections and contractors.'
		},
		review: {
			title: 'Plan audit and self-check',
			what: 'Set days of the first year’s audit, self-check and revision of rules.'
		},
		start: {
			title: 'Work by the new rules',
			what: 'Begin on that day. Follow what is still missing with actions.'
		}
	},
	reportSteps: 'Steps until it comes into force, and their state',
	none: 'This checklist has no lens of the enforcement rule.',
	colon: ': ',
	comma: ', '
};
