import type { FileTrouble } from '#lib/application/file-trouble.ts';
import { megabytes } from '../../format-number.ts';
import type { Texts } from '../../say.ts';

/** Why the bytes of a file were not had, and what to do: the same words on screen and on the command line. */
export const fileTroubles: Texts<FileTrouble> = {
	link: () => 'ほかの場所へのリンクです。リンクの先は読みません。',
	'not-a-file': () => '通常のファイルではありません。',
	'no-permission': () => '読む権限がありません。権限を付けるか、読める所に置いてください。',
	'wrong-name': () =>
		'名前がUTF-8で書かれていないため、開けません。ファイルやフォルダーの名前を付け直してください。',
	gone: () => '読む前になくなりました。移したか消したかを確かめてください。',
	'changed-while-read': () =>
		'読んでいる間に中身が変わりました。書き込みが終わってから、もう一度読んでください。',
	'changed-or-forbidden': () =>
		'読んでいる間に中身が変わったか、読む権限がありません。書き込みが終わってから、もう一度読んでください。それでも読めないときは、権限を確かめてください。',
	'too-large': ({ size, limit }) =>
		`大きすぎます（${megabytes(size)}、上限 ${megabytes(limit)}）。証跡を除いて書き出してもらってください。`,
	unreadable: ({ code }) => `読めませんでした（システムの返事: ${code}）。`
};
