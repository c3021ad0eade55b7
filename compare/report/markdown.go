package report

import (
	"fmt"
	"strings"

	"parallax/compare"
)

// Markdown is the comparison as GitHub-flavoured Markdown.
func Markdown(c *compare.Comparison, o Options) []byte {
	p := newPage(c, o)
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n%s\n\n", md(p.Title), md(p.Subtitle))
	if p.Warning != "" {
		fmt.Fprintf(&b, "**%s**\n\n", md(p.Warning))
	}
	mdArticles(&b, p)
	b.WriteString("## How to read this\n\n")
	for _, line := range howToRead() {
		fmt.Fprintf(&b, "- %s\n", line)
	}
	mdDifferences(&b, p)
	mdShares(&b, p)
	mdFacts(&b, "What all articles tell", p.All, p)
	mdFacts(&b, "What some articles tell", p.Some, p)
	mdAgainst(&b, p)
	mdFacts(&b, "What may be the same: not certain, and counted nowhere", p.Maybe, p)
	mdNotFound(&b, p)
	mdFigures(&b, p)
	mdHeadlines(&b, p)
	mdRows(&b, p)
	mdUtterances(&b, p)
	mdAlone(&b, p)
	mdVoices(&b, p)
	mdVerbs(&b, p)
	mdLabels(&b, p)
	mdFindings(&b, p)
	mdCorrections(&b, p)
	b.WriteString("\n## Limits of this comparison\n\n")
	for _, l := range p.Limits {
		fmt.Fprintf(&b, "- %s\n", md(l))
	}
	return []byte(b.String())
}

// md escapes everything that Markdown would read as markup.
func md(s string) string {
	s = clean(s)
	var b strings.Builder
	for i, r := range s {
		leading := i == 0 && strings.ContainsRune("+-=", r)
		numbered := (r == '.' || r == ')') && i > 0 && strings.Trim(s[:i], "0123456789") == ""
		if leading || numbered || strings.ContainsRune("\\`*_{}[]<>#|~&", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

func mdTable(b *strings.Builder, head []string, rows [][]string) {
	fmt.Fprintf(b, "| %s |\n|%s\n", strings.Join(head, " | "), strings.Repeat(" --- |", len(head)))
	for _, r := range rows {
		fmt.Fprintf(b, "| %s |\n", strings.Join(r, " | "))
	}
}

func mdArticles(b *strings.Builder, p page) {
	b.WriteString("## The articles\n\n")
	var rows [][]string
	for _, a := range p.Articles {
		address := md(a.Address)
		if a.Href != "" {
			address = "<" + strings.NewReplacer("<", "%3C", ">", "%3E", "|", "%7C").Replace(a.Href) + ">"
		}
		rows = append(rows, []string{a.Letter, mdName(a), md(a.Headline), md(a.Authors), md(a.Published), itoa(a.Words), itoa(a.Sentences), address})
	}
	mdTable(b, []string{"", "Outlet", "Headline", "Author", "Published", "Words", "Sentences", "Address"}, rows)
	b.WriteByte('\n')
}

// mdName is the name of an article, with what kind of text it is below it.
func mdName(a articleView) string {
	out := md(a.Name)
	for _, k := range a.Kinds {
		out += "<br>*" + md(k) + "*"
	}
	return out
}

func mdFacts(b *strings.Builder, title string, facts []factView, p page) {
	if len(facts) == 0 {
		return
	}
	fmt.Fprintf(b, "\n## %s\n\nThe numbers are those of the sentences.\n\n", title)
	head := []string{"Fact", "Told by"}
	for _, a := range p.Articles {
		head = append(head, a.Letter+" "+md(a.Name))
	}
	var rows [][]string
	for _, f := range facts {
		row := []string{md(f.Title), f.Told}
		for _, cell := range f.Cells {
			row = append(row, cell.Text)
		}
		rows = append(rows, row)
	}
	mdTable(b, head, rows)
}

func mdNotFound(b *strings.Builder, p page) {
	if len(p.NotFound) == 0 {
		return
	}
	b.WriteString("\n## Not found in one article\n\n" + told("absent") + "\n\n")
	for _, n := range p.NotFound {
		fmt.Fprintf(b, "- **%s %s**: not found in this article: “%s” (told in %s).", n.Letter, md(n.Article), md(n.Fact), n.Others)
		if n.Nearest != nil {
			fmt.Fprintf(b, " Nearest, %s: “%s”", n.Nearest.Place, md(n.Nearest.Text()))
		}
		b.WriteByte('\n')
	}
}

func mdRows(b *strings.Builder, p page) {
	b.WriteString("\n## Side by side\n")
	for _, r := range p.Rows {
		if r.Kind == "fact" {
			fmt.Fprintf(b, "\n### %s\n\n%s", md(r.Head), told("told", word("articles", r.Told)))
			if r.Why != "" {
				b.WriteString(" " + told("joined", word("why", md(r.Why))))
			}
			b.WriteString("\n\n")
		} else {
			fmt.Fprintf(b, "\n**%s**\n\n", md(r.Head))
		}
		for i, cell := range r.Cells {
			for _, s := range cell.Sentences {
				fmt.Fprintf(b, "- **%s** %s: %s\n", p.Articles[i].Letter, s.Place, md(s.Text()))
			}
			if cell.Note != "" {
				fmt.Fprintf(b, "- **%s** *%s*\n", p.Articles[i].Letter, cell.Note)
			}
			for _, s := range cell.Nearest {
				fmt.Fprintf(b, "- **%s** *nearest*, %s: %s\n", p.Articles[i].Letter, s.Place, md(s.Text()))
			}
		}
	}
}

func mdUtterances(b *strings.Builder, p page) {
	if len(p.Utterances) == 0 {
		return
	}
	b.WriteString("\n## Quotations and how they were cut\n\nCompared with the fullest form: ~~words left out~~, **words put in**.\n")
	for _, u := range p.Utterances {
		fmt.Fprintf(b, "\n### %s (%s)\n\n", md(u.Speaker), u.By)
		for _, f := range u.Forms {
			fmt.Fprintf(b, "- **%s %s**%s%s%s\n", f.Letter, md(f.Article), mdCue(f), mdEdits(f), formNote(f))
		}
	}
}

func mdCue(f formView) string {
	if f.Cue == "" || f.Cue == ":" {
		return ": "
	}
	return " (" + md(f.Cue) + "): "
}

func mdEdits(f formView) string {
	var parts []string
	for _, e := range f.Edits {
		t := md(e.Text)
		switch {
		case t == "":
			continue
		case e.Class == "cut":
			t = "~~" + t + "~~"
		case e.Class == "inserted":
			t = "**" + t + "**"
		}
		parts = append(parts, t)
	}
	return strings.Join(parts, " ")
}

// formNote says in words what the signs say.
func formNote(f formView) string {
	var notes []string
	if f.Fullest {
		notes = append(notes, "fullest form")
	}
	if f.Reported {
		notes = append(notes, "reported, without quotation marks")
	}
	if f.Mixed {
		notes = append(notes, "partly in quotation marks")
	}
	if f.Place != "" {
		notes = append(notes, f.Place)
	}
	if f.Corrected {
		notes = append(notes, "speaker set by the reader")
	}
	if len(notes) == 0 {
		return ""
	}
	return " — " + strings.Join(notes, ", ")
}
