package page

import (
	"strings"

	"parallax/compare/difference"
	"parallax/compare/news"
	"parallax/compare/say"
)

// tongue is how a document says things: in which language, and what the
// articles are called.
type tongue struct {
	cat      say.Catalogue
	articles []*news.Article
	// names are how the articles are called, in their order, mask what stands for
	// the outlets in what is cited when they are hidden; nil else.
	names []string
	mask  *strings.Replacer
}

// day is a date in the words of the catalogue, "" when it is not known.
func (t *tongue) day(d news.Date) string {
	if !d.Known() {
		return ""
	}
	day := d.LocalDay()
	return t.say("page.day", say.Count("day", day.Day()), word("month", t.cat["month."+strings.ToLower(day.Month().String())]), say.Count("year", day.Year()))
}

// say is a text of the catalogue.
func (t *tongue) say(key string, args ...say.Arg) string {
	return t.cat.Text(say.Message{Key: key, Args: args})
}

// text is one with what its parts are.
func (t *tongue) text(key string, args ...say.Arg) Text {
	return t.runs(t.cat.Pieces(say.Message{Key: key, Args: args}))
}

// again are pieces of a sentence that was said in English.
func (t *tongue) again(ps []say.Piece) Text { return t.runs(t.cat.Again(ps)) }

// runs are pieces of a sentence as they are set.
func (t *tongue) runs(ps []say.Piece) Text {
	var out Text
	for _, p := range ps {
		r := Run{Text: t.masked(edged(p.Text))}
		if (p.Kind == difference.Cited || p.Kind == difference.Value) && !p.Span.Empty() {
			r.Language = t.foreign(p.Article)
		}
		switch p.Kind {
		case difference.Outlet:
			r.Emphasis = true
			if p.Article >= 0 && p.Article < len(t.names) && t.mask != nil {
				r.Text = t.names[p.Article]
			}
		case difference.Value:
			r.Strong = true
		}
		if p.Article >= 0 && p.Article < len(t.articles) && !p.Span.Empty() {
			r.At = news.Passage{Article: t.articles[p.Article].ID, Span: p.Span}
		}
		out = append(out, r)
	}
	return out
}

// word is an argument that is a word or a few.
func word(name, text string) say.Arg { return say.Of(name, say.Words(text)) }

// outlet is an argument that names an article.
func (t *tongue) outlet(name string, article int) say.Arg {
	return say.Of(name, say.Piece{Kind: say.Outlet, Text: t.names[article], Article: article})
}

// edged is say.Clean that keeps a blank at either end: runs stand one after
// another.
func edged(s string) string {
	c := say.Clean(s)
	if strings.TrimSpace(s) == "" {
		if s == "" {
			return ""
		}
		return " "
	}
	if strings.TrimLeft(s, " \n\t") != s {
		c = " " + c
	}
	if strings.TrimRight(s, " \n\t") != s {
		c += " "
	}
	return c
}

// masked is text without the names of hidden outlets.
func (t *tongue) masked(s string) string {
	if t.mask == nil {
		return s
	}
	return t.mask.Replace(s)
}

func (t *tongue) orNotFound(s string) string {
	if s == "" {
		return t.say("page.notfound")
	}
	return s
}

// number is a count as the language writes it.
func (t *tongue) number(n int) string { return t.say("page.number", say.Count("n", n)) }

// english is the tag for sentences that are English in every language.
func (t *tongue) english() string {
	if t.cat["page.language"] == "en" {
		return ""
	}
	return "en"
}

// foreign is the language of an article where it is told and another than the
// document's.
func (t *tongue) foreign(article int) string {
	return t.cat.Foreign(t.articles[article].Language)
}
