import type { termsOfResults as ja } from '../ja/terms-of-results.ts';

/** Words about what comes of the answers, and about keeping and handing it over. */
export const termsOfResults: typeof ja = {
	percent: {
		term: 'Score',
		means: 'The share of the maximum for the answered controls that has been earned.'
	},
	earned: {
		term: 'Points earned',
		means: 'Met counts 2, partly met 1, the rest 0, each times weight and criticality, added up.'
	},
	possible: {
		term: 'Maximum',
		means:
			'The points there would be if everything were met: for all controls, or for the answered ones.'
	},
	range: {
		term: 'Score range',
		means:
			'From the score if all unanswered controls turn out not met to the score if they are all met. Answering narrows it.'
	},
	provisional: {
		term: 'Provisional',
		means:
			'Some layers are not rated yet, so the city’s grade is not final. The lowest grade so far is shown.'
	},
	'deciding-layer': {
		term: 'Deciding layer',
		means: 'A layer whose grade is the city’s. Raising it raises the city’s grade.'
	},
	coverage: {
		term: 'Coverage',
		means: 'How much of what applies has been answered, counted by weight and criticality.'
	},
	supported: {
		term: 'Backed by evidence',
		means: 'The score from answers with valid evidence alone.'
	},
	confirmed: { term: 'Confirmed', means: 'The score from answers a reviewer agreed with.' },
	grade: {
		term: 'Grade',
		means:
			'A from 90%, B from 75%, C from 50%, D below. The city’s grade is that of its lowest layer.'
	},
	'not-rated': {
		term: 'Not rated',
		means: 'Less than 80% is answered, so there is no grade yet. It does not mean a bad result.'
	},
	'weakest-component': {
		term: 'Weakest component',
		means: 'The component with the lowest score in its layer.'
	},
	chain: {
		term: 'Lowest incl. what it uses',
		means:
			'The lowest bottom of the score range among a component and everything it relies on. A component is no stronger than what it uses.'
	},
	gap: { term: 'Gap', means: 'An answer that is short of “Met”.' },
	size: {
		term: 'Priority',
		means: 'How much a gap matters, from 1 to 54: weight × criticality × missing points × impact.'
	},
	question: {
		term: 'Open questions',
		means: 'Questions that are unanswered or answered “don’t know”, grouped by whom to ask.'
	},
	'improvement-plan': {
		term: 'Plan to raise the grade',
		means: 'What raises the grade: ways, the best use of a given effort, and the outlook.'
	},
	gain: { term: 'Gain', means: 'The points that closing a gap brings its layer.' },
	way: { term: 'Way', means: 'The gaps to close to reach a grade with the least effort.' },
	budget: {
		term: 'Budget',
		means: 'The effort you can spend. The best use of it is worked out.'
	},
	'what-if': {
		term: 'What if',
		means: 'The score if chosen gaps were closed. No answer is changed.'
	},
	outlook: {
		term: 'Outlook',
		means: 'The grades to come if registered actions are finished on time.'
	},
	'quality-finding': {
		term: 'Quality finding',
		means: 'Something that makes figures less trustworthy, such as “met” without evidence.'
	},
	'scoring-version': {
		term: 'Scoring version',
		means: 'The number of the rules by which scores are computed.'
	},
	'format-version': {
		term: 'Format version',
		means: 'The number of the shape of an assessment file.'
	},
	'master-file': {
		term: 'Master file',
		means:
			'The file that must not be lost. Where the browser allows it, the app saves to it automatically.'
	},
	backup: {
		term: 'Backup',
		means: 'A file that holds the whole assessment, to be kept for yourself.'
	},
	'safety-copy': {
		term: 'Safety copy',
		means:
			'A copy of an assessment from before it was replaced or moved to another edition. The newest five are kept.'
	},
	'workspace-lock': {
		term: 'Lock',
		means:
			'A passphrase that encrypts what the browser keeps, so that nobody else reads it. It does not cover files.'
	},
	portable: {
		term: 'Single-file edition',
		means: 'One HTML file that runs by itself from a folder or a USB stick.'
	},
	report: { term: 'Report', means: 'What is handed to leaders, as PDF, Word, Excel and more.' },
	'report-id': {
		term: 'Report id',
		means:
			'City code, fiscal year and the beginning of the data’s digest. If the data changes, so does the id.'
	},
	'handling-mark': {
		term: 'Handling mark',
		means: 'A confidentiality mark that is printed on every page of a report.'
	},
	'answer-table': { term: 'Answer table', means: 'The answers as CSV.' },
	import: {
		term: 'Import',
		means: 'Bringing in the contents of another file once you have checked them.'
	},
	packet: {
		term: 'Packet',
		means:
			'A file (.zip) handed to others or received. If anything in it is missing or altered, you are told when you open it.'
	},
	share: { term: 'Share (a part)', means: 'A file that shows the part of one party or component.' },
	publication: { term: 'Publication (scores only)', means: 'Scores without names and answers.' },
	request: { term: 'Request', means: 'Handing a party its own controls to answer.' },
	response: { term: 'Response', means: 'What the party that was asked sends back.' },
	'working-copy': {
		term: 'Working copy',
		means:
			'A file made for somebody to answer, review or read. It is never the city’s own assessment.'
	},
	merge: {
		term: 'Compare and import',
		means: 'Comparing another file with the assessment and importing what you choose.'
	},
	owner: { term: 'Owner', means: 'The party that has to answer for a control.' },
	'answer-sheet': { term: 'Answer sheet', means: 'The questions as a table for Excel.' },
	stage: {
		term: 'Stage',
		means: 'Where an assessment stands in its review: draft, submitted, returned or accepted.'
	},
	submission: {
		term: 'Submission',
		means: 'Handing an assessment to reviewers. It cannot be changed until the result is back.'
	},
	sampling: {
		term: 'Sampling and seed',
		means:
			'How a reviewer selects answers to look at. The same seed gives the same selection again.'
	},
	finding: {
		term: 'Finding',
		means: 'A reviewer’s disagreement. It stays open until it is closed.'
	},
	'working-paper': { term: 'Working paper', means: 'What a reviewer attached to back a verdict.' },
	'signing-key': {
		term: 'Signing key',
		means: 'The key that shows a file was made by you. Never hand it to others.'
	},
	'receiving-key': {
		term: 'Receiving key',
		means: 'The key that opens files encrypted for you. Hand out its public part only.'
	},
	'known-signer': {
		term: 'Known signer',
		means: 'Someone whose key you have confirmed with them, for example by phone.'
	},
	head: {
		term: 'Digest of the history',
		means:
			'A count and a digest that stand for the whole history. If you note them down, later changes can be detected.'
	},
	extract: { term: 'Extract', means: 'A report about one party or component.' },
	'driving-body': {
		term: 'Lead organisation',
		means:
			'The body that leads the smart city as a whole: a municipality, or a council of the bodies involved.'
	},
	'service-provider': { term: 'Service provider', means: 'Who runs a service for residents.' },
	'city-os-operator': { term: 'City OS operator', means: 'Who runs the data linkage platform.' },
	'asset-manager': { term: 'Asset manager', means: 'Who looks after devices in the streets.' },
	contractor: {
		term: 'Contractor',
		means: 'A company that works for one of the above; whom it hires is a subcontractor.'
	},
	'responsibility-boundary': {
		term: 'Responsibility boundary',
		means: 'Where the duty of one party ends and that of the next begins.'
	},
	'personal-data': {
		term: 'Personal data (broad sense)',
		means:
			'Data about people in a wide sense, such as movements and purchases; wider than the legal term.'
	},
	'year-trend': {
		term: 'Through the years',
		means:
			'The assessments of one city year by year, scored anew over the controls alone that asked the same in every year.'
	},
	predecessor: {
		term: 'Predecessor',
		means:
			'A municipality that a city came from and that had another code. Its years are compared only where somebody chooses it.'
	},
	'left-out': {
		term: 'Left out',
		means:
			'What counts in no score when years are compared, such as controls that ask for something else now and components that came later; each with its reason.'
	}
};
