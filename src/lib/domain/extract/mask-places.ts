import { redacted } from './redacted.ts';

const words = /[^\s、。「」『』（）()<>＜＞"']+/gu;
const forms: readonly RegExp[] = [
	// Addresses on the network and of people.
	/^(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:)/iu,
	/^[^@＠]+[@＠][a-z0-9-]+\.[a-z]/iu,
	/(?:^|[^\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/u,
	// Drives and shares: a backslash, or the sign of the yen that stands for it before what is no amount.
	/[a-z][:：][/／]|[\\＼]|[¥￥](?![\d０-９])/iu,
	// Paths from a root, and files within folders.
	/^(?:[/／][^/／]+){2}/u,
	/^(?:[^/／]+[/／])+[^/／]+\.[a-z]{2,5}$/iu
];
const share =
	/(?:共有フォルダー?|共有ドライブ|ファイルサーバー?|shared folder|file server)[\s:：]*(?:■■■|[a-z][a-z0-9._-]+)/giu;
/** A file's name may hold spaces, so that its end stands apart from the path before it. */
const fileBehind = /■■■\s+[^\s、。]+\.[a-z]{2,5}(?![a-z])/giu;

/** Takes out where something is kept: addresses, drives, shares and paths. */
export const maskPlaces = (text: string): string =>
	text
		.replaceAll(words, (word) => (forms.some((form) => form.test(word)) ? redacted : word))
		.replaceAll(share, redacted)
		.replaceAll(fileBehind, redacted);
