package report

import (
	"fmt"
	"strings"
)

// mdPiece sets a piece of a sentence: values and outlets in bold.
func mdPiece(p pieceView) string {
	t := md(p.Text)
	if t != "" && (p.Class == "value" || p.Class == "outlet") {
		t = "**" + t + "**"
	}
	return inBlanks(p.Text, t)
}

func mdPieces(ps []pieceView) string {
	var b strings.Builder
	for _, p := range ps {
		b.WriteString(mdPiece(p))
	}
	return b.String()
}

func mdDifferences(b *strings.Builder, p page) {
	if len(p.Differences)+len(p.PutAway) == 0 {
		return
	}
	b.WriteString("\n## Differences worth reading\n\n")
	for i, d := range p.Differences {
		if len(d.Sides) > 0 {
			fmt.Fprintf(b, "%d. %s\n", i+1, mdPieces(d.Lead))
			mdSides(b, d)
		} else {
			fmt.Fprintf(b, "%d. %s\n", i+1, mdPieces(d.Pieces))
			mdPassages(b, "   ", d.Evidence)
		}
		for _, n := range d.Counter {
			fmt.Fprintf(b, "   - %s\n", md(n))
		}
	}
	if p.Further != "" {
		fmt.Fprintf(b, "\n%s\n", p.Further)
	}
	if len(p.PutAway) > 0 {
		b.WriteByte('\n')
	}
	for _, s := range p.PutAway {
		fmt.Fprintf(b, "- %s\n", md(s))
	}
}

// mdSides sets a line an article, with its passages below.
func mdSides(b *strings.Builder, d differenceView) {
	for _, s := range d.Sides {
		fmt.Fprintf(b, "   - **%s %s**: %s\n", s.Letter, md(s.Name), mdPieces(s.Pieces))
		var own []passageView
		for _, e := range d.Evidence {
			if e.Letter == s.Letter {
				own = append(own, e)
			}
		}
		for _, e := range own {
			fmt.Fprintf(b, "     - %s: %s\n", e.Place, md(e.Text))
		}
	}
}

func mdPassages(b *strings.Builder, indent string, ps []passageView) {
	for _, e := range ps {
		fmt.Fprintf(b, "%s- **%s** %s: %s\n", indent, e.Letter, e.Place, md(e.Text))
	}
}
