package report

import (
	"net/url"
	"strings"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// How many characters of a sentence are shown: of one that several articles
// tell, and of one that stands for itself.
const (
	sharedLimit = 320
	aloneLimit  = 180
)

// page is the view of a comparison that the HTML page and the Markdown share.
type page struct {
	Title, Subtitle, Engine string
	// Warning says that articles may be about different events, else "".
	Warning   string
	Articles  []articleView
	All, Some []factView
	// Maybe are sentences that may tell the same.
	Maybe []factView
	Rows  []rowView
	// Against are what two articles tell that cannot both be.
	Against      []againstView
	NotFound     []notFoundView
	Utterances   []utteranceView
	Alone        []aloneView
	Voices       []voiceView
	Kinds, Verbs []tableRow
	Corrections  []string
	Limits       []string
	Differences  []differenceView
	// Further says how many more there are, PutAway what the reader took out.
	Further   string
	PutAway   []string
	Figures   []figureView
	Headlines []headlineView
	Shares    []shareView
	Labels    []labelRowView
	Findings  []findingView
}

type articleView struct {
	Letter, Name, Headline, Authors, Published string
	Words, Sentences                           int
	// Href is the address when it is one of the web, else "".
	Href, Address string
	Base          bool
	// Kinds say what kind of text it is.
	Kinds []string
}

// factView is a fact with one cell an article: where it stands there.
type factView struct {
	Title, Told, Why string
	Cells            []placeView
}

type placeView struct {
	Text string
	// Kind is "told", "notfound" or "none".
	Kind string
}

// newPage makes the view of a comparison.
func newPage(c *compare.Comparison, o Options) page {
	p := page{Title: clean(o.Title), Engine: c.Engine}
	if p.Title == "" {
		p.Title = Title(c)
	}
	for i := range c.Readings {
		p.Articles = append(p.Articles, newArticle(c, i))
	}
	p.Subtitle, p.Warning = subtitle(c), eventWarning(c)
	notFound := map[align.Place]bool{} // Sentence is the index of the fact
	for _, n := range c.NotFound {
		if n.Sure {
			notFound[align.Place{Article: n.Article, Sentence: n.Fact}] = true
		}
	}
	for i, f := range c.Facts {
		v := newFact(c, f)
		for a := range v.Cells {
			if notFound[align.Place{Article: a, Sentence: i}] {
				v.Cells[a] = placeView{Text: "not found", Kind: "notfound"}
			}
		}
		if tellers(f) == len(c.Readings) {
			p.All = append(p.All, v)
		} else {
			p.Some = append(p.Some, v)
		}
	}
	for _, f := range c.Maybe {
		p.Maybe = append(p.Maybe, newFact(c, f))
	}
	for _, x := range c.Contradictions {
		p.Against = append(p.Against, againstView{newClaim(c, x.A), newClaim(c, x.B)})
	}
	t := table{c, markAll(c), notFound, compare.Linked(c)}
	p.Rows, p.NotFound = t.rows(), t.missing()
	p.Utterances = utterances(c)
	p.Alone = alone(c)
	p.Voices, p.Kinds, p.Verbs = voices(c), kinds(c), verbs(c)
	p.Corrections = corrections(c)
	p.Limits = limits(c)
	p.Differences, p.Figures, p.Headlines, p.Shares = differences(c), figures(c), headlines(c), shares(c)
	p.Further, p.PutAway = further(c), putAway(c)
	p.Labels, p.Findings = append(labelRows(c), deedRows(c)...), findings(c)
	return p
}

func newArticle(c *compare.Comparison, i int) articleView {
	r := c.Readings[i]
	a := r.Article
	v := articleView{
		Letter: letter(i), Name: name(c, i), Headline: clean(a.Title()),
		Authors: clean(strings.Join(a.Authors, ", ")), Published: published(a),
		Words: a.Words(), Sentences: bodySentences(r.Doc),
		Address: clean(a.URL), Href: webAddress(a.URL), Base: i == c.Base,
	}
	for _, k := range compare.KindTexts(c, i) {
		v.Kinds = append(v.Kinds, clean(k))
	}
	return v
}

// webAddress is the address if a browser may follow it, else "".
func webAddress(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" || s != clean(s) {
		return ""
	}
	return s
}

func subtitle(c *compare.Comparison) string {
	parts := []string{independent(c)}
	var first, last news.Date
	for _, r := range c.Readings {
		d := r.Article.Published
		if d.Known() && (!first.Known() || d.Before(first)) {
			first = d
		}
		if d.Known() && (!last.Known() || last.Before(d)) {
			last = d
		}
	}
	switch {
	case first.Known() && first.String() != last.String():
		parts = append(parts, first.String()+" to "+last.String())
	case first.Known():
		parts = append(parts, first.String())
	}
	return strings.Join(append(parts, "Parallax, engine "+c.Engine), " · ")
}

// tellers counts the articles that tell a fact.
func tellers(f align.Fact) int {
	n, last := 0, -1
	for _, t := range f.Tellings {
		if t.Article != last {
			n, last = n+1, t.Article
		}
	}
	return n
}

// newFact is a fact with where each article tells it, or may tell it.
func newFact(c *compare.Comparison, f align.Fact) factView {
	v := factView{Title: clean(f.Title), Why: why(f.Why), Told: itoa(tellers(f)) + " of " + itoa(len(c.Readings))}
	for a, r := range c.Readings {
		cell := placeView{Text: "–", Kind: "none"}
		if at := placesIn(r.Doc, a, f.Tellings); at != "" {
			cell = placeView{Text: at, Kind: "told"}
		} else if at := placesIn(r.Doc, a, f.Maybe); at != "" {
			cell.Text = "maybe " + at
		}
		v.Cells = append(v.Cells, cell)
	}
	return v
}

// placesIn are the numbers of the sentences of an article among tellings.
func placesIn(d *token.Document, article int, tellings []align.Telling) string {
	var places []string
	for _, t := range tellings {
		if t.Article == article {
			for _, p := range t.Places() {
				places = append(places, strings.TrimPrefix(place(d.Sentences[p.Sentence]), "sentence "))
			}
		}
	}
	return strings.Join(places, ", ")
}

// why says in one sentence what joined two tellings; "" when nothing is known.
func why(r align.Reason) string {
	var parts []string
	add := func(what string, words []string, most int) {
		if len(words) > most {
			words = words[:most]
		}
		if len(words) > 0 {
			parts = append(parts, what+" "+clean(strings.Join(words, ", ")))
		}
	}
	if r.Run != "" {
		parts = append(parts, "the same run of words “"+clean(r.Run)+"”")
	}
	add("shared words:", r.Words, 8)
	add("names:", r.Names, 5)
	add("numbers:", r.Numbers, 5)
	var meant []string
	for _, m := range r.Meant {
		meant = append(meant, m.A+" – "+m.B)
	}
	add("other words for it:", meant, len(meant))
	return strings.Join(parts, "; ")
}
