import { grades } from '#lib/domain/scoring/grade.ts';
import { gradeLook } from '../pictures/grade-look.ts';

/** Cells shaded by grade: the colours of pictures, kept on paper; their marks say the same without colour. */
const shades = [...grades, null]
	.map((grade) => {
		const { background, ink } = gradeLook(grade);
		return `.grade-${grade ?? 'none'}{background:${background};color:${ink};print-color-adjust:exact}`;
	})
	.join('\n');

/** The style of the HTML report: system fonts, greyscale-safe, readable on a phone, prints on A4. */
export const htmlStyle = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:64rem;padding:1.5rem 1rem 4rem;background:#fff;color:#1a1a1c;font-family:"BIZ UDPGothic","Hiragino Sans","Yu Gothic UI",Meiryo,"Noto Sans JP",sans-serif;line-height:1.7;line-break:strict;overflow-wrap:break-word}
h1,h2,h3,h4{line-height:1.4;text-wrap:balance;word-break:auto-phrase}
h1{font-size:2rem}
h2{margin-top:3rem;padding-bottom:.25rem;border-bottom:2px solid #1a1a1c;font-size:1.5rem}
h3{margin-top:2rem;font-size:1.25rem}
h4{font-size:1.0625rem}
a{color:#0017c1}
:focus-visible{outline:.25rem solid #1a1a1c;outline-offset:.125rem}
.mark{display:inline-block;margin:0 .5rem .5rem 0;padding:.125rem .75rem;border:2px solid #1a1a1c;font-weight:700}
.notice{padding:1rem;border:1px solid #767676;border-left:.5rem solid #0017c1}
.small{color:#595959;font-size:.9375rem}
dl{display:grid;grid-template-columns:minmax(8rem,16rem) 1fr;gap:.25rem 1rem}
dt{font-weight:700}
dt::after{content:":"}
:lang(ja) dt::after{content:"："}
dd{margin:0}
.blanks dd{min-height:2.25rem;border-bottom:1px solid #767676}
.scroll{margin:.5rem 0 1.5rem;overflow-x:auto}
table{width:100%;border-collapse:collapse}
caption{padding-bottom:.25rem;font-weight:700;text-align:left}
th,td{padding:.375rem .5rem;border:1px solid #767676;text-align:left;vertical-align:top;white-space:pre-line}
thead th{background:#f2f2f2}
thead th{min-width:4rem}
thead .long{min-width:15rem}
tbody th{font-weight:400}
.short{white-space:nowrap}
.in1{padding-left:1.75rem}
.in2{padding-left:3rem}
.in3{padding-left:4.25rem}
.unseen{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.star{color:#850000}
.sign{display:inline-block;width:1em;height:1em;margin-right:.375em;vertical-align:-.125em;background:none}
.signs{position:absolute;width:0;height:0}
.back{margin-top:2rem;font-size:.9375rem;text-align:right}
.refs{display:flex;flex-wrap:wrap;column-gap:.75rem;font-size:.9375rem}
th:target,td:target{outline:.1875rem solid #0017c1;outline-offset:-.1875rem}
.end{text-align:right;font-variant-numeric:tabular-nums}
.strong{font-weight:700}
${shades}
figure{max-width:46rem;margin:1rem 0}
svg{display:block;width:100%;height:auto;forced-color-adjust:none;background:#fff}
.pan{overflow-x:auto}
figcaption{margin-top:.25rem;font-size:.875rem;text-align:center}
nav ul{columns:2 20rem;padding-left:0;list-style:none}
nav li{break-inside:avoid;padding:.125rem 0}
nav .sub{padding-left:1.25rem}
nav li:not(.sub){font-weight:700}
@media (max-width:40rem){.pan svg{width:36rem}dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}
@media print{.back{display:none}thead .long{min-width:0}@page{size:A4;margin:18mm 15mm}body{max-width:none;padding:0;font-size:9.5pt}.scroll,.pan{overflow:visible}.pan svg{width:100%}thead{display:table-header-group}tr,figure{break-inside:avoid}h2,h3,h4,caption{break-after:avoid}.break{break-before:page}a{color:inherit;text-decoration:none}}
`;
