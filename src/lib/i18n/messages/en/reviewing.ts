import type { reviewing as ja } from '../ja/reviewing.ts';

/** Words of the review round. */
export const reviewing: typeof ja = {
	title: 'Review',
	stages: {
		submitted: 'Submitted',
		returned: 'Returned',
		accepted: 'Accepted (final)',
		withdrawn: 'Withdrawn'
	},
	now: (stage) => `Stage: ${stage}`,
	draft: 'Draft (not submitted yet)',
	log: 'Progress so far',
	revision: (number) => `This is revision ${String(number)}: a final assessment that was reopened.`,
	submitTitle: 'Submit for review',
	submitLead:
		'Once submitted, this assessment cannot be changed until the review comes back or you withdraw it. Send the submission file to the reviewer.',
	submit: 'Submit',
	submittedLead:
		'Submitted, so nothing can be changed. When the review comes back, drop its file anywhere on the screen.',
	saveSubmission: 'Create submission file',
	withdraw: 'Withdraw submission',
	withdrawReason: 'Reason for withdrawing',
	acceptedLead:
		'Accepted and final: nothing can be changed. To correct something, reopen it as a new revision; the final one stays as it is.',
	reopen: 'Reopen as a new revision',
	reopenQuestion:
		'A new revision will be created and opened. The final assessment stays in the list.',
	findingsTitle: 'Findings',
	noFindings: 'No findings.',
	finding: { open: 'Open', replied: 'Replied', closed: 'Closed' },
	own: 'Self-assessment',
	reviewers: 'Reviewer’s verdict',
	by: (name, day) => `${name} ${day}`,
	comment: 'Reviewer’s comment',
	papers: 'Working papers',
	reply: 'Reply to the finding',
	saveReply: 'Save reply',
	actionsFor: 'Actions for this finding',
	linkAction: 'Link an action',
	noActions: 'No actions linked.',
	toActions: 'Plan an action',
	toAnswer: 'Open answer',
	close: 'Close finding',
	reopenFinding: 'Reopen finding',
	agreedCount: (agreed, looked) =>
		`The reviewer agreed with ${String(agreed)} of the ${String(looked)} ${looked === 1 ? 'answer' : 'answers'} looked at.`,

	reviewerLead: (city) =>
		`An assessment submitted by ${city}. You cannot change answers. Record your verdicts and comments, then send back the result file.`,
	integrity: 'Check of the submission',
	intact: 'The digest recorded at submission matches the contents.',
	broken:
		'The digest recorded at submission does not match the contents: they were altered afterwards. Ask for a new submission.',
	samplingTitle: 'Select answers to review',
	samplingLead:
		'By risk: answers with the largest weight × criticality × credit × impact, where an error would conceal the most. At random: anyone can reproduce the same selection from the seed below.',
	byRisk: 'Number to select by risk',
	atRandom: 'Number to select at random',
	seed: 'Seed (text that determines the random selection)',
	draw: 'Select',
	drawAgain: 'Select again',
	drawn: (risk, random, seed) =>
		`By risk: ${String(risk)}, at random: ${String(random)} (seed “${seed}”)`,
	notDrawn: 'Nothing selected yet.',
	howDrawn:
		'How the random selection works: the SHA-256 of “seed component control” (separated by single spaces) is calculated for every answered item, and the smallest are taken.',
	because: { risk: 'By risk', random: 'At random', chosen: 'By choice' },
	progress: (done, all) => `${String(done)} of ${String(all)} judged.`,
	alsoLook: 'Look at another answer',
	addChosen: 'Add',
	verdict: 'Verdict',
	verdicts: { agree: 'Agree', disagree: 'Disagree (finding)' },
	yourStatus: 'Answer in your judgement',
	sameStatus: '(same as the self-assessment)',
	yourComment: 'Comment and grounds',
	addPaper: 'Add a working paper',
	clear: 'Clear verdict',
	commentMissing: 'If you disagree, enter a comment and grounds.',
	earlier: 'Findings from earlier rounds',
	decideTitle: 'Conclusion',
	accept: 'Accept (final)',
	return: 'Send back',
	returnReason: 'Reason for sending back (required)',
	reasonMissing: 'Enter the reason for sending it back.',
	openFindings: (count) => `Findings that are not closed: ${String(count)}.`,
	decided: (stage) =>
		`Conclusion: ${stage}. Create the result file below and send it back to the city.`,
	saveReview: 'Create review result file',
	saveInterim: 'Create interim result file',
	reviewerName: 'Reviewer’s name',

	receivedTitle: 'Review received',
	receivedCounts: (reviews, findings, papers) =>
		`New verdicts: ${String(reviews)} (findings: ${String(findings)}), working papers: ${String(papers)}`,
	receivedDecision: (stage) => `Conclusion: ${stage}`,
	receivedInterim: 'There is no conclusion yet.',
	take: 'Import',
	putAside: 'Do not import',
	errors: {
		'other-city': (mine, theirs) =>
			`This is the review of another municipality (yours: ${mine}, theirs: ${theirs}). Nothing was imported.`,
		'other-assessment':
			'This is the review of another assessment. Nothing was imported. Check the year and revision.',
		'not-under-review':
			'This assessment is not under review: it was not submitted, was withdrawn, or its conclusion has already been imported. Nothing was imported.',
		'other-submission':
			'This is the review of an earlier or different submission. Nothing was imported. Ask the reviewer to use the latest submission file.',
		'answers-altered':
			'The answers in the review are not those that were submitted. Nothing was imported. Ask the reviewer to create it again from the submission file.'
	},
	lockedBar: {
		submitted: 'Submitted for review: nothing can be changed.',
		accepted: 'Accepted and final: nothing can be changed.',
		answers: 'A copy for answering a request: only the questions asked can be answered.',
		review: 'A copy for review: answers cannot be changed.',
		part: 'A shared part: it can only be viewed.'
	}
};
