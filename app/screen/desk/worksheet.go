package desk

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/chip"
	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/part/typing"
	"parallax/compare/agree"
	"parallax/compare/say"
)

// WorksheetWays are what can be done on the page of a worksheet.
type WorksheetWays struct {
	// Answer gives an item an answer, "" for none; Name is who fills it in.
	Answer func(item, answer string)
	Name   func(string)
	// Save writes the worksheet, Add adds the articles of the bundle, nil where
	// there are none.
	Save, Add func()
}

// Worksheet is a page on which a worksheet of a class is filled in: each thing
// that is asked with its choices.
type Worksheet struct {
	ways    WorksheetWays
	answers map[string]string
	left    *prose.Flow
	total   int
	object  fyne.CanvasObject
}

// NewWorksheet makes the page; the answers that the worksheet has are chosen. It
// keeps the map of answers.
func NewWorksheet(s agree.Sheet, questions []agree.Question, w WorksheetWays) *Worksheet {
	p := &Worksheet{ways: w, answers: s.Answers, left: prose.NewFlow()}
	name := typing.NewField(told.Told("class.name"))
	name.SetText(s.Name)
	name.OnChanged = w.Name
	var os []fyne.CanvasObject
	for _, q := range questions {
		os = append(os, lay.GapAbove(prose.NewFlow(prose.Run{Text: q.Ask, Bold: true})))
		for _, item := range q.Items {
			p.total++
			os = append(os, p.item(q, item))
		}
	}
	list := lay.NewSheet(lay.Column{Gap: 8, PadX: 4, PadY: 4})
	list.Set(true, os...)
	buttons := []fyne.CanvasObject{chip.NewChip(told.Told("class.save"), true, w.Save)}
	if w.Add != nil {
		buttons = append(buttons, chip.NewChip(told.Told("class.add"), false, w.Add))
	}
	top := lay.NewColumn(lay.Column{Gap: 6}, prose.NewFlow(prose.Run{Text: told.Told("class.fill"), Ink: tone.Muted}), name)
	below := lay.NewColumn(lay.Column{Gap: 6, PadY: 6}, p.left, chip.NewChipLines(buttons...))
	p.object = lay.Fixed(fyne.NewSize(640, 520), lay.NewFrame(lay.Frame{Top: top, Bottom: below}, list))
	p.count()
	return p
}

// Object is the page.
func (p *Worksheet) Object() fyne.CanvasObject { return p.object }

// item is one thing that is asked, with its choices.
func (p *Worksheet) item(q agree.Question, item agree.Item) fyne.CanvasObject {
	chips := make([]*chip.Chip, len(q.Choices))
	os := make([]fyne.CanvasObject, len(q.Choices))
	show := func(answer string) {
		for k, c := range q.Choices {
			chips[k].SetSelected(c == answer)
		}
	}
	for k, choice := range q.Choices {
		chips[k] = chip.NewChip(choice, false, func() {
			answer := choice
			if chips[k].Selected() {
				answer = "" // a second tap takes it back
			}
			if p.answers[item.ID] = answer; answer == "" {
				delete(p.answers, item.ID)
			}
			p.ways.Answer(item.ID, answer)
			show(answer)
			p.count()
		})
		os[k] = chips[k]
	}
	show(p.answers[item.ID])
	return press.Card(prose.NewFlow(prose.Run{Text: prose.Flat(item.About), Serif: true}), chip.NewChipLines(os...))
}

// count says how many answers there are.
func (p *Worksheet) count() {
	p.left.Set(prose.Run{Text: told.Told("class.answered", say.Count("n", len(p.answers)), say.Count("all", p.total)), Ink: tone.Muted, Size: theme.SizeNameCaptionText})
}

// NewAgreement is a page that tells how far a class agrees, question by question,
// below what was left out, with a way to keep it as a table.
func NewAgreement(rows []agree.Row, refused []string, save func()) fyne.CanvasObject {
	var os []fyne.CanvasObject
	for _, l := range refused {
		os = append(os, prose.NewFlow(prose.Run{Text: l, Ink: tone.Warn}))
	}
	for _, r := range rows {
		os = append(os, lay.GapAbove(prose.NewFlow(prose.Run{Text: r.Question.Ask, Bold: true})), prose.NewFlow(prose.Run{Text: agreedOn(r), Ink: tone.Muted}))
		for _, l := range r.Lines {
			var counts []prose.Run
			for k, n := range l.Counts {
				counts = append(counts, prose.Run{Text: r.Question.Choices[k] + "\u00a0", Ink: tone.Muted}, prose.Run{Text: fmt.Sprintf("%d   ", n), Bold: true})
			}
			os = append(os, press.Card(prose.NewFlow(prose.Run{Text: prose.Flat(l.Item.About), Serif: true}), prose.NewFlow(counts...)))
		}
	}
	list := lay.NewSheet(lay.Column{Gap: 6, PadX: 4, PadY: 4})
	list.Set(true, os...)
	below := lay.NewColumn(lay.Column{PadY: 6}, chip.NewChipLines(chip.NewChip(told.Told("class.table"), true, save)))
	return lay.Fixed(fyne.NewSize(640, 520), lay.NewFrame(lay.Frame{Bottom: below}, list))
}

// agreedOn is how far people agree on a question, in words, a share, and kappa
// where there is one.
func agreedOn(r agree.Row) string {
	people, share := say.Count("people", r.People), say.Count("share", int(100*r.Agreement+.5))
	switch {
	case r.Pairs == 0:
		return told.Told("class.few", people)
	case r.Method == "":
		return told.Told("class.agree", people, share)
	}
	return told.Told("class.kappa", people, share, say.Of("kappa", say.Words(fmt.Sprintf("%.2f", r.Kappa))), say.Of("method", say.Words(r.Method)))
}
