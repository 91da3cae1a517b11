import type { setup as ja } from '../ja/setup.ts';

const notApplying = (count: number): string =>
	count === 1 ? '1 control does not apply' : `${String(count)} controls do not apply`;

/** Words of the guided form and of the page where all of it can be changed. */
export const setup: typeof ja = {
	editTitle: 'Profile and components',
	stepsLabel: 'Steps of a new assessment',
	step: (step, steps, name) => `Step ${String(step)} of ${String(steps)}: ${name}`,
	steps: ['Municipality and year', 'Profile', 'Parties', 'Components'],
	required: 'required',
	optional: 'optional',
	faults: (count) =>
		count === 1 ? 'Please check one field' : `Please check ${String(count)} fields`,
	code: 'Local government code (6 digits)',
	codeHint: 'Filled in when you choose a municipality above. Six digits, e.g. 282103',
	codeMissing:
		'Enter the code. It is filled in when you choose a municipality above; for a body that is not listed, enter the six digits from its website or forms.',
	codeWrong:
		'The code is not valid. Check all six digits, including the last one (the check digit).',
	codeRight: (prefecture) => `This code belongs to ${prefecture}.`,
	codeKnown: (municipality) => `This is the code of ${municipality}.`,
	name: 'Municipality',
	nameHint: 'Type its name in Japanese, how it is read, or its code, and choose.',
	nameMissing: 'Enter the name of the municipality.',
	listAsOf: (day) =>
		`The list is as of ${day}. Bodies that are not in it (later mergers, associations, councils) can be entered as they are.`,
	listNone: 'Not in the list. You can keep it; enter the code below.',
	listLabel: 'Suggestions',
	listCount: (count) =>
		count === 1
			? 'One suggestion. Choose it with the arrow keys.'
			: `${String(count)} suggestions. Choose with the arrow keys.`,
	listRest: (count) => `${String(count)} more. Keep typing to narrow them down.`,
	fiscalYear: 'Fiscal year',
	fiscalYearWrong: 'Enter four digits, e.g. 2026',
	title: 'Name of the assessment',
	titleHint: 'Shown in lists and reports. If left empty, a name is made for you.',
	defaultTitle: (name, year) => `${name} smart city security assessment FY${String(year)}`,
	asOf: 'Reference date',
	asOfHint: 'The assessment describes the situation on this day.',
	asOfWrong: 'Enter a date.',
	profileLead:
		'Answer for the whole city. Your answers remove controls that do not apply; “Not known yet” removes none. Changing them later does not delete any answers.',
	factEffect: (count) => `With “No”, ${notApplying(count)}.`,
	factEffectOfYes: (count) => `With “Yes”, ${notApplying(count)}.`,
	partiesLead:
		'Register the parties involved (city departments, businesses, contractors). They are used to list whom to ask. You can add more later.',
	partyName: 'Name',
	partyKind: 'Kind',
	partyNewName: 'Name of a new party',
	partyNewKind: 'Its kind',
	addParty: 'Add a party',
	partyAdded: (name) => `“${name}” was added.`,
	partyUse: 'In charge of',
	partyUseCount: (components, answers) =>
		components + answers === 0
			? 'Nothing'
			: `Components: ${String(components)}, answers: ${String(answers)}`,
	partyRemoved: (name, components, answers) =>
		components + answers === 0
			? `“${name}” was removed.`
			: `“${name}” was removed. It was in charge of ${String(components)} components and ${String(answers)} answers: please name another party there.`,
	nameEmpty: 'Enter a name. Left empty, the old name stays.',
	undo: 'Undo',
	noParties: 'None yet.',
	componentsLead:
		'Register what is to be assessed, layer by layer. Each component is assessed separately.',
	componentsNotAsked:
		'This checklist is answered for the whole city. You do not need to register components.',
	profileNotAsked: 'This checklist has no profile. Continue to the next step.',
	componentName: 'Name',
	criticality: 'Criticality',
	criticalityLead: 'Criticality is what happens when it stops or leaks.',
	criticalities: {
		1: 'Low (1): merely an inconvenience if it stops',
		2: 'Medium (2): daily life or work suffers if it stops',
		3: 'High (3): residents’ safety or rights suffer if it stops'
	},
	criticalityLevels: { 1: 'Low (1)', 2: 'Medium (2)', 3: 'High (3)' },
	componentParty: 'Owner',
	noParty: 'Not decided yet',
	uses: 'Uses',
	usesHint: (name) =>
		`Tick what “${name}” needs in order to work. For example, a MaaS service uses the data linkage platform. Weakness in what is used endangers its users: the results show it as “Lowest incl. what it uses”.`,
	usesOthers: (count) => `Choose from the other components (${String(count)})`,
	usesNothing: 'Nothing',
	usesMore: (names, more) => `${names} and ${String(more)} more`,
	detailsOf: 'Change uses and facts',
	detailsColumn: 'Uses',
	suggestions: 'Add from suggestions',
	suggested: {
		service: ['MaaS', 'Disaster information', 'Watch-over', 'Online procedures'],
		system: ['System'],
		'city-os': ['Data linkage platform'],
		asset: ['Cameras', 'River sensors', 'Street lights', 'Public Wi-Fi', '3D city model']
	},
	addTo: (layer) => `Add: ${layer}`,
	noComponents: 'None yet. A layer without components is not assessed.',
	otherComponents: 'Components not assessed by this checklist',
	otherComponentsLead: 'Kept with their answers; not scored.',
	removedComponent: (name, answers) =>
		answers === 0
			? `“${name}” was removed.`
			: `“${name}” was removed. Its ${String(answers)} answers moved to the drawer and are not scored.`,
	removedBecause: 'Component removed',
	create: 'Start the assessment',
	createHint: (id, title) => `The first control: ${id} ${title}`,
	round: (count, minutes) =>
		`First answer the ${String(count)} essential controls only (about ${String(minutes)} minutes)`,
	toOverview: 'See the overview before answering',
	leaveHint: 'Everything so far is saved. You can change it later under “Profile and components”.',
	done: 'Saved',
	heading: 'Municipality and year',
	profile: 'Profile',
	parties: 'Parties',
	components: 'Components',
	excluded: 'Controls that do not apply',
	excludedLead: 'Controls removed by the profile, and why.',
	excludedBecause: (question) => `You answered “No” to: ${question}`,
	excludedByCriticality: 'Its criticality is low',
	excludedNone: 'No controls are removed.'
};
