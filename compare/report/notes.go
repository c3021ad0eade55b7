package report

import (
	"fmt"
	"strings"
	"time"

	"parallax/compare"
	"parallax/compare/news"
)

// jsonNote is a note of the reader; Lost is how many of its places stand in
// none of the articles.
type jsonNote struct {
	ID      string          `json:"id"`
	Kind    news.NoteKind   `json:"kind"`
	Colour  news.NoteColour `json:"colour"`
	Text    string          `json:"text"`
	Name    string          `json:"name"`
	About   string          `json:"about"`
	Made    string          `json:"made"`
	Changed string          `json:"changed"`
	At      []jsonNoteAt    `json:"at"`
	Lost    int             `json:"lost"`
}

// jsonNoteAt is a place of a note: the article as an index, and the words with
// their span, null for a whole article.
type jsonNoteAt struct {
	Article int       `json:"article"`
	Span    *jsonSpan `json:"span"`
}

// notesJSON is left out where the reader has no note.
type notesJSON struct {
	Notes []jsonNote `json:"notes"`
}

func jsonNotes(c *compare.Comparison, notes []news.Note, texts []jsonText) (out []jsonNote) {
	articles := articlesOf(c)
	for _, n := range notes {
		j := jsonNote{
			ID: n.ID, Kind: n.Kind, Colour: n.Colour, Text: n.Text, Name: n.Name, About: n.About,
			Made: n.Made.Format(time.RFC3339), Changed: n.Changed.Format(time.RFC3339), At: []jsonNoteAt{},
		}
		found, lost := n.Places(articles)
		j.Lost = lost
		for _, p := range found {
			for i, a := range articles {
				if a.ID == p.Article {
					j.At = append(j.At, jsonNoteAt{i, texts[i].span(p.Span)})
				}
			}
		}
		out = append(out, j)
	}
	return out
}

func articlesOf(c *compare.Comparison) (out []*news.Article) {
	if c == nil {
		return nil
	}
	for _, r := range c.Readings {
		out = append(out, r.Article)
	}
	return out
}

// NotesMarkdown are the reader's notes as Markdown, in their order: each with
// its colour, the words that it stands at and where they are. A comparison of
// nil names the articles by what the notes know of them.
func NotesMarkdown(c *compare.Comparison, notes []news.Note, o Options) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "# Notes: %s\n", md(o.Title))
	if len(notes) == 0 {
		b.WriteString("\n" + told("note.none") + "\n")
	}
	for _, n := range notes {
		mdNote(&b, c, n)
	}
	return []byte(b.String())
}

func mdNote(b *strings.Builder, c *compare.Comparison, n news.Note) {
	what := "note"
	if n.Highlight() {
		what = "highlight"
	}
	fmt.Fprintf(b, "\n## %s %s on the %s\n\n", upperFirst(string(n.Colour)), what, n.Kind)
	if n.About != "" {
		fmt.Fprintf(b, "%s\n\n", md(n.About))
	}
	found, lost := n.Places(articlesOf(c))
	at := 0
	for _, a := range n.At {
		place := md(a.ArticleName)
		if at < len(found) && lost == 0 {
			place = md(placeOfNote(c, found[at]))
			at++
		}
		if a.Words != "" {
			fmt.Fprintf(b, "> %s\n>\n> — %s\n\n", md(news.OneLine(a.Words)), place)
		} else {
			fmt.Fprintf(b, "On %s.\n\n", place)
		}
	}
	if lost > 0 && c != nil {
		b.WriteString(told("note.lost") + "\n\n")
	}
	if n.Text != "" {
		for _, line := range strings.Split(n.Text, "\n") {
			fmt.Fprintf(b, "%s\n", md(line))
		}
	}
}

// placeOfNote is an article with the sentence, "Harbor Wire, sentence 4".
func placeOfNote(c *compare.Comparison, p news.Passage) string {
	for _, r := range c.Readings {
		if r.Article.ID != p.Article {
			continue
		}
		if i := r.Doc.SentenceAt(p.Start); !p.Empty() && i >= 0 {
			if s := r.Doc.Sentences[i]; !s.Headline() {
				return fmt.Sprintf("%s, sentence %d", r.Article.Name(), s.Number)
			}
			return r.Article.Name() + ", headline"
		}
		return r.Article.Name()
	}
	return ""
}

func upperFirst(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
