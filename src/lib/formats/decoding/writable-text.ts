/** Control characters other than tab and line feed, and halves of a character. */
const unwritable = /[^\P{Cc}\t\n]|\p{Cs}/gu;

/** Whether a text holds characters that a checklist cannot have; line breaks of any kind are none. */
export const hasUnwritable = (text: string): boolean =>
	withLineFeeds(text).search(unwritable) !== -1;

/** The text as a checklist can hold it: without those characters and the white space around it. */
export const writableText = (text: string): string =>
	withLineFeeds(text).replace(unwritable, '').trim();

const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');
