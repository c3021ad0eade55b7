package panel

import (
	"fmt"
	"slices"
	"strings"

	"parallax/compare/say"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/chart"
	"parallax/app/part/grid"
	"parallax/app/part/lay"
	"parallax/app/part/menu"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/lexicon"
	"parallax/compare/reading/quote"
	"parallax/compare/utterance"
)

// quotesPanel is the right panel of the screen Quotes: the quotation that is
// selected, whose voices the articles give, and by which verbs.
func (e *Evidence) quotesPanel(s screen.State) []fyne.CanvasObject {
	c, p := s.Comparison, s.Pick
	var os []fyne.CanvasObject
	if p.Article >= 0 && p.Quote >= 0 && p.Quote < len(c.Readings[p.Article].Quotes) {
		os = append(os, prose.SectionHead(told.Told("label.quotation")), quoteCard(c, p.Article, p.Quote), e.quoteLinks())
		os = append(os, introducedBy(c, p.Article, p.Quote)...)
		os = append(os, lay.Gap())
	}
	os = append(os, prose.SectionHead(told.Told("label.whose-voices")), whoseVoices(c), lay.GapAbove(prose.SectionHead(told.Told("label.reporting-verbs"))), reportingVerbs(c))
	if len(c.Corrections) > 0 {
		os = append(os, lay.GapAbove(prose.SectionHead(told.Told("label.your-corrections"))), correctionList(c))
	}
	return os
}

// quoteLinks are what can be done with the selected quotation.
func (e *Evidence) quoteLinks() fyne.CanvasObject { return menu.ActionLinks(e.quote) }

// quoteCard tells who speaks, by which verb, and where it stands.
func quoteCard(c *compare.Comparison, article, q int) fyne.CanvasObject {
	r := c.Readings[article]
	it := r.Quotes[q]
	rows := []fyne.CanvasObject{drawn.PairOf(told.Told("label.speaker-small"), drawn.SpeakerName(it))}
	if form, tone := quote.ReportingVerb(r.Doc, it); form != "" {
		rows = append(rows, drawn.PairOf(told.Told("label.verb-small"), form+" ("+told.Word("verbtone", string(tone))+")"))
	}
	rows = append(rows, drawn.PairOf(told.Told("label.form"), drawn.FormName(it.Kind)))
	if len(it.Content) > 0 {
		at := align.Place{Article: article, Sentence: r.Doc.SentenceAt(it.Content[0].Start)}
		rows = append(rows, drawn.PairOf(told.Told("label.stands-in"), drawn.NameOf(c, article)+", "+drawn.PlaceName(c, at)))
	}
	if it.Sure() < quote.Doubt && !it.Corrected {
		rows = append(rows, prose.NewFlow(prose.Run{Text: told.Told("reading.speaker.unsure"), Ink: tone.Muted, Size: theme.SizeNameCaptionText}))
	}
	return press.CardOf(3, rows)
}

// introducedBy shows how each article introduces the speaker.
func introducedBy(c *compare.Comparison, article, q int) []fyne.CanvasObject {
	v := voiceOf(c, article, q)
	if v == nil || !v.Found() {
		return nil
	}
	rows := []fyne.CanvasObject{drawn.PairOf(told.Told("label.kind-of-source"), kindName(v))}
	for a, t := range v.Tallies {
		if len(t.Introduced) == 0 {
			continue
		}
		var words []string
		for _, s := range t.Introduced {
			words = append(words, prose.Flat(c.Readings[a].Article.Slice(s)))
		}
		rows = append(rows, prose.NewFlow(prose.Run{Text: drawn.NameOf(c, a) + "  ", Bold: true, Ink: tone.Outlet(a)}, prose.Run{Text: strings.Join(words, " · "), Serif: true}))
	}
	return []fyne.CanvasObject{lay.GapAbove(prose.SectionHead(told.Told("label.introduced-as"))), press.CardOf(4, rows)}
}

func kindName(v *utterance.Voice) string {
	switch {
	case v.Corrected:
		return told.Told("label.kind-set-by-you", say.Of("kind", say.Words(told.Word("source", string(v.Kind)))))
	case v.Why != "":
		return told.Word("source", string(v.Kind)) + " (" + told.Quoted(v.Why) + ")"
	}
	return told.Word("source", string(v.Kind))
}

// voiceOf is the voice of a quotation, nil for none.
func voiceOf(c *compare.Comparison, article, q int) *utterance.Voice {
	for i, v := range c.Voices {
		if article >= 0 && article < len(v.Tallies) && slices.Contains(v.Tallies[article].Quotes, q) {
			return &c.Voices[i]
		}
	}
	return nil
}

// voiceSum is what one article gives of all sources together.
type voiceSum struct {
	words             map[lexicon.SourceKind]int
	quoted, sentences int
	sources, unnamed  int
	lost              int // quotations whose speaker was not found
	maybe             int // words quoted whose speaker is not sure, in none of the others
}

func sumVoices(c *compare.Comparison, article int) voiceSum {
	s := voiceSum{words: map[lexicon.SourceKind]int{}}
	for _, v := range c.Voices {
		t := v.Tallies[article]
		if len(t.Quotes) == 0 {
			continue
		}
		s.words[v.Kind] += t.QuotedWords
		s.quoted += t.QuotedWords
		s.sentences += t.ReportedSentences
		s.maybe += t.Maybe.QuotedWords
		switch {
		case v.Found() && t.Amount == (utterance.Amount{}):
		case !v.Found():
			s.lost += len(t.Quotes)
		case v.Unnamed:
			s.sources++
			s.unnamed++
		default:
			s.sources++
		}
	}
	return s
}

// whoseVoices shows for each article the words in quotation marks by kind of
// source, drawn to one scale, and all counts in words.
func whoseVoices(c *compare.Comparison) fyne.CanvasObject {
	sums := make([]voiceSum, len(c.Readings))
	most := 1
	for a := range c.Readings {
		sums[a] = sumVoices(c, a)
		most = max(most, sums[a].quoted)
	}
	var os []fyne.CanvasObject
	for a, s := range sums {
		var parts []chart.Part
		runs := []prose.Run{}
		for i, k := range lexicon.SourceKinds() {
			if n := s.words[k]; n > 0 {
				sign := fmt.Sprint(i + 1) // the same for a kind in all bars
				parts = append(parts, chart.Part{Share: float32(n) / float32(most), Color: kindColor(i), Sign: sign})
				runs = append(runs, prose.Run{Text: prose.Kept(fmt.Sprintf("%s %s: %s", sign, told.Word("source", string(k)), told.Count(n, "word"))) + "   ", Dot: true, Ink: tone.Outlet(kindColor(i))})
			}
		}
		os = append(os, prose.NewFlow(prose.Run{Text: drawn.NameOf(c, a), Bold: true, Ink: tone.Outlet(a), Size: theme.SizeNameCaptionText}),
			chart.NewBar(true, parts...))
		if len(runs) > 0 {
			os = append(os, prose.NewFlow(runs...))
		}
		os = append(os, prose.NewFlow(prose.Run{Text: s.Sentence(), Ink: tone.Muted, Size: theme.SizeNameCaptionText}), lay.Gap())
	}
	os = append(os, prose.NewFlow(prose.Run{Text: told.Told("screens.quotespanel.the-bars-show-words-in"), Ink: tone.Muted, Size: theme.SizeNameCaptionText}))
	return press.CardOf(3, os)
}

// kindColor is the colour of kind i: not those of the first outlets.
func kindColor(i int) int { return (i + 4) % 10 }

// Sentence is the count in words.
func (s voiceSum) Sentence() string {
	parts := []string{told.Told("label.counted-quoted", say.Of("counted", say.Words(told.Count(s.quoted, "word")))), told.Told("label.counted-reported", say.Of("counted", say.Words(told.Count(s.sentences, "sentence")))), told.Count(s.sources, "source")}
	if s.unnamed > 0 {
		parts = append(parts, told.Told("label.unnamed-not-named", say.Count("unnamed", s.unnamed)))
	}
	if s.maybe > 0 {
		parts = append(parts, told.Told("label.maybe-counted-more", say.Of("counted", say.Words(told.Count(s.maybe, "word")))))
	}
	if s.lost > 0 {
		parts = append(parts, told.Told("label.speaker-not-found-for-lost", say.Count("lost", s.lost)))
	}
	return strings.Join(parts, " · ")
}

// reportingVerbs counts the verbs by what they add to "said".
func reportingVerbs(c *compare.Comparison) fyne.CanvasObject {
	type toneLine struct {
		forms []string
		n     int
	}
	by := map[lexicon.VerbTone]*toneLine{}
	for _, v := range c.Verbs {
		t := by[v.Tone]
		if t == nil {
			t = &toneLine{}
			by[v.Tone] = t
		}
		t.forms, t.n = append(t.forms, v.Form), t.n+v.Count()
	}
	var os []fyne.CanvasObject
	for _, name := range lexicon.VerbTones() {
		if t := by[name]; t != nil {
			os = append(os, grid.NewCells([]float32{70, 0, 24}, prose.NewFlow(prose.Run{Text: told.Word("verbtone", string(name))}),
				prose.NewFlow(prose.Run{Text: strings.Join(t.forms, ", "), Ink: tone.Muted}), prose.NewFlow(prose.Run{Text: fmt.Sprint(t.n), Bold: true})))
		}
	}
	if len(os) == 0 {
		os = append(os, prose.NewFlow(prose.Run{Text: told.Told("screens.quotespanel.no-reporting-verb-was-found"), Ink: tone.Muted}))
	}
	return press.CardOf(3, os)
}

// correctionList names what the reader corrected.
func correctionList(c *compare.Comparison) fyne.CanvasObject {
	var os []fyne.CanvasObject
	for _, a := range c.Corrections {
		runs := []prose.Run{{Text: say.Text(told.Pieces(a.Pieces()))}}
		if !a.Placed {
			runs = append(runs, prose.Run{Text: told.Told("screens.quotespanel.not-applied-its-words-are"), Ink: tone.Warn})
		}
		os = append(os, prose.NewFlow(runs...))
	}
	return press.CardOf(5, append(os, prose.NewFlow(prose.Run{Text: told.Told("screens.quotespanel.ctrl-z-takes-the-last"), Ink: tone.Muted, Size: theme.SizeNameCaptionText})))
}
