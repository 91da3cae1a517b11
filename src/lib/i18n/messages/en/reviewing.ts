import type { reviewing as ja } from '../ja/reviewing.ts';

/** Words of the review round. */
export const reviewing: typeof ja = {
	title: 'Review',
	stages: {
		submitted: 'submitted',
		returned: 'returned',
		accepted: 'accepted (final)',
		withdrawn: 'withdrawn'
	},
	now: (stage) => `Stage: ${stage}`,
	draft: 'Draft (not submitted yet)',
	log: 'What happened so far',
	revision: (number) => `This is revision ${String(number)}: a final assessment that was reopened.`,
	submitTitle: 'Submit for review',
	submitLead:
		'Once submitted, nothing can be changed until the review comes back or you withdraw it. Hand the file to the reviewer.',
	submit: 'Submit',
	submittedLead:
		'Submitted: nothing can be changed. When the review comes back, drop its file here or anywhere on the screen.',
	saveSubmission: 'Save the file for the reviewer',
	withdraw: 'Withdraw the submission',
	withdrawReason: 'Why it is withdrawn',
	acceptedLead:
		'Accepted and final: nothing can be changed. To correct something, reopen it as a new revision; the final one stays as it is.',
	reopen: 'Reopen as a new revision',
	reopenQuestion:
		'A new revision is made and opened. The final assessment stays in the list. Go on?',
	findingsTitle: 'Findings',
	noFindings: 'There are no findings.',
	finding: { open: 'open', replied: 'replied', closed: 'closed' },
	own: 'Self-assessment',
	reviewers: 'Reviewer',
	by: (name, day) => `${name} ${day}`,
	comment: 'Comment of the reviewer',
	papers: 'Working papers',
	reply: 'Reply to the finding',
	saveReply: 'Save the reply',
	actionsFor: 'Actions for this finding',
	linkAction: 'Link an action',
	noActions: 'No action is linked.',
	toActions: 'Plan an action',
	toAnswer: 'Open the answer',
	close: 'Close the finding',
	reopenFinding: 'Open the finding again',
	agreedCount: (agreed, looked) =>
		`The reviewer looked at ${String(looked)} answers and agreed with ${String(agreed)}.`,

	reviewerLead: (city) =>
		`An assessment submitted by ${city}. Answers cannot be changed: note your verdicts, then send the result back.`,
	integrity: 'What was submitted',
	intact: 'The digest noted at submission matches what is in the file.',
	broken:
		'The digest noted at submission does not match what is in the file: it was altered afterwards. Ask for a new submission.',
	samplingTitle: 'Choose answers to look at',
	samplingLead:
		'By risk: answers with the largest weight × criticality × credit × impact, where an error would hide most. At random: anyone can draw the same ones again from the seed below.',
	byRisk: 'How many by risk',
	atRandom: 'How many at random',
	seed: 'Seed (what the random choice follows from)',
	draw: 'Choose',
	drawAgain: 'Choose again',
	drawn: (risk, random, seed) =>
		`by risk ${String(risk)}, at random ${String(random)} (seed "${seed}")`,
	notDrawn: 'Nothing is chosen yet.',
	howDrawn:
		'How random ones are chosen: of every answered control, the SHA-256 of "seed component control" (single spaces); the smallest are taken.',
	because: { risk: 'by risk', random: 'at random', chosen: 'by choice' },
	progress: (done, all) => `${String(done)} of ${String(all)} judged.`,
	alsoLook: 'Look at another answer',
	addChosen: 'Add',
	verdict: 'Verdict',
	verdicts: { agree: 'Agree', disagree: 'Disagree (finding)' },
	yourStatus: 'Status in your judgement',
	sameStatus: '(same as the self-assessment)',
	yourComment: 'Comment and grounds',
	addPaper: 'Add a working paper',
	clear: 'Take the verdict back',
	commentMissing: 'To disagree, write your comment and grounds.',
	earlier: 'Findings of earlier rounds',
	decideTitle: 'Conclusion',
	accept: 'Accept (final)',
	return: 'Send back',
	returnReason: 'Why it is sent back (required)',
	reasonMissing: 'Write why it is sent back.',
	openFindings: (count) => `Findings that are not closed: ${String(count)}.`,
	decided: (stage) => `Conclusion: ${stage}. Save the result below and send it back to the city.`,
	saveReview: 'Save the result of the review',
	saveInterim: 'Save the result so far',
	reviewerName: 'Name of the reviewer',

	receivedTitle: 'A review came in',
	receivedCounts: (reviews, findings, papers) =>
		`New verdicts: ${String(reviews)} (findings: ${String(findings)}), working papers: ${String(papers)}`,
	receivedDecision: (stage) => `Conclusion: ${stage}`,
	receivedInterim: 'There is no conclusion yet.',
	take: 'Take in',
	putAside: 'Do not take in',
	errors: {
		'other-city': (mine, theirs) =>
			`It is the review of another municipality (here ${mine}, there ${theirs}). Nothing was taken in.`,
		'other-assessment':
			'It is the review of another assessment. Check the year and revision. Nothing was taken in.',
		'not-under-review':
			'This assessment is not under review: it was not submitted, was withdrawn, or its conclusion was taken in. Nothing was taken in.',
		'other-submission':
			'It reviews an earlier or another submission. Nothing was taken in. Ask the reviewer to look at the newest one.',
		'answers-altered':
			'The answers in the review are not those that were submitted. Nothing was taken in. Ask the reviewer to make it from the submission.'
	},
	lockedBar: {
		submitted: 'Submitted for review: nothing can be changed.',
		accepted: 'Accepted and final: nothing can be changed.',
		answers: 'A copy for answering a request: only what was asked can be answered.',
		review: 'A copy for review: answers cannot be changed.',
		part: 'A shared part: it can only be read.'
	}
};
