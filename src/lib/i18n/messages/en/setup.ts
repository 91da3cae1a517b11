import type { setup as ja } from '../ja/setup.ts';

/** Words of the guided form and of the page where all of it can be changed. */
export const setup: typeof ja = {
	newTitle: 'New assessment',
	editTitle: 'Profile and components',
	step: (step, steps) => `Step ${String(step)} of ${String(steps)}`,
	steps: ['Municipality and year', 'Profile', 'Parties', 'Components'],
	code: 'Local government code (6 digits)',
	codeHint: 'The six digits on the municipality’s official site or forms, e.g. 282103',
	codeWrong: 'The code is not right. Check the six digits and the last (check) digit.',
	codeRight: (prefecture) => `This is a code in ${prefecture}.`,
	name: 'Municipality',
	nameMissing: 'Enter the name of the municipality.',
	fiscalYear: 'Fiscal year',
	fiscalYearWrong: 'Enter four digits, e.g. 2026',
	title: 'Name of the assessment',
	titleHint: 'Shown in lists and reports. Left empty, one is made.',
	defaultTitle: (name, year) => `${name} smart-city security check FY${String(year)}`,
	asOf: 'Reference date',
	asOfHint: 'The answers describe the situation on this day.',
	asOfWrong: 'Enter a date.',
	profileLead:
		'About the whole city. Your answers take away controls that do not apply; "not known yet" takes nothing away. Changing them later deletes no answers.',
	factEffect: (count) => `With “No”, ${String(count)} controls do not apply.`,
	factEffectOfYes: (count) => `With “Yes”, ${String(count)} controls do not apply.`,
	partiesLead:
		'Register who is involved (sections of the city, businesses, contractors). They group the to-ask list. You can add more later.',
	partyName: 'Name',
	partyKind: 'Kind',
	addParty: 'Add a party',
	noParties: 'None yet.',
	componentsLead: 'Register what is assessed, layer by layer. Each is assessed on its own.',
	componentsNotAsked:
		'This checklist is answered for the whole city. No components need to be registered.',
	profileNotAsked: 'This checklist asks for no profile. Go on.',
	componentName: 'Name',
	criticality: 'Criticality',
	criticalities: {
		1: '1  an inconvenience if it stops',
		2: '2  life or work suffers if it stops',
		3: '3  life, safety or many people’s data'
	},
	componentParty: 'Party in charge',
	noParty: 'Nobody yet',
	uses: 'Uses',
	usesHint:
		'Tick what this component relies on. It decides the figure “Lowest incl. what it uses”.',
	facts: 'About this component',
	suggestions: 'Add from suggestions',
	suggested: {
		service: ['MaaS', 'Disaster information', 'Watch-over', 'Online procedures'],
		system: ['System'],
		'city-os': ['Data linkage platform'],
		asset: ['Cameras', 'River sensors', 'Street lights', 'Public Wi-Fi', '3D city model']
	},
	addTo: (layer) => `Add: ${layer}`,
	noComponents: 'None yet. A layer without components is not assessed.',
	otherComponents: 'Components this checklist does not assess',
	otherComponentsLead: 'Kept with their answers; not scored.',
	removeComponent: (name, answers) =>
		`"${name}" will be removed. Its ${String(answers)} answers move to the drawer and are not scored.`,
	removedBecause: 'component removed',
	create: 'Start the assessment',
	done: 'Saved',
	heading: 'Municipality and year',
	profile: 'Profile',
	parties: 'Parties',
	components: 'Components',
	excluded: 'Controls that do not apply',
	excludedLead: 'What the profile takes away, and why.',
	excludedBecause: (question) => `"No" was answered to: ${question}`,
	excludedByCriticality: 'the criticality is low',
	excludedNone: 'Nothing is taken away.'
};
