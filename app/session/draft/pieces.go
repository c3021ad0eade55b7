package draft

import (
	"maps"
	"net/url"
	"slices"
	"strings"
	"time"

	"parallax/app/part/told"
	"parallax/app/session/trouble"
	"parallax/compare/news"
	"parallax/compare/say"
)

// SetAsideByReader is the rule of blocks that the reader set aside.
const SetAsideByReader = "set aside by you"

// TypedByReader is where ReadFrom says that a value came from the reader.
const TypedByReader = "typed by you"

// Piece is one block of an article below its headline: a paragraph, or what
// was set aside by a rule.
type Piece struct{ Text, Rule string }

// Pieces are the paragraphs of an article and the blocks that were set aside,
// in the order of the input.
func Pieces(a *news.Article) []Piece {
	var out []Piece
	next := 0
	aside := func(before int) {
		for next < len(a.SetAside) && a.SetAside[next].At <= before {
			out = append(out, Piece{a.SetAside[next].Text, a.SetAside[next].Rule})
			next++
		}
	}
	at := a.Body().Start
	for _, p := range strings.Split(a.Slice(a.Body()), "\n\n") {
		aside(at)
		if p != "" {
			out = append(out, Piece{Text: p})
		}
		at += len(p) + len("\n\n")
	}
	aside(len(a.Text) + len("\n\n"))
	return out
}

// Remade is an article with the metadata of another and these pieces. The
// headline stays unless it is given.
func Remade(a *news.Article, headline string, pieces []Piece) *news.Article {
	var kept []string
	for _, p := range pieces {
		if p.Rule == "" {
			kept = append(kept, p.Text)
		}
	}
	b := news.New(headline, kept)
	b.Outlet, b.Agency, b.Authors, b.Published, b.URL = a.Outlet, a.Agency, slices.Clone(a.Authors), a.Published, a.URL
	b.Language, b.Origin, b.Notes = a.Language, a.Origin, slices.Clone(a.Notes)
	if a.ReadFrom != nil {
		b.ReadFrom = maps.Clone(a.ReadFrom)
	}
	at := b.Headline.End
	for _, p := range pieces {
		text := strings.TrimSpace(p.Text)
		switch {
		case text == "":
		case p.Rule != "":
			b.SetAside = append(b.SetAside, news.Block{Text: text, Rule: p.Rule, At: at})
		default:
			if at > 0 {
				at += len("\n\n")
			}
			at += len(text)
		}
	}
	return b
}

// Toggled is the article with piece i brought back, or set aside when it is a
// paragraph of the text.
func Toggled(a *news.Article, i int) *news.Article {
	ps := Pieces(a)
	if i < 0 || i >= len(ps) {
		return a
	}
	if ps[i].Rule != "" {
		ps[i].Rule = ""
	} else {
		ps[i].Rule = SetAsideByReader
	}
	return Remade(a, a.Title(), ps)
}

// BodyText is the text below the headline, for a field to edit it in.
func BodyText(a *news.Article) string { return a.Slice(a.Body()) }

// editedNote says that a text is not as it was read.
var editedNote = news.Remark("edited")

// edited is that note in words, as articles of older libraries hold it.
func edited() string { return say.English().Note(editedNote) }

// WithBody is the article with another text below its headline, as typed into
// a field: a blank line parts paragraphs. What was set aside keeps its place
// behind the paragraph before it, where that is still there.
func WithBody(a *news.Article, text string) *news.Article {
	var typed []string
	for _, p := range strings.Split(strings.ReplaceAll(text, "\r", ""), "\n\n") {
		if p = strings.TrimSpace(cleanTyped(p)); p != "" {
			typed = append(typed, p)
		}
	}
	var out []Piece
	done := 0
	for _, p := range Pieces(a) {
		if p.Rule != "" {
			out = append(out, p)
			continue
		}
		if i := slices.Index(typed[done:], p.Text); i >= 0 {
			for _, t := range typed[done : done+i+1] {
				out = append(out, Piece{Text: t})
			}
			done += i + 1
		}
	}
	for _, t := range typed[done:] {
		out = append(out, Piece{Text: t})
	}
	b := Remade(a, a.Title(), out)
	if b.ID != a.ID && !slices.Contains(say.English().Notes(b.Notes), edited()) {
		b.Notes = append(b.Notes, editedNote)
	}
	return b
}

// cleanTyped leaves out what no article's text may hold.
func cleanTyped(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '\t':
			return ' '
		case r < ' ', r >= 0x7f && r < 0xa0, r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
}

// FieldText is the value of a field as it is shown and typed, "" for none.
func FieldText(a *news.Article, f news.Field) string {
	switch f {
	case news.FieldHeadline:
		return a.Title()
	case news.FieldOutlet:
		return a.Outlet
	case news.FieldAgency:
		return a.Agency
	case news.FieldAuthors:
		return strings.Join(a.Authors, ", ")
	case news.FieldPublished:
		return told.Date(a.Published)
	case news.FieldURL:
		return a.URL
	case news.FieldLanguage:
		return a.Language
	}
	return ""
}

// WithField is the article with another value for a field. problem says why a
// value was not taken; the article is the old one then.
func WithField(a *news.Article, f news.Field, typed string) (b *news.Article, problem string) {
	typed = news.OneLine(cleanTyped(typed))
	if typed == FieldText(a, f) {
		return a, ""
	}
	if f == news.FieldHeadline {
		b = Remade(a, typed, Pieces(a))
	} else {
		b = Remade(a, a.Title(), Pieces(a))
	}
	if problem := setField(b, f, typed); problem != "" {
		return a, problem
	}
	b.ReadFrom[f] = TypedByReader
	if FieldText(b, f) == "" {
		delete(b.ReadFrom, f)
	}
	return b, ""
}

// setField gives a field its value, or says why it was not taken.
func setField(b *news.Article, f news.Field, typed string) (problem string) {
	switch f {
	case news.FieldOutlet:
		b.Outlet = typed
	case news.FieldAgency:
		b.Agency = typed
	case news.FieldAuthors:
		b.Authors = namesTyped(typed)
	case news.FieldPublished:
		d, ok := dateTyped(typed)
		if !ok {
			return told.Told("label.typed-is-not-a-date-that-can", say.Of("typed", say.Words(trouble.Quoted(typed))))
		}
		b.Published = d
	case news.FieldURL:
		if typed != "" && !isWebAddress(typed) {
			return told.Told("label.typed-is-not-a-web-address-it", say.Of("typed", say.Words(trouble.Quoted(typed))))
		}
		b.URL = typed
	case news.FieldLanguage:
		if typed != "" && len(typed) != 2 {
			return told.Told("window.pieces.a-language-is-two-letters")
		}
		b.Language = strings.ToLower(typed)
	}
	return ""
}

func isWebAddress(s string) bool {
	u, err := url.Parse(s)
	return err == nil && u.Host != "" && (u.Scheme == "http" || u.Scheme == "https")
}

func namesTyped(s string) []string {
	var out []string
	for _, n := range strings.Split(s, ",") {
		if n = strings.TrimSpace(n); n != "" {
			out = append(out, n)
		}
	}
	return out
}

// dateTyped reads a day as people write it; "03/04/2025" may be read in two
// ways and is refused. Nothing is no date.
func dateTyped(s string) (news.Date, bool) {
	if s == "" {
		return news.Date{}, true
	}
	s = told.English(s)
	for _, form := range []string{"2006-01-02", "2 January 2006", "2 Jan 2006", "January 2, 2006", "Jan 2, 2006", "2. January 2006", "2.1.2006"} {
		if t, err := time.Parse(form, s); err == nil && t.Year() >= 1900 && t.Year() <= 2100 {
			return news.Day(t.Date()), true
		}
	}
	if t, err := time.Parse("2006-01-02T15:04Z07:00", s); err == nil {
		return news.Date{Time: t.UTC(), Precision: news.ToMinute}, true
	}
	return news.Date{}, false
}

// Doubtful reports whether a field's value should be looked at: it is missing
// where an article has one, or it was not read from a place made for it.
func Doubtful(a *news.Article, f news.Field) bool {
	from := a.ReadFrom[f]
	switch f {
	case news.FieldHeadline:
		return a.Headline.Empty()
	case news.FieldOutlet:
		return a.Outlet == "" || from == "the text" || from == "address" && strings.Contains(a.Outlet, ".")
	case news.FieldPublished:
		return !a.Published.Known()
	case news.FieldLanguage:
		return a.Language != "" && a.Language != "en" && from != TypedByReader
	}
	return false
}
