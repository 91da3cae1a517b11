import type { history as ja } from '../ja/history.ts';
import { results } from './results.ts';

const entriesOf = (count: number): string => (count === 1 ? '1 entry' : `${String(count)} entries`);

/** Words of the screen that shows who changed what and when. */
export const history: typeof ja = {
	title: 'History of changes',
	shortTitle: 'History',
	lead: 'Who changed which answer, when and how, newest first. You can restore what was there before a change. Restoring removes nothing from the history: it becomes an entry of its own.',
	names: 'Names are as typed by users; times come from this device’s clock.',
	empty: 'No changes recorded yet. Changes to answers will appear here.',
	list: 'Changes',
	search: 'Search (control, component, note, reason, name)',
	control: results.control,
	person: 'Changed by',
	from: 'From',
	until: 'To',
	shown: (shown, all) => `${String(shown)} of ${String(all)}`,
	nothing: 'No entries match.',
	clearFilters: 'Clear filters',
	pages: 'Pages',
	previous: 'Previous page',
	next: 'Next page',
	range: (from, to, of) => `${String(from)}–${String(to)} of ${String(of)}`,
	number: (entry) => `Entry ${String(entry)}`,
	unnamed: 'No name',
	goneComponent: (id) => `Removed component (${id})`,
	goneEvidence: 'Removed evidence',
	goneParty: 'Removed party',
	ofControl: 'See the history of this control',
	toAnswer: 'See the answer',
	fields: {
		status: 'Answer',
		reason: 'Why it does not apply',
		note: 'Note',
		party: 'Owner',
		mark: 'Mark'
	},
	none: 'None',
	before: 'Before',
	after: 'After',
	evidenceAdded: 'Evidence added',
	evidenceRemoved: 'Evidence detached',
	wording: 'The wording of the control is newer than before.',
	noDifference: 'The content has not changed.',
	restore: 'Restore to before this change',
	restoreOf: (entry, control) =>
		`Entry ${String(entry)} (${control}): Restore to before this change`,
	restoreTitle: 'Restore to before the change',
	restoreWill: 'The current answer will change as follows.',
	restoreNote: 'Restoring becomes a new entry; the current answer stays in the history.',
	lostEvidence: (count) =>
		`Evidence that has since been removed and cannot be attached again: ${String(count)}.`,
	lostParty: 'The owner at that time has since been removed, so no owner will be set.',
	apply: 'Restore',
	restored: (control) => `The answer to ${control} has been restored.`,
	refusals: {
		'nothing-to-do':
			'The current answer is the same as before this change. There is nothing to restore.',
		'component-missing':
			'The component was removed, so this cannot be restored. Its answers are kept in the drawer on the results screen.',
		'not-asked':
			'The control is not asked under the current edition and profile, so this cannot be restored. The earlier content can still be read here.'
	},
	cannotChange: 'This assessment cannot be changed now. You can still view its history.',
	chain: 'Has the history been cut or altered?',
	chainLead:
		'Every entry is linked to the one before it. If you note down the digest of the whole history, you can check later whether the history still continues from there.',
	entries: 'Number of entries',
	count: entriesOf,
	head: 'Digest of the history',
	headShort: 'First digits of the digest',
	copy: 'Copy the digest',
	copied: 'Copied.',
	copyFailed: 'The digest could not be copied. Select it and copy it yourself.',
	noted: 'Digest of the history noted earlier',
	notedHint:
		'64 hexadecimal digits; spaces and line breaks do not matter. The data digest in a report is a different one and cannot be checked here.',
	check: 'Check',
	notAHead: 'This is not a digest. Paste all 64 digits (0–9 and a–f). The history has not changed.',
	continues: (entries, count) =>
		entries === count
			? `This history is exactly as it was when the digest was noted (${entriesOf(count)}).`
			: `This history continues from the noted digest (it belongs to entry ${String(entries)} of ${String(count)}).`,
	continuesMeans: (entries) =>
		entries === 0
			? 'This is the digest of a history without entries. It is the same for every assessment and proves nothing.'
			: `Since it was noted, none of entries 1 to ${String(entries)} has been changed, removed, added or reordered.`,
	elsewhere: 'This history does not continue from the noted digest.',
	elsewhereMeans:
		'The history was cut or altered after the digest was noted, or the digest belongs to another assessment or is not a history digest. If you have the file from that time, compare it with this assessment.',
	means: 'What this check proves and does not prove',
	proves: [
		'If the noted digest matches, not a single entry up to that point has changed.',
		'If it does not match, something has changed or it is another assessment. The check cannot tell which entry.'
	],
	provesNot: [
		'Without a noted digest it proves nothing: whoever has the file can alter the history and recompute the digest. Share the digest with the other side, so that you both have it.',
		'It does not prove that entries are true, or that names and times are right.',
		'It does not prove who noted the digest; a signature does.',
		'Changes to components, the profile, actions and evidence files are not part of this history.'
	],
	relations: {
		kept: 'the one on this device',
		earlier: 'the earlier file',
		same: (other) => `Its history of changes is the same as in ${other}.`,
		unrecorded: (other) =>
			`Its history is the same as in ${other}, yet its answers differ. No change to them is recorded, so it may have been edited outside this app.`,
		continues: (other, entries) =>
			`Its history continues from ${other}, with ${entriesOf(entries)} more.`,
		older: (other, entries) =>
			`It lacks ${entriesOf(entries)} that ${other} has: it is an older copy, or its history was cut.`,
		parted: (other, entry) =>
			`Its history differs from ${other} from entry ${String(entry)} on: they were changed separately, or a history was rewritten.`
	},
	provesTitle: 'What it proves',
	provesNotTitle: 'What it does not prove'
};
