package screen

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/app/view"
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
	left    *flow
	total   int
	object  fyne.CanvasObject
}

// NewWorksheet makes the page; the answers that the worksheet has are chosen. It
// keeps the map of answers.
func NewWorksheet(s agree.Sheet, questions []agree.Question, w WorksheetWays) *Worksheet {
	p := &Worksheet{ways: w, answers: s.Answers, left: newFlow()}
	name := newField(told("class.name"))
	name.SetText(s.Name)
	name.OnChanged = w.Name
	var os []fyne.CanvasObject
	for _, q := range questions {
		os = append(os, gapAbove(newFlow(run{text: q.Ask, bold: true})))
		for _, item := range q.Items {
			p.total++
			os = append(os, p.item(q, item))
		}
	}
	list := newSheet(column{gap: 8, padX: 4, padY: 4})
	list.set(true, os...)
	buttons := []fyne.CanvasObject{view.NewChip(told("class.save"), true, w.Save)}
	if w.Add != nil {
		buttons = append(buttons, view.NewChip(told("class.add"), false, w.Add))
	}
	top := newColumn(column{gap: 6}, newFlow(run{text: told("class.fill"), ink: muted}), name)
	below := newColumn(column{gap: 6, padY: 6}, p.left, newChipLines(buttons...))
	p.object = fixed(fyne.NewSize(640, 520), newFrame(frame{top: top, bottom: below}, list))
	p.count()
	return p
}

// Object is the page.
func (p *Worksheet) Object() fyne.CanvasObject { return p.object }

// item is one thing that is asked, with its choices.
func (p *Worksheet) item(q agree.Question, item agree.Item) fyne.CanvasObject {
	chips := make([]*view.Chip, len(q.Choices))
	os := make([]fyne.CanvasObject, len(q.Choices))
	show := func(answer string) {
		for k, c := range q.Choices {
			chips[k].SetSelected(c == answer)
		}
	}
	for k, choice := range q.Choices {
		chips[k] = view.NewChip(choice, false, func() {
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
	return card(newFlow(run{text: flat(item.About), serif: true}), newChipLines(os...))
}

// count says how many answers there are.
func (p *Worksheet) count() {
	p.left.set(run{text: told("class.answered", say.Count("n", len(p.answers)), say.Count("all", p.total)), ink: muted, size: theme.SizeNameCaptionText})
}

// NewAgreement is a page that tells how far a class agrees, question by question,
// below what was left out, with a way to keep it as a table.
func NewAgreement(rows []agree.Row, refused []string, save func()) fyne.CanvasObject {
	var os []fyne.CanvasObject
	for _, l := range refused {
		os = append(os, newFlow(run{text: l, ink: warn}))
	}
	for _, r := range rows {
		os = append(os, gapAbove(newFlow(run{text: r.Question.Ask, bold: true})), newFlow(run{text: agreedOn(r), ink: muted}))
		for _, l := range r.Lines {
			var counts []run
			for k, n := range l.Counts {
				counts = append(counts, run{text: r.Question.Choices[k] + "\u00a0", ink: muted}, run{text: fmt.Sprintf("%d   ", n), bold: true})
			}
			os = append(os, card(newFlow(run{text: flat(l.Item.About), serif: true}), newFlow(counts...)))
		}
	}
	list := newSheet(column{gap: 6, padX: 4, padY: 4})
	list.set(true, os...)
	below := newColumn(column{padY: 6}, newChipLines(view.NewChip(told("class.table"), true, save)))
	return fixed(fyne.NewSize(640, 520), newFrame(frame{bottom: below}, list))
}

// agreedOn is how far people agree on a question, in words, a share, and kappa
// where there is one.
func agreedOn(r agree.Row) string {
	people, share := say.Count("people", r.People), say.Count("share", int(100*r.Agreement+.5))
	switch {
	case r.Pairs == 0:
		return told("class.few", people)
	case r.Method == "":
		return told("class.agree", people, share)
	}
	return told("class.kappa", people, share, say.Of("kappa", say.Words(fmt.Sprintf("%.2f", r.Kappa))), say.Of("method", say.Words(r.Method)))
}
