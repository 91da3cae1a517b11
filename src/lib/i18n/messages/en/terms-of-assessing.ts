import type { termsOfAssessing as ja } from '../ja/terms-of-assessing.ts';

/** Words about what is asked, and about the city that answers. */
export const termsOfAssessing: typeof ja = {
	guideline: {
		term: 'Guideline',
		means:
			'The document an assessment follows, such as the ministry’s Smart City Security Guideline.'
	},
	edition: { term: 'Edition', means: 'The guideline’s own edition, such as 3.0 or 2.0.' },
	revision: {
		term: 'Revision',
		means:
			'Our count of corrections to the wording of one edition. A released revision never changes.'
	},
	checklist: {
		term: 'Checklist',
		means:
			'The controls that follow one edition of a guideline. An assessment carries a copy of the checklist it was started with.'
	},
	digest: {
		term: 'Digest',
		means:
			'A long number computed from the contents (SHA-256). It differs as soon as one character does. It does not show who made the file.'
	},
	layer: {
		term: 'Layer',
		means:
			'A part of a smart city that is looked at by itself: four layers and three cross-cutting themes.'
	},
	governance: { term: 'Governance', means: 'Direction, organisation and rules of the whole city.' },
	service: {
		term: 'Service',
		means:
			'An app or website for residents or businesses. Controls of this layer are answered for each.'
	},
	'city-os': {
		term: 'City OS',
		means: 'The software that joins services and data, also called the data linkage platform.'
	},
	asset: {
		term: 'Asset',
		means:
			'Devices in the streets and their networks: cameras, sensors, street lights. Not a financial asset.'
	},
	'supply-chain': {
		term: 'Supply chain',
		means: 'Contractors, their subcontractors and the suppliers of products.'
	},
	incident: {
		term: 'Incident',
		means: 'What lets all parties act together when something goes wrong.'
	},
	'data-linkage': {
		term: 'Data linkage',
		means:
			'How each class of data is handled when it is passed on, and what was agreed with the other side.'
	},
	control: {
		term: 'Control',
		means: 'One thing that must be true. Its number keeps its meaning from edition to edition.'
	},
	essential: {
		term: 'Essential',
		means: 'A control that holds its layer at grade C for as long as it is not met.'
	},
	weight: {
		term: 'Weight',
		means: 'How much a control counts in the score, from 1 to 3. A control of weight 3 counts most.'
	},
	effort: {
		term: 'Effort',
		means:
			'Roughly what it takes to close a gap: small for days, medium for weeks or months, large beyond a budget year. It can be given in days or yen.'
	},
	risk: { term: 'Risk', means: 'What can happen to residents where nothing is done.' },
	impact: {
		term: 'Impact',
		means:
			'How bad it would be: 1 an inconvenience, 2 a service stops or money is lost, 3 life, safety or a large leak.'
	},
	basis: {
		term: 'Basis',
		means:
			'Why a control is asked: a theme of the guideline, one of its categories, or a document beside it.'
	},
	lens: {
		term: 'Lens',
		means:
			'The same answers summed up the way another standard groups them. The mapping is our own and proves no conformity.'
	},
	crosswalk: {
		term: 'Crosswalk',
		means: 'The list of what became of each control of the edition before.'
	},
	relation: {
		term: 'Relation',
		means: 'What became of a control in a new edition: same, reworded, strengthened and so on.'
	},
	'control-state': {
		term: 'Future and obsolete controls',
		means: 'Controls that are not asked yet, or asked no longer. Neither is scored.'
	},
	condition: {
		term: 'Condition',
		means: 'What decides whether a control is asked. Only a clear “no” removes it.'
	},
	'worked-example': {
		term: 'Worked example',
		means:
			'A made-up case of a fictional city, to see how much it takes to be met, partly met or not met.'
	},
	assessment: {
		term: 'Assessment',
		means: 'All answers of one city on one checklist for one fiscal year.'
	},
	municipality: {
		term: 'Municipality',
		means: 'The city, town, village or prefecture that is assessed.'
	},
	'local-government-code': {
		term: 'Local government code',
		means: 'The six-digit number of a municipality. Its last digit reveals typing errors.'
	},
	period: { term: 'Fiscal year', means: 'The year that is assessed, from April to March.' },
	'reference-date': {
		term: 'Reference date',
		means:
			'The assessment describes the situation on this day. Evidence counts only if it is valid on it.'
	},
	profile: {
		term: 'Profile',
		means: 'Facts about the whole city. They remove controls that do not apply.'
	},
	component: {
		term: 'Component',
		means: 'A real thing of this city: a service, the city OS, a camera network.'
	},
	criticality: {
		term: 'Criticality',
		means:
			'What hangs on a component: 1 an inconvenience, 2 daily life or work suffers, 3 life and safety. The score is multiplied by it.'
	},
	uses: {
		term: 'Uses',
		means: 'What a component relies on: a service uses the city OS, the city OS uses devices.'
	},
	organisation: {
		term: 'Whole city',
		means: 'What a control is about when it is answered once rather than for each component.'
	},
	party: {
		term: 'Party',
		means: 'A body that has a part in this smart city: a department, a provider, a contractor.'
	},
	answer: { term: 'Answer', means: 'Status, note and evidence of one control for one component.' },
	status: {
		term: 'Status',
		means: 'One of six: met, partly met, planned, not met, don’t know, not applicable.'
	},
	unanswered: {
		term: 'Unanswered',
		means: 'Nothing was chosen. “Not applicable” without a reason counts as unanswered too.'
	},
	evidence: {
		term: 'Evidence',
		means:
			'A record that shows an answer is true: minutes, a procedure, a screenshot, a page of a contract.'
	},
	action: {
		term: 'Action',
		means: 'What will close gaps: who does what by when, and how far it is.'
	},
	review: { term: 'Review', means: 'Whether a reviewer agreed with an answer.' },
	drawer: {
		term: 'Drawer',
		means:
			'Where answers that no longer count are kept as they were. They can be read and are not scored.'
	},
	history: { term: 'History', means: 'Who changed which answer, when and how.' },
	mark: {
		term: 'Mark',
		means:
			'Why an answer should be checked again: the wording has changed, or it is last year’s answer.'
	},
	'change-of-edition': {
		term: 'Edition change',
		means: 'Moving an assessment to another edition. Until it is finished, it is a draft.'
	},
	calendar: {
		term: 'Calendar of the year',
		means: 'What is overdue and what comes in the next 12 months, in one place.'
	},
	obligation: {
		term: 'Recurring task',
		means: 'Something done at set intervals, such as training, exercises or stocktaking.'
	},
	stale: {
		term: 'Overdue',
		means: 'Not reviewed, done or renewed by its day. The score stays as it is.'
	},
	'carry-over': {
		term: 'Carry over',
		means: 'Copying answers of an earlier assessment to the new controls.'
	},
	'hand-over': {
		term: 'Hand-over',
		means: 'Telling whoever takes over what is open, whom to ask and why each answer is what it is.'
	},
	'based-on': { term: 'Based on', means: 'The assessment that this one was started from.' },
	sample: {
		term: 'Sample',
		means: 'Data of a fictional city. It is marked on every screen and never saved.'
	}
};
