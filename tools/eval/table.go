package main

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// columns of both tables.
func columns() []string { return []string{"task", "figure", "value", "target", "reached"} }

// plainTable sets the rows for a terminal.
func plainTable(rows [][]string) string {
	rows = append([][]string{columns()}, rows...)
	width := make([]int, len(columns()))
	for _, r := range rows {
		for i, c := range r {
			width[i] = max(width[i], utf8.RuneCountInString(c))
		}
	}
	var b strings.Builder
	for _, r := range rows {
		var line strings.Builder
		for i, c := range r {
			line.WriteString(c + strings.Repeat(" ", width[i]-utf8.RuneCountInString(c)+2))
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
	return b.String()
}

// accuracyPage is docs/ACCURACY.md: equal figures of an equal commit give
// equal bytes.
func accuracyPage(commit string, rows [][]string) string {
	var b strings.Builder
	fmt.Fprintf(&b, `# Accuracy

Measured at commit %s by `+"`make eval`"+` on the development part of labelled data that is not part of the project: its texts
belong to their publishers. Every figure comes from the code that the program runs (`+"`tools/eval`"+`). Weights that
were fitted on the development part flatter its figures: for the alignment the rows "left out of the fit" count, in which each event
is scored by weights that never saw it.

`, commit)
	fmt.Fprintf(&b, "| %s |\n| --- | --- | ---: | ---: | --- |\n", strings.Join(columns(), " | "))
	for _, r := range rows {
		fmt.Fprintf(&b, "| %s |\n", strings.ReplaceAll(strings.Join(r, " | "), "\n", " "))
	}
	b.WriteString(`
| task | data | how it is counted |
| --- | --- | --- |
| sentences | 18 articles of BASIL (Fan et al., EMNLP 2019) with their paragraphs | all ends of sentences; and alone the boundaries inside paragraphs, where six differ: five labels leave two sentences of a quotation in one, one divides a title from its name |
| quotes | PolNeAR 1.0, dev (Newell, Margolin, Ruths, LREC 2018), 84 articles | a quotation is found when its words overlap with the labelled ones by half; chunks need equal ends |
| quote-match | 18 events of BASIL, 214 judged pairs | a pair hits when both sides share half of the shorter span |
| alignment | 6 events of BASIL, 9,438 pairs of sentences, one annotator | strict: same fact or conflict, partial ignored; lenient: partial counts; AP is average precision |
| numbers | 34 pairs of quantities from the same events | share of pairs whose relation is told right; different quantities must not be called a conflict |
| figures | 100 events of BASIL compared whole, seven labelled conflicts among them | every conflict whose sentences stand in one fact must be flagged; flags are all figures of an event that say "numbers differ", on average |
| words | BABE (Spinde et al., EMNLP Findings 2021), 796 sentences | content words inside marks against words that people marked; texts stand alone, quotations are left out |
| event-words | 50 events of BASIL with spans of lexical bias | marks in the outlet's own voice that no other article uses; few spans are labelled, so precision is a lower bound |
| labels | NewsWCL50 (Hamborg et al., JCDL 2019), 5 events, 25 articles | a mention is found when it overlaps by a third; B-cubed and purity over found mentions, all articles of an event together |
| ideal-labels | five tables of labels made by hand for events of BASIL | accepted: half of the labels in the outlets' own voice are found in that voice, at most one in ten quoted ones counts as own |
| events | 1,667 articles in 713 events, grouped by AllSides (NeuS, MIT; texts via Baly et al., Apache-2.0) | groups and neighbours by the scorer, strict: steps of one story count as other events. For suggestions each article stands outside in turn, once with its event in the library, once without; on events held out in ten parts .772, .935 and .851 |
| extraction | 121 saved pages with labelled bodies (Scrapinghub's article extraction benchmark) | shingles of four words, each page weighs the same |
| plaintext | 12 whole pages and 12 reader scrapes of the same pages as plain text | as for extraction |
`)
	return b.String()
}
