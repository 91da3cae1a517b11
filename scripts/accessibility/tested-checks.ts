import type { AccessibilityCheck } from './check.ts';

/** What browser tests look at, at every change; the title of each is looked up in its file. */
export const testedChecks: readonly AccessibilityCheck[] = [
	{
		how: 'test',
		criteria: ['1.1.1', '1.3.1', '1.4.3', '2.4.1', '2.4.2', '2.4.4', '3.1.1', '3.3.2', '4.1.2'],
		what: '各画面を、axe-coreのWCAG 2.2 AAの規則で調べる',
		file: 'tests/e2e/screens.e2e.ts',
		title: 'every screen passes the automatic checks of WCAG 2.2 AA'
	},
	{
		how: 'test',
		criteria: ['1.4.3'],
		what: '暗い表示を、同じ規則で調べる',
		file: 'tests/e2e/frame.e2e.ts',
		title: 'the screens are dark and pass the automatic checks'
	},
	{
		how: 'test',
		criteria: ['1.4.10'],
		what: '幅320pxで、横に動かさずに読めるかを調べる',
		file: 'tests/e2e/screens.e2e.ts',
		title: 'no screen scrolls sideways on a narrow display'
	},
	{
		how: 'test',
		criteria: ['1.4.4', '1.4.10'],
		what: '日本語と英語で、3つの幅で、切れた文や枠からはみ出すものを探す',
		file: 'tests/e2e/frame.e2e.ts',
		title: 'nothing on any screen is cut or leaves its card'
	},
	{
		how: 'test',
		criteria: ['2.1.1', '2.1.2', '2.4.3', '2.4.7', '2.4.11', '3.2.1'],
		what: 'Tabキーだけで画面を回り、名前、目印、覆われていないこと、画面が変わらないこと、終わりがあることを調べる',
		file: 'tests/e2e/accessibility.e2e.ts',
		title: 'the keyboard reaches everything, shows where it is, and is neither held nor covered'
	},
	{
		how: 'test',
		criteria: ['2.1.1', '2.1.4'],
		what: 'キーボードだけで回答する。文字の入力中や変換中は、1文字のキーが働かない',
		file: 'tests/e2e/screens.e2e.ts',
		title:
			'answering works with the keyboard alone, and no key answers while text is typed or composed'
	},
	{
		how: 'test',
		criteria: ['1.4.12'],
		what: '行、段落、語、文字の間を広げて、幅1366pxと320pxで、切れる文を探す（「回答」と「表で回答」は英語でも）',
		file: 'tests/e2e/accessibility.e2e.ts',
		title:
			'texts are whole when lines, words and letters have more space, on wide and narrow displays'
	},
	{
		how: 'test',
		criteria: ['3.2.2'],
		what: '欄を1つずつ変え、画面が変わらず、何も開かず、フォーカスが動かないことを調べる',
		file: 'tests/e2e/accessibility.e2e.ts',
		title:
			'what is chosen or typed changes no screen, opens nothing and leaves the focus where it is'
	},
	{
		how: 'test',
		criteria: ['2.5.3'],
		what: '読み上げられる名前に、見えている文字が入っているかを調べる',
		file: 'tests/e2e/accessibility.e2e.ts',
		title: 'what is read aloud of a button or link contains what is shown on it'
	},
	{
		how: 'test',
		criteria: ['2.2.2', '2.3.1', '1.4.1'],
		what: '動きを減らす設定と、強制された配色で開き、ひとりでに動くものがなく、図の印が残ることを調べる',
		file: 'tests/e2e/accessibility.e2e.ts',
		title: 'nothing moves by itself, and colours that the system forces leave every mark its shape'
	},
	{
		how: 'test',
		criteria: ['3.1.1', '3.1.2'],
		what: '英語に切り替え、ページの言語が変わることを調べる',
		file: 'tests/e2e/screens.e2e.ts',
		title: 'the whole interface speaks English when asked'
	},
	{
		how: 'test',
		criteria: ['1.1.1', '1.3.1', '1.4.10', '2.1.1'],
		what: '集計のページを、axe-coreの全ての規則と幅320pxで調べる',
		file: 'tests/e2e/nation-page.e2e.ts',
		title: 'the page about many cities is readable by everyone'
	},
	{
		how: 'test',
		criteria: ['1.1.1', '1.3.1', '1.4.10'],
		what: 'HTMLの報告書を、axe-coreと幅320pxで調べる',
		file: 'tests/e2e/html-report.e2e.ts',
		title: 'the HTML readable by everyone'
	}
];
