import type { HelpPage } from '../help-page.ts';

/** The manual for those who answer a request, in English. */
export const vendor: HelpPage = {
	lead: 'From the municipality’s request to sending back your answers, in order. You see only the controls that concern you.',
	parts: [
		{
			title: 'What you received',
			kind: 'facts',
			items: [
				{
					says: 'machi-tenken.html: the program to answer with. It needs no installation and no internet. Open it with Edge or Chrome.'
				},
				{
					says: 'A request as .zip (.age where it is encrypted): the questions. Do not unpack it; use it as it came.'
				},
				{
					says: '“Read me first”: scope, deadline, whether blanks and “Not applicable” are accepted, whether evidence is needed, and whom to ask.'
				}
			]
		},
		{
			title: 'Answer and send back',
			kind: 'steps',
			items: [
				{ says: 'Double-click machi-tenken.html.' },
				{ says: 'Choose the request (.zip), then press “Answer the request”.', at: 'start' },
				{
					says: 'Under “Answers”, choose a status for one control after another. “Met” means that every condition in the text holds. If something is missing, choose “Partly met” or “Not met” and note what it is.',
					at: 'answers'
				},
				{
					says: 'If evidence was asked for, attach documents or screenshots. Secret parts may be blacked out.',
					at: 'evidence'
				},
				{ says: 'To pause, press “Save to file”. Next time, choose that file and continue.' },
				{
					says: 'Create the file under “Send back” and send it the way the municipality asked.',
					at: 'requests'
				}
			]
		},
		{
			title: 'How to answer',
			kind: 'facts',
			items: [
				{
					says: 'If you do not know, choose “Don’t know” and note who would know. Never guess “Met”.'
				},
				{ says: '“Not applicable” needs a reason; without one it counts as unanswered.' },
				{ says: 'Ask your subcontractors about their part, and note the day.' },
				{
					says: 'This program reports nothing to anyone. Honest answers decide what is fixed first.'
				}
			]
		},
		{
			title: 'What is kept where',
			kind: 'facts',
			items: [
				{
					says: 'machi-tenken.html keeps nothing in the browser. Only the files you save remain.'
				},
				{
					says: 'Nothing is sent. The municipality gets your answers only when you send back the file.'
				},
				{
					says: 'Your answers show your weaknesses. Afterwards, delete or keep your files as the municipality asks.'
				}
			]
		},
		{
			title: 'What to do when…',
			kind: 'facts',
			items: [
				{
					says: 'The file does not open: choose the .zip as it came, not what was unpacked. If that fails, ask for it again.'
				},
				{ says: 'A passphrase is asked for: ask the municipality by phone.' },
				{
					says: 'You want to correct an answer after sending: change it, create the file again and resend it.'
				},
				{
					says: 'machi-tenken.html cannot be opened: ask the municipality for an answer sheet in Excel.'
				}
			]
		}
	]
};
