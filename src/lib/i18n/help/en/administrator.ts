import type { HelpPage } from '../help-page.ts';

/** The manual for those who hand the program out, in English. */
export const administrator: HelpPage = {
	lead: 'Distribute it, host it, protect it, update it: what an administrator should know.',
	parts: [
		{
			title: 'Choose how to distribute it',
			kind: 'facts',
			items: [
				{
					says: 'Single-file edition (machi-tenken.html): put it on a share or a USB stick and open it with Edge or Chrome. It needs no installation and no special rights. Recommended for shared devices.'
				},
				{
					says: 'Web edition: put the contents of build/site on a web server of your own. Nothing runs on the server. Over HTTPS, a device that has opened it once needs no network.'
				},
				{
					says: 'Command line: scores, reports and packets in bulk. It needs Node.js.'
				}
			]
		},
		{
			title: 'Before you distribute it',
			kind: 'steps',
			items: [
				{
					says: 'Compare what certutil -hashfile machi-tenken.html SHA256 prints with the text file of the release folder, which also holds a guide for administrators.'
				},
				{
					says: 'Look at the policies of Edge: where downloads or file dialogs are forbidden, nothing can be saved or opened.'
				},
				{
					says: 'Open the sample city on a typical device: check the screens, a report and a printout.',
					at: 'start'
				},
				{
					says: "For the web edition, send Content-Security-Policy: frame-ancestors 'none' and the other headers. All other rules are built into the pages."
				},
				{
					says: 'Decide on a shared folder for assessment files. Restrict who can read it, and back it up.'
				}
			]
		},
		{
			title: 'What is kept where',
			kind: 'facts',
			items: [
				{
					says: 'The web edition keeps answers and evidence in the browser (IndexedDB). Policies that clear browsing data clear them too.'
				},
				{ says: 'The single-file edition keeps nothing in the browser: only saved files remain.' },
				{
					says: 'An assessment file is an unencrypted list of weaknesses. Protect it by folder rights and disk encryption.'
				},
				{
					says: 'What you send out can be encrypted with a passphrase or public keys.',
					at: 'exchange'
				}
			]
		},
		{
			title: 'Update and clear',
			kind: 'facts',
			items: [
				{
					says: 'Single file: replace it. Newer versions open the files of older ones, never the other way round.'
				},
				{
					says: 'Web edition: replace the files on the server. Users are offered “Update”, and nothing changes before they press it.'
				},
				{
					says: 'Before a shared device changes hands, clear it under “Help and settings”. Make sure that the assessment files are safe first.',
					at: 'settings'
				}
			]
		},
		{
			title: 'What to do when…',
			kind: 'facts',
			items: [
				{
					says: '“Data not found”: the browser was cleared. Open the assessment file from the share to restore it.'
				},
				{ says: 'A file is of a newer format: that device has an old version. Replace it.' },
				{
					says: 'You want to check storage: “Help and settings” shows what is used and whether the browser may clear it.',
					at: 'settings'
				}
			]
		}
	]
};
