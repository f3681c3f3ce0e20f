/**
 * How a report looks as a PDF, in Typst's language. Each report comes in as data, in one language or
 * one after the other in both: nothing in it is ever read as Typst.
 * What is tagged comes from the elements: headings, lists, header cells, the language of each text. (A12)
 */
export const TEMPLATE = `
#let reports = json(bytes(sys.inputs.reports))
#let soft = rgb("#4c5557")
#let accent = rgb("#0b4a55")
#let rule = rgb("#b9b5aa")

#let languages = reports.map(each => each.lang)
#set document(title: reports.map(each => each.title).join(" / "), author: reports.map(each => each.panel).dedup())
#set text(font: "Atkinson Hyperlegible Next", size: 11pt, lang: languages.first(), region: "GB", fill: rgb("#1b1f20"))
#set par(leading: 0.7em, spacing: 1.15em)
#set page(
	paper: "a4",
	margin: (x: 2.4cm, top: 2.6cm, bottom: 2.4cm),
	footer: context align(end, text(size: 9pt, fill: soft,
		counter(page).display() + " / " + str(counter(page).final().first())))
)
#show heading: set block(sticky: true)
#show heading.where(level: 1): it => block(above: 0.9em, below: 0.9em, {
	set par(leading: 0.45em)
	text(size: 26pt, weight: 700, it.body)
})
#show heading.where(level: 2): it => block(above: 2.2em, below: 1em, sticky: true,
	text(size: 17pt, weight: 700, fill: accent, it.body))
#show heading.where(level: 3): it => block(above: 1.6em, below: 0.8em, sticky: true,
	text(size: 13pt, weight: 700, it.body))
#show outline.entry: set block(above: 0.7em)
#show figure: set block(breakable: true)
#show figure: set align(start)
#show figure.caption: set text(size: 10pt, fill: soft)
#set figure.caption(position: top)

#let lines(said) = {
	for (n, line) in said.split("\\n").enumerate() {
		if n > 0 { linebreak() }
		line
	}
}
#let small(said) = par(text(size: 9.5pt, fill: soft, said))
#let numbered(number, label) = if number != none or label != none {
	block(sticky: true, above: 1.4em, below: 0.5em, par(text(size: 9.5pt, weight: 700, fill: accent, (number, label).filter(each => each != none).join("  "))))
}
#let noted(of) = if type(of) == str { of } else { of.before + text(lang: of.lang, of.words) + of.after }
#let words(of) = {
	numbered(of.number, none)
	for each in of.paragraphs { par(text(lang: of.lang, lines(each))) }
	if of.untranslated != none { small(of.untranslated) }
	for each in of.notes { par(text(size: 9.5pt, weight: 700, noted(each))) }
}
#let cell(of) = if of.kind == "words" { words(of) } else if of.kind == "row-head" { strong(of.text) } else if of.kind == "figure" { of.text } else { small(of.text) }
#let width(of) = (words: 2fr, note: 1fr, state: 1fr, row-head: auto, figure: auto).at(of.kind)
#let grid-of(of) = figure(
	kind: table,
	supplement: none,
	numbering: none,
	caption: of.caption,
	table(
		columns: of.rows.first().cells.map(width),
		stroke: (x: none, y: 0.6pt + rule),
		inset: (x: 6pt, y: 8pt),
		align: start + top,
		table.header(..of.heads.map(head => strong(head))),
		..of.rows.map(row => row.cells.map(cell)).flatten()
	)
)
#let case-of(of) = {
	heading(level: 3, of.title)
	if of.withheld != none { small(of.withheld) } else {
		list(marker: none, indent: 0pt, body-indent: 0pt, ..of.findings.map(finding => {
			numbered(finding.words.number, finding.label)
			words(finding.words + (number: none))
		}))
	}
}

#let running(report, first) = context if here().page() > locate(first).page() {
	text(size: 9pt, fill: soft, report.panel + h(1fr) + report.heading)
}
#let whole(n, report) = {
	let first = label("first-" + str(n))
	let last = label("last-" + str(n))
	set text(lang: report.lang)
	set page(header: running(report, first))
	[#metadata(none)#first]
	par(text(size: 11pt, weight: 700, fill: accent, report.panel))
	heading(level: 1, outlined: false, bookmarked: reports.len() > 1, report.heading)
	for each in report.masthead { words(each) }
	small(report.about)
	for each in report.corrections { words(each) }
	if report.summary != none {
		heading(level: 2, outlined: false, report.summary.title)
		for each in report.summary.paragraphs { par(each) }
	}
	if report.untranslatedNote != none { block(stroke: (left: 3pt + accent), inset: (left: 10pt, y: 4pt), par(report.untranslatedNote)) }
	heading(level: 2, outlined: false, report.contentsLabel)
	outline(title: none, depth: 2, indent: 0pt, target: heading.where(outlined: true).after(first).before(last))
	for part in report.parts {
		heading(level: 2, str(part.number) + " " + part.title)
		for each in part.body {
			if each.kind == "words" { words(each) }
			if each.kind == "table" { grid-of(each) }
			if each.kind == "case" { case-of(each) }
			if each.kind == "remark" { par(each.text) }
		}
	}
	v(2em)
	line(length: 100%, stroke: 0.6pt + rule)
	small(report.sealedOn)
	if report.unshown != none { small(report.unshown) }
	small(report.hash.label + ":")
	par(text(font: "DejaVu Sans Mono", size: 8pt, report.hash.value))
	[#metadata(none)#last]
}
#for (n, report) in reports.enumerate() { whole(n, report) }
`;
