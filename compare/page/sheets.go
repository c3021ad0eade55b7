package page

import (
	"strconv"
	"strings"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/say"
	"parallax/compare/wording"
)

// Sheet is a table for a spreadsheet: all of a kind that the comparison has,
// one passage a row.
type Sheet struct {
	// Name is a short name that stays: one of SheetNames.
	Name string
	Head []string
	Rows [][]string
}

// SheetNames are the names of all sheets, in their order.
func SheetNames() []string {
	var out []string
	for _, s := range sheets {
		out = append(out, s.name)
	}
	return out
}

// sheets are the tables by name; the heads of their columns are one text each,
// parted by bars.
var sheets = []struct {
	name string
	rows func(sheeting) [][]string
}{
	{"differences", sheeting.differences},
	{"facts", sheeting.facts},
	{"quotations", sheeting.quotations},
	{"wording", sheeting.wording},
	{"numbers", sheeting.numbers},
	{"notes", sheeting.notes},
}

// sheeting makes sheets.
type sheeting struct{ *maker }

// Sheets are all tables of a comparison. The columns letter, outlet and
// sentence stand first in each; a sentence number is that of the body, empty
// for the headline and where there is no passage.
func Sheets(c *compare.Comparison, ch Choices) []Sheet {
	m := sheeting{newMaker(c, ch)}
	m.size = sizes(Full, 0)
	var out []Sheet
	for _, s := range sheets {
		out = append(out, Sheet{Name: s.name, Head: strings.Split(m.say("page.sheet."+s.name), "|"), Rows: s.rows(m)})
	}
	return out
}

// at are the first three columns of a row: the article and the sentence at an
// offset of its text, none for an offset below 0.
func (m sheeting) at(article, offset int) []string {
	out := []string{letter(article), m.names[article], ""}
	doc := m.c.Readings[article].Doc
	if i := doc.SentenceAt(offset); offset >= 0 && i >= 0 && !doc.Sentences[i].Headline() {
		out[2] = strconv.Itoa(doc.Sentences[i].Number)
	}
	return out
}

// row is the columns of a place with others behind.
func (m sheeting) row(article, offset int, behind ...string) []string {
	return append(m.at(article, offset), behind...)
}

// words are those of a span, cut to the size of an excerpt.
func (m sheeting) words(article int, s news.Span) string {
	return ellipsis(m.masked(say.Clean(m.c.Readings[article].Article.Slice(s))), m.size.excerpt)
}

func (m sheeting) differences() [][]string {
	comments := map[string]string{}
	for _, p := range m.ch.picked(PickDifference) {
		comments[p.ID] = say.Clean(p.Comment)
	}
	var out [][]string
	for i, d := range m.c.Differences {
		statement := m.again(d.Pieces).String()
		if statement == "" {
			statement = m.masked(say.Clean(say.Text(m.cat.Again(d.Lead))))
		}
		for _, p := range d.Evidence {
			if a := m.reading(p); a >= 0 {
				out = append(out, m.row(a, p.Start, strconv.Itoa(i+1), m.kindOf(d), statement, m.words(a, p.Span), comments[d.ID]))
			}
		}
	}
	return out
}

func (m sheeting) kindOf(d difference.Difference) string { return differing(m).kindOf(d) }

func (m sheeting) facts() [][]string {
	missing := map[int][]align.NotFound{}
	for _, n := range m.c.NotFound {
		if n.Sure {
			missing[n.Fact] = append(missing[n.Fact], n)
		}
	}
	var out [][]string
	for i, f := range m.c.Facts {
		title, told := m.masked(say.Clean(f.Title)), strconv.Itoa(tellers(f))
		for _, t := range f.Tellings {
			out = append(out, m.row(t.Article, t.Span.Start, title, told, m.words(t.Article, t.Span)))
		}
		for _, n := range missing[i] {
			out = append(out, m.row(n.Article, -1, title, told, m.say("page.notfound")))
		}
	}
	return out
}

// quotations are those that several articles give, by the number of the
// utterance, then those that one gives.
func (m sheeting) quotations() [][]string {
	var out [][]string
	shared := map[[2]int]bool{}
	for i, u := range m.c.Utterances {
		for _, f := range u.Forms {
			shared[[2]int{f.Article, f.Quote}] = true
			out = append(out, m.quoted(f.Article, f.Quote, strconv.Itoa(i+1), givers(u)))
		}
	}
	for a, r := range m.c.Readings {
		for q := range r.Quotes {
			if !shared[[2]int{a, q}] {
				out = append(out, m.quoted(a, q, "", 1))
			}
		}
	}
	return out
}

func (m sheeting) quoted(article, index int, number string, by int) []string {
	r := m.c.Readings[article]
	q := r.Quotes[index]
	var words []string
	for _, s := range q.Content {
		words = append(words, m.words(article, s))
	}
	at := -1
	if len(q.Content) > 0 {
		at = q.Content[0].Start
	}
	speaker := m.masked(say.Clean(quote.SpeakerName(r.Article, q)))
	if speaker == "" {
		speaker = m.say("page.speaker.notfound")
	}
	return m.row(article, at, number, speaker, m.say("page.manner."+string(q.Kind)), say.Clean(r.Article.Slice(q.Cue)), strings.Join(words, " … "), strconv.Itoa(by))
}

func (m sheeting) wording() [][]string {
	var out [][]string
	for _, f := range m.c.Findings {
		if len(f.Words) == 0 {
			continue
		}
		out = append(out, m.row(f.Article, f.Words[0].Start, m.words(f.Article, f.Words[0]), m.sortOf(f), m.voice(f.Voice), m.masked(m.because(f))))
	}
	return out
}

// sortOf is of which sort words are that a check noticed.
func (m sheeting) sortOf(f wording.Finding) string {
	if key := "wording.list." + f.Category; f.Check == wording.LoadedWording().ID && m.cat[key] != "" {
		return m.cat[key]
	}
	return m.say("wording.check." + f.Check)
}

func (m sheeting) voice(v wording.Voice) string {
	switch v {
	case wording.Quoted:
		return m.say("wording.voice.quoted")
	case wording.Reported:
		return m.say("wording.voice.reported")
	}
	return m.say("wording.voice.own")
}

// because is why words are marked, in the words of the catalogue.
func (m sheeting) because(f wording.Finding) string {
	var out []string
	for _, b := range f.Because {
		out = append(out, say.Clean(say.Text(m.cat.Again(say.English().Kept(b)))))
	}
	return strings.Join(out, " ")
}

func (m sheeting) numbers() [][]string {
	var out [][]string
	for i, f := range m.c.Figures {
		name := m.figureName(i)
		for _, v := range f.Values {
			out = append(out, m.row(v.Article, v.Quantity.Span.Start, name, m.words(v.Article, v.Quantity.Span), m.credit(v), m.say("page.relation."+string(f.Relation))))
		}
	}
	return out
}

// credit is who gives a number.
func (m sheeting) credit(v figure.Value) string {
	switch v.Credit {
	case "":
		return m.say("page.credit.itself")
	case figure.Unknown:
		return m.say("page.credit.nobody")
	}
	return m.masked(say.Clean(v.Credit))
}

func (m sheeting) notes() [][]string {
	var out [][]string
	for _, n := range m.ch.Notes {
		if a := m.reading(n.At); a >= 0 && !n.At.Empty() {
			out = append(out, m.row(a, n.At.Start, say.Clean(n.Text), m.words(a, n.At.Span)))
			continue
		}
		out = append(out, []string{"", "", "", say.Clean(n.Text), ""})
	}
	return out
}
