import type { HelpPage } from '../help-page.ts';

/** The manual for auditors and reviewers, in English. */
export const auditor: HelpPage = {
	lead: 'Receive a submitted assessment, check that it has not been altered, judge it answer by answer, and send the result back.',
	parts: [
		{
			title: 'Receive and check',
			kind: 'steps',
			items: [
				{
					says: 'Open the submission (.zip) with “Choose a file”. Before it is imported, you see whether it is complete and who signed it.',
					at: 'start'
				},
				{
					says: 'If the owner of the key is not known, phone the sender and compare the numbers on screen. When they match, let the program remember the signer.',
					at: 'keys'
				},
				{
					says: 'Press “Start the review”. You work on a copy: neither the original nor the submitted answers change.'
				}
			]
		},
		{
			title: 'Judge and send back',
			kind: 'steps',
			items: [
				{
					says: 'Under “Review”, select the answers to look at, by risk and at random. Anyone can reproduce the random selection from the same seed.',
					at: 'review'
				},
				{
					says: 'Open the evidence and check that it matches its registered hash. Check the expiry date too.',
					at: 'evidence'
				},
				{
					says: 'For each answer choose “Agree” or “Disagree (finding)” and comment on it. Working papers can be attached.',
					at: 'review'
				},
				{
					says: 'Accept the assessment or send it back, create the result file and send it to the municipality. Sending back needs a reason.'
				},
				{
					says: 'When the municipality submits again, check in the same order. An accepted assessment is final.'
				}
			]
		},
		{
			title: 'How to tell',
			kind: 'facts',
			items: [
				{
					says: 'A digest (SHA-256) changes with every character. It does not say who made the file: a signature does.'
				},
				{
					says: 'Each entry of the history holds the digest of the one before. Compare it with a value noted earlier to see whether the past was rewritten.',
					at: 'history'
				},
				{
					says: 'Drop a PDF report on the screen to see whether it is as it was made: the PDF is recreated from the data it carries and compared.',
					at: 'start'
				},
				{
					says: 'How scores are calculated is explained under “Help and settings”; “Why this number?” shows what a figure is made of.',
					at: 'settings'
				}
			]
		},
		{
			title: 'What is kept where',
			kind: 'facts',
			items: [
				{
					says: 'Verdicts and comments stay in your copy on this device; in the single-file edition, only in the file you save.'
				},
				{
					says: 'The municipality gets the verdicts, comments and working papers in the result file, and nothing else. Nothing is sent.'
				},
				{ says: 'When you are done, remove the copy on the start screen.', at: 'start' }
			]
		},
		{
			title: 'What to do when…',
			kind: 'facts',
			items: [
				{
					says: 'A signature is not valid or digests do not match: do not use the contents. Ask the sender for a new submission.'
				},
				{
					says: 'Evidence is missing: ask for it, or look at it on site and say so in the comment.'
				},
				{
					says: 'You want to check without this program: unpack the .zip and use sha256sum -c and ssh-keygen -Y verify.'
				}
			]
		}
	]
};
