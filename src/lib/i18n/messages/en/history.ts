import type { history as ja } from '../ja/history.ts';
import { results } from './results.ts';

const entriesOf = (count: number): string => (count === 1 ? '1 entry' : `${String(count)} entries`);

/** Words of the screen that shows who changed what and when. */
export const history: typeof ja = {
	title: 'History of changes',
	lead: 'Who changed which answer, when and how, newest first. What was before a change can be brought back. That takes nothing out of the history: it becomes an entry of its own.',
	names: "Names are what users typed; times come from this device's clock.",
	empty: 'No change has been noted yet. Changes of answers will appear here.',
	list: 'Changes',
	search: 'Search (control, component, note, reason, name)',
	control: results.control,
	person: 'Changed by',
	from: 'From this day',
	until: 'Until this day',
	shown: (shown, all) => `${String(shown)} of ${String(all)}`,
	nothing: 'Nothing matches.',
	clearFilters: 'Clear filters',
	pages: 'Pages',
	previous: 'Previous page',
	next: 'Next page',
	range: (from, to, of) => `${String(from)}–${String(to)} of ${String(of)}`,
	number: (entry) => `Entry ${String(entry)}`,
	unnamed: 'no name',
	goneComponent: (id) => `Component that was removed (${id})`,
	goneEvidence: 'evidence that was removed',
	goneParty: 'party that was removed',
	ofControl: 'To the history of this control',
	toAnswer: 'See the answer',
	fields: {
		status: 'Answer',
		reason: 'Why it does not apply',
		note: 'Note',
		party: 'Party in charge',
		mark: 'Mark'
	},
	none: 'none',
	before: 'before',
	after: 'after',
	evidenceAdded: 'Evidence added',
	evidenceRemoved: 'Evidence taken off',
	wording: 'The wording that was answered to is a newer one.',
	noDifference: 'The content is the same.',
	restore: 'Go back to before this change',
	restoreOf: (entry, control) => `Go back to before entry ${String(entry)} (${control})`,
	restoreTitle: 'Go back to before the change',
	restoreWill: "Today's answer will change like this.",
	restoreNote: 'This becomes a new entry; what the answer says now stays in the history.',
	lostEvidence: (count) =>
		`Evidence that was removed since cannot be attached again: ${String(count)}.`,
	lostParty: 'The party in charge at that time was removed since; no party will be set.',
	apply: 'Go back',
	restored: (control) => `The answer to ${control} is as it was before.`,
	refusals: {
		'nothing-to-do':
			'The answer says today what it said before this change. There is nothing to bring back.',
		'component-missing':
			'The component was removed, so nothing can be brought back. Its answers are kept in the drawer on the result screen.',
		'not-asked':
			'With this edition and profile the control is not asked, so nothing can be brought back. What was before stays readable here.'
	},
	cannotChange: 'This assessment cannot be changed now. You can look at its history.',
	chain: 'Was the history cut or changed?',
	chainLead:
		'Every entry hangs on the one before it. Note the digest of the whole history; later you can check whether the history still continues from there.',
	entries: 'Number of entries',
	count: entriesOf,
	head: 'Digest of the history',
	headShort: 'Beginning of that digest',
	copy: 'Copy the digest',
	copied: 'Copied.',
	copyFailed: 'Could not copy. Select the digest and copy it.',
	noted: 'Digest of the history noted earlier',
	notedHint:
		'64 hexadecimal digits; spaces and line breaks do not matter. The digest of the data in a report is another one and cannot be checked here.',
	check: 'Check',
	notAHead:
		'This is no digest. Paste all 64 digits (0–9 and a–f). Nothing about the history has changed.',
	continues: (entries, count) =>
		entries === count
			? `This history is just as it was when the digest was noted (${entriesOf(count)}).`
			: `This history continues from the noted digest (it belongs to entry ${String(entries)} of ${String(count)}).`,
	continuesMeans: (entries) =>
		entries === 0
			? 'This is the digest of a history without entries. It is the same for every assessment and proves nothing.'
			: `Since it was noted, nothing among entries 1 to ${String(entries)} was changed, removed, added or put in another order.`,
	elsewhere: 'This history does not continue from the noted digest.',
	elsewhereMeans:
		'It was cut or changed after the digest was noted, or the digest is of another assessment or not of a history. If you have the file of that time, compare it with this one.',
	means: 'What this check proves and what it does not',
	proves: [
		'If a noted digest fits, not one entry up to it has changed.',
		'If it does not fit, something was changed or it is another assessment. It does not say which entry.'
	],
	provesNot: [
		'Without a noted digest it proves nothing: whoever has the file can change the history and compute the digest anew. Tell the other side the digest, so that both have it.',
		'It does not prove that entries are true, or that names and times are right.',
		'It does not prove who noted the digest; a signature does.',
		'Changes of components, profile, actions and evidence files make no entry here.'
	],
	relations: {
		kept: 'the one on this device',
		earlier: 'the earlier file',
		same: (other) => `Its history of changes is the same as in ${other}.`,
		unrecorded: (other) =>
			`Its history is the same as in ${other}, yet its answers differ. No change of them is recorded: it may have been edited outside this app.`,
		continues: (other, entries) => `Its history goes on from ${other}, by ${entriesOf(entries)}.`,
		older: (other, entries) =>
			`It lacks ${entriesOf(entries)} that ${other} has: an older copy, or a history that was cut.`,
		parted: (other, entry) =>
			`Its history differs from ${other} from entry ${String(entry)} on: both went on separately, or a history was rewritten.`
	},
	provesTitle: 'What it proves',
	provesNotTitle: 'What it does not'
};
