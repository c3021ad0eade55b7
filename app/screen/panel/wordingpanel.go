package panel

import (
	"slices"
	"strings"

	"parallax/compare/say"

	"fyne.io/fyne/v2"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/screen/worded"
	"parallax/compare"
	"parallax/compare/actor"
	"parallax/compare/align"
	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/wording"
)

// pickedFinding is the finding that is selected.
func pickedFinding(s screen.State) (wording.Finding, bool) {
	if s.Comparison == nil || s.Wording == worded.PartLabels || s.Wording == worded.PartVerbs {
		return wording.Finding{}, false
	}
	list := worded.PartFindings(s)
	if s.WordingAt < 1 || s.WordingAt > len(list) {
		return wording.Finding{}, false
	}
	return s.Comparison.Findings[list[s.WordingAt-1]], true
}

// wordingPanel is the right panel of the screen Wording.
func (e *Evidence) wordingPanel(s screen.State) []fyne.CanvasObject {
	c := s.Comparison
	if f, ok := pickedFinding(s); ok {
		return e.findingPanel(c, f)
	}
	if s.Wording == worded.PartLabels {
		switch at := worded.LineAt(s); {
		case at.Row >= 0:
			return e.labelPanel(c, at.Row)
		case at.Deed >= 0:
			return deedPanel(c, c.Actors.Deeds[at.Deed])
		}
	}
	if s.Wording == worded.PartVerbs && s.WordingAt >= 1 && s.WordingAt <= len(c.Verbs) {
		return verbPanel(c, s.WordingAt-1)
	}
	return []fyne.CanvasObject{prose.SectionHead(told.Told("label.wording")), press.Card(prose.NewFlow(
		prose.Run{Text: told.Told("label.nothing-selected") + "\n", Bold: true},
		prose.Run{Text: told.Told("screens.wordingpanel.click-a-line-or-move"), Ink: tone.Muted}))}
}

// findingPanel is why words are marked.
func (e *Evidence) findingPanel(c *compare.Comparison, f wording.Finding) []fyne.CanvasObject {
	r := c.Readings[f.Article]
	words := prose.Flat(r.Article.Slice(f.Words[0]))
	os := []fyne.CanvasObject{
		prose.SectionHead(screen.InMarks(words)),
		press.Card(prose.NewFlow(prose.Run{Text: r.Article.Name() + ", " + drawn.PlaceName(c, align.Place{Article: f.Article, Sentence: f.Sentence})}), markedSentence(c, f)),
		lay.GapAbove(prose.SectionHead(told.Told("label.why-it-is-marked"))),
	}
	why := []fyne.CanvasObject{prose.NewFlow(prose.Run{Text: "● " + drawn.Reason(f)}), prose.NewFlow(prose.Run{Text: "● " + drawn.VoiceLine(f)})}
	for _, k := range wording.Checks() {
		if k.ID == f.Check {
			why = append(why, prose.NewFlow(prose.Run{Text: told.Told("rule.doc." + k.ID), Ink: tone.Muted}), prose.NewFlow(prose.Caption(told.Told("label.rests-on-basis", say.Of("basis", say.Words(told.Told("rule.basis."+k.ID)))))))
		}
	}
	os = append(os, press.CardOf(6, why))
	if len(f.Others) > 0 {
		os = append(os, lay.GapAbove(prose.SectionHead(told.Told("label.the-others-write"))), othersCard(c, f.Others))
	}
	return append(os, e.wordNote(drawn.FindingWords(e.last, f), f))
}

// markedSentence is the sentence with the words on a ground.
func markedSentence(c *compare.Comparison, f wording.Finding) fyne.CanvasObject {
	a := c.Readings[f.Article].Article
	s := c.Readings[f.Article].Doc.Sentences[f.Sentence].Span
	w := f.Words[0].Intersect(s)
	return prose.NewFlow(
		prose.Run{Text: prose.Flat(a.Slice(news.Span{Start: s.Start, End: w.Start})), Serif: true},
		prose.Run{Text: prose.Flat(a.Slice(w)), Serif: true}.Marked(worded.KindOfCheck(f.Check)),
		prose.Run{Text: prose.Flat(a.Slice(news.Span{Start: w.End, End: s.End})), Serif: true})
}

func othersCard(c *compare.Comparison, others []wording.Other) fyne.CanvasObject {
	var os []fyne.CanvasObject
	for _, o := range others {
		os = append(os, prose.NewFlow(prose.Run{Text: drawn.NameOf(c, o.Article) + "  ", Bold: true, Ink: tone.Outlet(o.Article)},
			prose.Run{Text: prose.Flat(c.Readings[o.Article].Article.Slice(o.Span)), Serif: true}))
	}
	return press.CardOf(4, os)
}

// wordNote says what a mark means, and lets words be left out or marked in
// another way.
func (e *Evidence) wordNote(words screen.Words, f wording.Finding) fyne.CanvasObject {
	os := []fyne.CanvasObject{prose.NewFlow(prose.Run{Text: told.Told("screens.wordingpanel.the-program-marks-wording-to"), Ink: tone.Muted})}
	if e.words.Mute != nil {
		os = append(os, prose.NewFlow(prose.Run{Text: told.Told("label.dont-mark-inmarks-d", say.Of("inmarks", say.Words(screen.InMarks(words.Text)))), Bold: true}))
		for _, s := range words.Scopes() {
			os = append(os, press.WordLink(scopeName(s), func() { e.words.Mute(words, s) }))
		}
		if f.Check == "loaded-wording" {
			os = append(os, press.WordLink(told.Told("label.another-kind-or-reason-w"), func() { e.words.Mark(words) }))
		}
	}
	return lay.GapAbove(press.CardOf(4, os))
}

// scopeName is how far a decision about words reaches, as a link says it.
func scopeName(s lexicon.Scope) string {
	switch s {
	case lexicon.Here:
		return told.Told("label.here-at-this-place")
	case lexicon.InEvent:
		return told.Told("label.in-this-event")
	}
	return told.Told("label.always-in-all-events")
}

// marksHere are the words that are marked in the sentences that are picked,
// each with a way to leave it unmarked.
func (e *Evidence) marksHere(s screen.State) []fyne.CanvasObject {
	const most = 6
	c, p := s.Comparison, s.Pick
	if e.words.Dont == nil || p.Row < 0 || p.Row >= len(c.Rows) || p.Article < 0 || p.Article >= len(c.Rows[p.Row].Cells) {
		return nil
	}
	var os []fyne.CanvasObject
	seen := map[news.Span]bool{}
	for _, f := range c.Findings {
		if f.Article != p.Article || !slices.Contains(c.Rows[p.Row].Cells[p.Article], f.Sentence) || seen[f.Words[0]] || len(os) >= 3*most {
			continue
		}
		if _, shown := drawn.MarkKindOf(f.Check); !shown && f.Check != "reporting-verbs" {
			continue
		}
		seen[f.Words[0]] = true
		words := drawn.FindingWords(s, f)
		os = append(os, prose.NewFlow(prose.Run{Text: words.Text, Serif: true}.Marked(worded.KindOfCheck(f.Check)), prose.Run{Text: "  " + drawn.Reason(f), Ink: tone.Muted}),
			press.WordLink(told.Told("label.dont-mark-inmarks", say.Of("inmarks", say.Words(screen.InMarks(prose.Shorten(words.Text, 24))))), func() { e.words.Dont(words) }))
	}
	if len(os) == 0 {
		return nil
	}
	return []fyne.CanvasObject{lay.GapAbove(prose.SectionHead(told.Told("label.marked-here-nameof", say.Of("nameof", say.Words(drawn.NameOf(c, p.Article)))))), press.CardOf(4, os)}
}

// labelPanel shows each label of a row with its sentences, and why labels
// stand in one row.
func (e *Evidence) labelPanel(c *compare.Comparison, row int) []fyne.CanvasObject {
	r := c.Actors.Rows[row]
	os := []fyne.CanvasObject{prose.SectionHead(r.Name)}
	if note := worded.RowNote(r); r.Corrected || r.Renamed {
		if !r.Corrected {
			note = told.Told("label.your-name")
		}
		os = append(os, prose.NewFlow(prose.Run{Text: told.Told("label.upperfirst-ctrl-z-takes-the-last-change", say.Of("upperfirst", say.Words(worded.UpperFirst(note)))), Ink: tone.Accent}))
	}
	if e.words.Join != nil {
		os = append(os, press.CardOf(2, []fyne.CanvasObject{
			press.WordLink(told.Told("label.rename-this-row-r"), e.words.Rename),
			press.WordLink(told.Told("label.a-label-does-not-belong-here-x"), e.words.Move),
			press.WordLink(told.Told("label.these-are-the-same-people-or-things"), e.words.Join),
		}))
	}
	for a, cell := range r.Cells {
		if len(cell) == 0 {
			continue
		}
		parts := []fyne.CanvasObject{prose.NewFlow(prose.Run{Text: drawn.NameOf(c, a), Bold: true, Ink: tone.Outlet(a)})}
		last := -1 // several labels may stand in one sentence
		for _, l := range cell {
			m := c.Actors.Mentions[l.Mentions[0]]
			parts = append(parts, prose.NewFlow(prose.Run{Text: l.Text, Bold: true, Serif: true}, prose.Caption("  "+labelCounts(l))))
			if m.Sentence != last {
				parts = append(parts, drawn.Telling(c, align.Place{Article: m.Article, Sentence: m.Sentence}, c.Readings[a].Doc.Sentences[m.Sentence].Span, false))
			}
			last = m.Sentence
		}
		os = append(os, press.CardOf(4, parts))
	}
	if swap := swapped(c, r); swap != nil {
		os = append(os, lay.GapAbove(prose.SectionHead(told.Told("label.read-it-with-the-others-words"))), press.Card(swap...))
	}
	if len(r.Why) > 0 {
		os = append(os, lay.GapAbove(prose.SectionHead(told.Told("label.these-may-be-the-same"))), e.whyRow(c, r))
	}
	return os
}

// deedPanel shows the sentences in which an actor acts.
func deedPanel(c *compare.Comparison, r actor.DeedRow) []fyne.CanvasObject {
	os := []fyne.CanvasObject{prose.SectionHead(worded.DeedTitle(r))}
	for a, cell := range r.Cells {
		if len(cell) == 0 {
			continue
		}
		parts := []fyne.CanvasObject{prose.NewFlow(prose.Run{Text: drawn.NameOf(c, a), Bold: true, Ink: tone.Outlet(a)})}
		for _, d := range cell {
			s := c.Readings[a].Doc.Sentences[d.Sentence].Span
			parts = append(parts, prose.NewFlow(prose.Run{Text: prose.Flat(c.Readings[a].Article.Slice(d.Span)), Bold: true, Serif: true}),
				drawn.Telling(c, align.Place{Article: a, Sentence: d.Sentence}, s, false))
		}
		os = append(os, press.CardOf(4, parts))
	}
	return append(os, lay.GapAbove(press.Card(prose.NewFlow(prose.Run{Ink: tone.Muted, Text: told.Told("screens.wordingpanel.verbs-of-the-same-people") +
		told.Told("screens.wordingpanel.verbs-that-only-one-article")}))))
}

// labelCounts is "3: 2 own, 1 quoted".
func labelCounts(l actor.Label) string {
	var parts []string
	for _, n := range []struct {
		n    int
		name string
	}{{l.Own, told.Told("label.in-its-own-voice")}, {l.Quoted, told.Told("label.quoted")}, {l.Reported, told.Told("label.reported")}} {
		if n.n > 0 {
			parts = append(parts, told.Count(n.n, "time")+" "+n.name)
		}
	}
	return strings.Join(parts, ", ")
}

// whyRow lists the proposals of a row, each with a way to part them.
func (e *Evidence) whyRow(c *compare.Comparison, r actor.Row) fyne.CanvasObject {
	var os []fyne.CanvasObject
	for _, p := range r.Why {
		a, b := mentionText(c, p.Mentions[0]), mentionText(c, p.Mentions[1])
		os = append(os, prose.NewFlow(prose.Run{Text: screen.InMarks(a) + ", " + screen.InMarks(b) + ": ", Bold: true}, prose.Run{Text: p.Why, Ink: tone.Muted}))
		if e.words.Part != nil {
			os = append(os, press.WordLink(told.Told("label.not-the-same"), func() { e.words.Part(p) }))
		}
	}
	return press.CardOf(4, os)
}

func mentionText(c *compare.Comparison, i int) string {
	m := c.Actors.Mentions[i]
	return strings.Join(strings.Fields(c.Readings[m.Article].Article.Slice(m.Span)), " ")
}

// swapped is a sentence of the row with the label of another article in the
// place of its own; nil when there are no two labels in the outlets' voices.
func swapped(c *compare.Comparison, r actor.Row) []fyne.CanvasObject {
	var first, other *actor.Label
	for a := range r.Cells {
		for i := range r.Cells[a] {
			l := &r.Cells[a][i]
			switch {
			case !l.Only || l.Proper || l.Own == 0:
			case first == nil:
				first = l
			case other == nil && c.Actors.Mentions[l.Mentions[0]].Article != c.Actors.Mentions[first.Mentions[0]].Article:
				other = l
			}
		}
	}
	if other == nil {
		return nil
	}
	return []fyne.CanvasObject{swapLine(c, *first, *other), swapLine(c, *other, *first)}
}

func swapLine(c *compare.Comparison, own, other actor.Label) fyne.CanvasObject {
	m := c.Actors.Mentions[own.Mentions[0]]
	a := c.Readings[m.Article].Article
	s := c.Readings[m.Article].Doc.Sentences[m.Sentence].Span
	return prose.NewFlow(
		prose.Run{Text: drawn.NameOf(c, m.Article) + "  ", Bold: true, Ink: tone.Outlet(m.Article)},
		prose.Run{Text: prose.Flat(a.Slice(news.Span{Start: s.Start, End: m.Start})), Serif: true},
		prose.Run{Text: prose.Flat(a.Slice(m.Span)), Serif: true, Cut: true, Ink: tone.Muted}, prose.Run{Text: " "},
		prose.Run{Text: other.Text, Serif: true}.Marked(worded.KindOfCheck("label-differences")),
		prose.Run{Text: prose.Flat(a.Slice(news.Span{Start: m.End, End: s.End})), Serif: true})
}

// verbPanel are the sentences in which a verb introduces speech.
func verbPanel(c *compare.Comparison, i int) []fyne.CanvasObject {
	u := c.Verbs[i]
	os := []fyne.CanvasObject{prose.SectionHead(u.Form)}
	var parts []fyne.CanvasObject
	seen := map[align.Place]bool{} // one verb may introduce two quotations
	for a, qs := range u.Quotes {
		for _, q := range qs {
			r := c.Readings[a]
			at := align.Place{Article: a, Sentence: r.Doc.SentenceAt(r.Quotes[q].Cue.Start)}
			if seen[at] {
				continue
			}
			seen[at] = true
			parts = append(parts, prose.NewFlow(prose.Caption(drawn.Speaker(r.Quotes[q]))), drawn.Telling(c, at, r.Doc.Sentences[at.Sentence].Span, true))
		}
	}
	os = append(os, press.CardOf(5, parts))
	for _, k := range wording.Checks() {
		if k.ID == "reporting-verbs" {
			os = append(os, lay.GapAbove(press.Card(prose.NewFlow(prose.Run{Text: told.Told("rule.doc." + k.ID), Ink: tone.Muted}), prose.NewFlow(prose.Caption(told.Told("label.rests-on-basis", say.Of("basis", say.Words(told.Told("rule.basis."+k.ID)))))))))
		}
	}
	return os
}
