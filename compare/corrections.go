package compare

import (
	"context"
	"slices"
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
	"parallax/compare/say"
	"parallax/compare/utterance"
)

// Corrections are the reader's own, in the order in which they were made: a
// later one goes over an earlier one.
type Corrections []news.Correction

// Applied is a correction with what became of it.
type Applied struct {
	news.Correction
	// Placed is false when what it concerns is not there: the article is not
	// among those compared, or its words are no longer found.
	Placed bool
}

// correctSpeakers applies what concerns speakers, before utterances are
// matched: the speaker gates a match.
func (c *Comparison) correctSpeakers(given Corrections) {
	for _, one := range given {
		a := Applied{Correction: one}
		switch one.Kind {
		case news.SetSpeaker:
			a.Placed = c.setSpeaker(one)
		case news.NotAQuotation:
			a.Placed = c.takeAway(one)
		case news.MergeSpeakers:
			a.Placed = c.mergeSpeakers(one)
		}
		c.Corrections = append(c.Corrections, a)
	}
}

// correctVoices applies what concerns utterances and voices, after they were
// found.
func (c *Comparison) correctVoices(ctx context.Context) error {
	c.partSpeakers()
	for i := range c.Corrections {
		a := &c.Corrections[i]
		switch a.Kind {
		case news.NotSameUtterance:
			a.Placed = c.splitUtterance(a.At)
		case news.SetSourceKind:
			a.Placed = c.setKind(a.Name, lexicon.SourceKind(a.Value))
		}
	}
	c.nameUtterances()
	return ctx.Err()
}

// QuoteAt is the quotation that an anchor points to: of those whose words
// overlap the passage, the one that shares most with it.
func (c *Comparison) QuoteAt(n news.Anchor) (article, index int, ok bool) {
	for a, r := range c.Readings {
		s, found := n.Find(r.Article)
		if !found {
			continue
		}
		best := 0
		for i, q := range r.Quotes {
			if shared := overlap(q, s); shared > best {
				best, article, index = shared, a, i
			}
		}
		return article, index, best > 0
	}
	return 0, 0, false
}

func overlap(q quote.Quote, s news.Span) int {
	n := 0
	for _, c := range q.Content {
		n += c.Intersect(s).Len()
	}
	return n
}

// QuoteAnchor is the passage that stands for a quotation in corrections: the
// first part of what it says.
func (c *Comparison) QuoteAnchor(article, index int) news.Anchor {
	r := c.Readings[article]
	var s news.Span
	if content := r.Quotes[index].Content; len(content) > 0 {
		s = content[0]
	}
	return r.Article.Anchor(s)
}

func (c *Comparison) setSpeaker(one news.Correction) bool {
	placed := false
	for _, n := range one.At {
		if a, i, ok := c.QuoteAt(n); ok && one.Value != "" {
			q := &c.Readings[a].Quotes[i]
			q.Speaker, q.Unnamed, q.Corrected = one.Value, false, true
			placed = true
		}
	}
	return placed
}

func (c *Comparison) takeAway(one news.Correction) bool {
	if len(one.At) == 0 {
		return false
	}
	a, i, ok := c.QuoteAt(one.At[0])
	if ok {
		r := &c.Readings[a]
		r.Text = r.With(r.Doc, slices.Delete(r.Quotes, i, i+1))
	}
	return ok
}

func (c *Comparison) mergeSpeakers(one news.Correction) bool {
	placed := false
	if one.Name == "" || one.Value == "" {
		return false
	}
	for _, r := range c.Readings {
		for i := range r.Quotes {
			q := &r.Quotes[i]
			if quote.SameSpeaker(quote.SpeakerName(r.Article, *q), one.Name) {
				q.Speaker, q.Unnamed, q.Corrected = one.Value, false, true
				placed = true
			}
		}
	}
	return placed
}

// splitUtterance takes the first quotation out of the utterance that it
// shares with any of the others.
func (c *Comparison) splitUtterance(at []news.Anchor) bool {
	var where [][2]int
	for _, n := range at {
		if a, i, ok := c.QuoteAt(n); ok {
			where = append(where, [2]int{a, i})
		} else if len(where) == 0 {
			return false
		}
	}
	for u := range c.Utterances {
		forms := c.Utterances[u].Forms
		out := formOf(forms, where[0])
		if out >= 0 && slices.ContainsFunc(where[1:], func(w [2]int) bool { return formOf(forms, w) >= 0 }) {
			c.takeOut(u, out)
			return true
		}
	}
	return false
}

// takeOut takes a form out of an utterance. Those that are left are matched
// again: it may have been the form that joined them.
func (c *Comparison) takeOut(u, form int) {
	all := c.set()
	left := slices.Clone(all.Texts)
	for a := range left {
		left[a].Quotes = nil
	}
	index := make([][]int, len(all.Docs)) // of the quotations left, among all
	for i, f := range c.Utterances[u].Forms {
		if i != form {
			left[f.Article].Quotes = append(left[f.Article].Quotes, all.Quotes[f.Article][f.Quote])
			index[f.Article] = append(index[f.Article], f.Quote)
		}
	}
	again := utterance.Match(reading.Set{Docs: all.Docs, Texts: left})
	for i := range again {
		again[i].Corrected = true
		for k := range again[i].Forms {
			f := &again[i].Forms[k]
			f.Quote = index[f.Article][f.Quote]
		}
	}
	c.Utterances = slices.Replace(c.Utterances, u, u+1, again...)
}

func formOf(forms []utterance.Form, w [2]int) int {
	return slices.IndexFunc(forms, func(f utterance.Form) bool { return f.Article == w[0] && f.Quote == w[1] })
}

func (c *Comparison) setKind(name string, kind lexicon.SourceKind) bool {
	if name == "" || !slices.Contains(lexicon.SourceKinds(), kind) {
		return false
	}
	for i := range c.Voices {
		if v := &c.Voices[i]; v.Found() && quote.SameSpeaker(v.Name, name) {
			v.Kind, v.Why, v.Corrected = kind, "set by the reader", true
			return true
		}
	}
	return false
}

// partSpeakers takes forms out of utterances that the reader gave to another
// speaker than that of the others.
func (c *Comparison) partSpeakers() {
	for u := 0; u < len(c.Utterances); {
		forms := c.Utterances[u].Forms
		f := slices.IndexFunc(forms, func(f utterance.Form) bool { return c.otherSpeaker(forms, f) })
		if f < 0 {
			u++
			continue
		}
		c.takeOut(u, f) // each time one form fewer, so that this ends
	}
}

// otherSpeaker reports whether the reader gave a form a speaker whom none of
// the other forms has, and one of them has another.
func (c *Comparison) otherSpeaker(forms []utterance.Form, this utterance.Form) bool {
	name := func(f utterance.Form) string {
		r := c.Readings[f.Article]
		return quote.SpeakerName(r.Article, r.Quotes[f.Quote])
	}
	if !c.Readings[this.Article].Quotes[this.Quote].Corrected {
		return false
	}
	own, others := name(this), false
	for _, f := range forms {
		if f.Article == this.Article && f.Quote == this.Quote {
			continue
		}
		n := name(f)
		if quote.SameSpeaker(n, own) {
			return false
		}
		others = others || n != ""
	}
	return others
}

// nameUtterances gives utterances the speaker that the reader set for one of
// their forms.
func (c *Comparison) nameUtterances() {
	for i := range c.Utterances {
		u := &c.Utterances[i]
		for _, f := range u.Forms {
			if q := c.Readings[f.Article].Quotes[f.Quote]; q.Corrected {
				u.Speaker, u.Sure = q.Speaker, q.Sure()
				break
			}
		}
	}
}

// set is the readings by layer, made once when speakers have been corrected.
func (c *Comparison) set() reading.Set {
	if c.all.Docs == nil {
		c.all = reading.SetOf(c.Readings)
		c.all.Meaning = c.meant
	}
	return c.all
}

// Sentence says what the reader corrected, in English.
func (a Applied) Sentence() string { return say.Text(a.Pieces()) }

// shortened cuts words for a sentence about them.
func shortened(words string) string {
	fields := strings.Fields(words)
	const most = 8
	if len(fields) > most {
		return strings.Join(fields[:most], " ") + " …"
	}
	return strings.Join(fields, " ")
}
