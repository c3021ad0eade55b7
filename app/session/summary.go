package session

import (
	"context"
	"fmt"

	"parallax/app/session/work"
	"parallax/compare"
	"parallax/compare/check/sheet"
	"parallax/compare/news"
	"parallax/compare/page"
	"parallax/compare/page/form"
	"parallax/compare/page/pdf"
	"parallax/data"
	"parallax/data/typeface"
)

// summary is the document of the open event's summary, made anew behind the
// window after each change while somebody looks at it.
type summary struct {
	wanted   bool
	busy     bool   // it is being made
	again    bool   // something changed while it was being made
	event    string // of which the document is
	of       *compare.Comparison
	document *page.Document
	pages    *pdf.Pages // of the document, nil while they are being set
}

// WatchSummary makes the summary of the open event, and makes it anew after each
// change, until it is called with false; Summary gives it.
func (s *summaryDesk) WatchSummary(on bool) {
	if s.summary.wanted == on {
		return
	}
	s.summary.wanted = on
	if on {
		s.summarize()
	}
}

// Summary is the summary of the open event as it was made last; nil while the
// first one is being made.
func (s *summaryDesk) Summary() *page.Document {
	if s.summary.of != s.comparison && !s.summary.busy {
		s.summarize()
	}
	if s.event == nil || s.summary.event != s.event.ID {
		return nil
	}
	return s.summary.document
}

// summarize makes the summary anew if somebody looks at it; one at a time.
func (s *summaryDesk) summarize() {
	switch {
	case !s.summary.wanted || s.comparison == nil || s.event == nil:
		return
	case s.summary.busy:
		s.summary.again = true
		return
	}
	c, choices, event := s.comparison, s.Choices(), s.event.ID
	s.summary.again, s.summary.busy = false, true
	j := s.work.Start("", func(context.Context, work.Progress) (func(), error) {
		d := form.Fitted(c, choices, typeface.Lend)
		return func() {
			s.summary.busy = false
			s.summary.event, s.summary.of, s.summary.document = event, c, &d
			s.setPages(&d)
			if s.summary.again || s.comparison != c {
				s.summarize()
			}
		}, nil
	})
	j.Brief = true
}

// setPages sets the summary on pages behind the window; a newer one is set by
// itself.
func (s *summaryDesk) setPages(d *page.Document) {
	j := s.work.Start("", func(context.Context, work.Progress) (func(), error) {
		pages, err := pdf.PagesOf(*d, typeface.Lend)
		return func() {
			if err == nil && s.summary.document == d {
				s.summary.pages = &pages
			}
		}, nil
	})
	j.Brief = true
}

// SummaryPages are the pages of the summary as they were set last: those of the
// document that Summary gives, or of the one before; nil for none.
func (s *summaryDesk) SummaryPages() *pdf.Pages {
	if s.Summary() == nil {
		return nil
	}
	return s.summary.pages
}

// Choices are what the reader decided about the summary of the open event.
func (s *summaryDesk) Choices() page.Choices {
	b := s.Bench()
	ch := page.Choices{
		Title: b.Fields[FieldTitle], Name: b.Fields[FieldName], Course: b.Fields[FieldCourse], Date: b.Fields[FieldDate],
		Introduction: b.Fields[FieldIntroduction], Conclusion: b.Fields[FieldConclusion],
		Style: page.Style(s.settings[SettingStyle]), Variant: page.Variant(b.Fields[FieldVariant]), Hide: b.Fields[FieldHide] == "yes" || s.view.HideOutlets, Program: s.opts.Program, Language: b.Fields[FieldLanguage],
		Retrieved: s.Retrieved(),
	}
	for _, n := range s.Notes() {
		if _, picked := s.Picked(s.PickNote(n)); picked || n.Text != "" {
			ch.Notes = append(ch.Notes, page.Note{ID: n.ID, Text: n.Text, At: firstPassage(n.Found)})
		}
	}
	if b.Fields[FieldAppendix] == "yes" && !ch.Hide {
		s.appendCheck(&ch)
	}
	s.choosePicks(&ch, b)
	return ch
}

// appendCheck puts what was found of the checked text behind the summary.
func (s *summaryDesk) appendCheck(ch *page.Choices) {
	if r := s.Checked().Result; r != nil {
		ch.Appendix = []page.Section{sheet.Appendix(r, s.SheetOptions())}
	}
}

// choosePicks hands the picks on. A passage, and what the comparison does not
// know by its name any more, is handed on as notes: its words and what was said
// about them. Where no note was picked all notes are told, behind the passages.
func (s *summaryDesk) choosePicks(ch *page.Choices, b data.Bench) {
	own, noted := ch.Notes, false
	known := s.knownNames()
	for _, p := range b.Picks {
		kind, named := pageKinds[p.Kind]
		noted = noted || p.Kind == news.PickedNote
		if p.Kind == news.PickedNote || named && known[pickName{p.Kind, p.Name}] {
			ch.Picks = append(ch.Picks, page.Pick{Kind: kind, ID: p.Name, Comment: p.Comment})
			continue
		}
		notes := s.pickNotes(p)
		ch.Notes = append(ch.Notes, notes...)
		for i, n := range notes {
			one := page.Pick{Kind: page.PickNote, ID: n.ID}
			if i == len(notes)-1 {
				one.Comment = p.Comment
			}
			ch.Picks = append(ch.Picks, one)
		}
	}
	for _, n := range own {
		if !noted {
			ch.Picks = append(ch.Picks, page.Pick{Kind: page.PickNote, ID: n.ID})
		}
	}
}

var pageKinds = map[news.PickKind]page.PickKind{
	news.PickedDifference: page.PickDifference, news.PickedFact: page.PickFact,
	news.PickedQuotation: page.PickQuotation, news.PickedNote: page.PickNote,
}

// pickName is by what a pick is known in a comparison.
type pickName struct {
	kind news.PickKind
	name string
}

// knownNames are the names of all that can be picked in the open comparison.
func (s *summaryDesk) knownNames() map[pickName]bool {
	out := map[pickName]bool{}
	c := s.comparison
	if c == nil {
		return out
	}
	for _, d := range c.Differences {
		out[pickName{news.PickedDifference, d.ID}] = true
	}
	for _, f := range c.Facts {
		out[pickName{news.PickedFact, f.ID}] = true
	}
	for i := range c.Utterances {
		out[pickName{news.PickedQuotation, page.QuotationID(c, i)}] = true
	}
	return out
}

// pickNotes are the passages of a pick as notes, the first with what it says;
// where none stands in the articles any more the words as they were.
func (s *summaryDesk) pickNotes(p news.Pick) []page.Note {
	found, _ := news.Note{At: p.At}.Places(s.articles)
	if len(found) == 0 {
		text := p.About
		for _, a := range p.At {
			text += "\n\n“" + a.Words + "” (" + a.ArticleName + ")"
		}
		return []page.Note{{ID: "pick " + p.ID, Text: text}}
	}
	var out []page.Note
	for i, at := range found {
		n := page.Note{ID: fmt.Sprintf("pick %s %d", p.ID, i), At: at}
		if i == 0 {
			n.Text = p.About
		}
		out = append(out, n)
	}
	return out
}

// PickOf is a pick that is still to be kept: of the n-th difference, fact or
// utterance of the open comparison, or of passages alone for n < 0. About is what
// it says.
func (s *summaryDesk) PickOf(kind news.PickKind, n int, about string, ps []news.Passage) news.Pick {
	p := news.Pick{Kind: kind, About: about}
	c := s.open()
	switch {
	case c == nil:
	case kind == news.PickedDifference && n >= 0 && n < len(c.Differences):
		p.Name = c.Differences[n].ID
	case kind == news.PickedFact && n >= 0 && n < len(c.Facts):
		p.Name, p.About = c.Facts[n].ID, c.Facts[n].Title
	case kind == news.PickedQuotation && n >= 0 && n < len(c.Utterances):
		p.Name = page.QuotationID(c, n)
	}
	if p.Name == "" {
		p.Kind = news.PickedPassage
	}
	for _, at := range ps {
		if a := s.Article(at.Article); a != nil {
			p.At = append(p.At, a.Anchor(at.Span))
		}
	}
	return p
}

// PickNote is a pick of a note of the open event.
func (s *summaryDesk) PickNote(n Note) news.Pick {
	about := n.Text
	if n.Highlight() {
		about = n.About
	}
	return news.Pick{Kind: news.PickedNote, Name: n.ID, About: about, At: n.At}
}

func firstPassage(ps []news.Passage) news.Passage {
	if len(ps) == 0 {
		return news.Passage{}
	}
	return ps[0]
}
