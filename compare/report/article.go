package report

import (
	"fmt"
	"strings"

	"parallax/compare"
	"parallax/compare/kind"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/say"
)

// field is a line of an article's metadata.
type field struct{ name, value, from string }

// articleFields are the metadata of an article with where each was read.
func articleFields(a *news.Article) []field {
	var fs []field
	add := func(name, value string, key news.Field) {
		if value = clean(value); value != "" {
			fs = append(fs, field{name, value, clean(a.ReadFrom[key])})
		}
	}
	add("Outlet", a.Outlet, news.FieldOutlet)
	add("Agency", a.Agency, news.FieldAgency)
	add("Author", strings.Join(a.Authors, ", "), news.FieldAuthors)
	add("Published", a.Published.String(), news.FieldPublished)
	add("Address", a.URL, news.FieldURL)
	add("Language", a.Language, news.FieldLanguage)
	add("Copy from", a.Origin.Place, "")
	return fs
}

// ArticleText is one analysed article as plain text: headline, metadata with
// where each value was read, numbered sentences, quotations with their
// speakers, and the blocks that were set aside.
func ArticleText(r compare.Reading) []byte {
	a := r.Article
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n", orWord(clean(a.Title()), "(no headline found)"))
	for _, f := range articleFields(a) {
		fmt.Fprintf(&b, "%-10s %s%s\n", f.name, f.value, inBrackets(f.from))
	}
	for _, n := range kind.Of(r.Doc) {
		fmt.Fprintf(&b, "%-10s %s\n", "Kind", clean(n.Text()))
	}
	fmt.Fprintf(&b, "%-10s %d words, %s\n\nSENTENCES\n", "Length", a.Words(), count(bodySentences(r.Doc), "sentence"))
	paragraph := 0 // of the body
	for _, par := range r.Doc.Paragraphs {
		if par.Headline {
			continue
		}
		paragraph++
		fmt.Fprintf(&b, "\nParagraph %d\n", paragraph)
		for i := par.First; i < par.End; i++ {
			fmt.Fprintf(&b, "%4d  %s\n", r.Doc.Sentences[i].Number, clean(r.Doc.Text(i)))
		}
	}
	fmt.Fprintf(&b, "\nQUOTATIONS (%d)\n\n", len(r.Quotes))
	for _, q := range r.Quotes {
		v := newQuote(r, q)
		fmt.Fprintf(&b, "%s [%s, %s%s]\n    %s\n", v.Speaker, v.Kind, v.Place, v.cueNote(), v.Words)
	}
	fmt.Fprintf(&b, "\nSET ASIDE (%d)\n\n", len(a.SetAside))
	for _, s := range a.SetAside {
		fmt.Fprintf(&b, "- %s: %s\n", clean(s.Rule), clean(s.Text))
	}
	for _, n := range say.English().Notes(a.Notes) {
		fmt.Fprintf(&b, "\nNote: %s\n", clean(n))
	}
	fmt.Fprintf(&b, "\nParallax, engine %s\n", compare.EngineVersion)
	return []byte(b.String())
}

// ArticleMarkdown is the same as ArticleText, in Markdown.
func ArticleMarkdown(r compare.Reading) []byte {
	a := r.Article
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n", orWord(md(a.Title()), "(no headline found)"))
	for _, f := range articleFields(a) {
		fmt.Fprintf(&b, "- **%s**: %s%s\n", f.name, md(f.value), md(inBrackets(f.from)))
	}
	for _, n := range kind.Of(r.Doc) {
		fmt.Fprintf(&b, "- **Kind**: %s\n", md(n.Text()))
	}
	fmt.Fprintf(&b, "- **Length**: %d words, %s\n\n## Sentences\n", a.Words(), count(bodySentences(r.Doc), "sentence"))
	for _, par := range r.Doc.Paragraphs {
		if par.Headline {
			continue
		}
		b.WriteByte('\n')
		for i := par.First; i < par.End; i++ {
			fmt.Fprintf(&b, "**%d** %s\n", r.Doc.Sentences[i].Number, md(r.Doc.Text(i)))
		}
	}
	b.WriteString("\n## Quotations\n\n")
	for _, q := range r.Quotes {
		v := newQuote(r, q)
		fmt.Fprintf(&b, "- **%s** (%s, %s%s): %s\n", md(v.Speaker), v.Kind, v.Place, md(v.cueNote()), md(v.Words))
	}
	b.WriteString("\n## Set aside\n\n")
	for _, s := range a.SetAside {
		fmt.Fprintf(&b, "- %s: %s\n", md(s.Rule), md(s.Text))
	}
	for _, n := range say.English().Notes(a.Notes) {
		fmt.Fprintf(&b, "\n> %s\n", md(n))
	}
	fmt.Fprintf(&b, "\nParallax, engine %s\n", compare.EngineVersion)
	return []byte(b.String())
}

// quoteView is a quotation in words.
type quoteView struct{ Speaker, Kind, Place, Cue, Words string }

func newQuote(r compare.Reading, q quote.Quote) quoteView {
	name, note := voice(r, q)
	if note == "unnamed" {
		name += " (unnamed source)"
	}
	v := quoteView{Speaker: name, Kind: string(q.Kind), Cue: clean(r.Article.Slice(q.Cue)), Place: "place unknown"}
	if s := r.Doc.SentenceAt(hull(q.Content).Start); s >= 0 {
		v.Place = place(r.Doc.Sentences[s])
	}
	var parts []string
	for _, s := range q.Content {
		parts = append(parts, clean(r.Article.Slice(s)))
	}
	v.Words = strings.Join(parts, " … ")
	return v
}

func (v quoteView) cueNote() string {
	if v.Cue == "" {
		return ""
	}
	return ", “" + v.Cue + "”"
}

func orWord(s, word string) string {
	if s == "" {
		return word
	}
	return s
}

func inBrackets(s string) string {
	if s == "" {
		return ""
	}
	return " (" + s + ")"
}
