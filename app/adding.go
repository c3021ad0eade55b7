package app

import (
	"strings"

	"fyne.io/fyne/v2"

	"parallax/app/part/press"
	"parallax/app/part/told"
	"parallax/app/screen/adding"
	"parallax/app/screen/desk"
	"parallax/compare/news"
	"parallax/compare/say"
)

// incoming is the way of articles into the library.
type incoming struct {
	part
	adding       *adding.Add
	outlets      *desk.Outlets
	files        *adding.Files // that was shown last, nil for none
	addingHidden bool          // an event was opened from the page for adding
}

// target is the event that new articles go into: the open one. The sample
// event stays as it is, so that a first article of the reader's own begins an
// event of its own.
func (in *incoming) target() string {
	e := in.S.Event()
	if e == nil {
		return ""
	}
	for _, a := range in.S.Articles() {
		if a.Origin.Kind != news.FromSample {
			return e.ID
		}
	}
	if len(e.Articles) == 0 {
		return e.ID
	}
	return ""
}

// openAdding shows the page on which articles come in.
func (in *incoming) openAdding() {
	in.S.BeginAdding(in.target())
	in.addingHidden = false
	in.w.Refresh()
}

// leaveAdding shows the event again; what was read waits on the page for adding.
func (in *incoming) leaveAdding() {
	n := len(in.S.Drafts())
	if n == 0 {
		in.S.CancelAdding()
		return
	}
	in.addingHidden = true
	in.w.Refresh()
	in.Say(told.Told("add.waits", say.Count("n", n)))
}

// add reads files and folders; what was read stands on the page for adding.
func (in *incoming) add(paths []string) {
	if len(paths) > 0 {
		in.openAdding()
		in.S.DraftPaths(paths)
	}
}

// showsAdding reports whether the page for adding stands in the middle.
func (in *incoming) showsAdding() bool { return in.S.Adding() && !in.addingHidden }

// dropped takes files that were dropped anywhere on the window.
func (in *incoming) dropped(_ fyne.Position, us []fyne.URI) {
	var paths []string
	for _, u := range us {
		if u.Scheme() == "file" {
			paths = append(paths, u.Path())
		}
	}
	in.add(paths)
}

// paste reads the text on the clipboard as an article.
func (in *incoming) paste() {
	if in.w.handing.Checks.OnCheck() {
		in.w.handing.Checks.PasteCheck()
		return
	}
	text := in.App.Clipboard().Content()
	if strings.TrimSpace(text) == "" {
		in.Say(told.Told("window.adding.there-is-no-text-on"))
		return
	}
	in.openAdding()
	in.S.DraftText(text)
}

// saveAdding stores what stands on the page for adding.
func (in *incoming) saveAdding() {
	switch {
	case !in.S.Adding():
		in.Say(told.Told("window.adding.there-is-nothing-to-save"))
	case in.S.Saveable() == 0:
		in.Say(told.Told("window.adding.no-article-can-be-saved"))
	default:
		in.adding.Save()
	}
}

// refreshAdding shows the page for adding; false when the event is to be shown.
func (in *incoming) refreshAdding() bool {
	if !in.showsAdding() {
		return false
	}
	in.adding.Show()
	in.w.centre.setMiddle(in.adding.Object())
	in.w.centre.shown.blank, in.w.centre.shown.state.Comparison = press.Blank{}, nil
	return true
}

// tellKept says what was saved, once.
func (in *incoming) tellKept() {
	if sentence := in.S.TakeKept(); sentence != "" {
		in.Say(sentence)
	}
}

// parts shows the article of the screen One article, else the selected one,
// with what was set aside, to be changed.
func (in *incoming) parts() {
	var a *news.Article
	if c := in.S.Comparison(); c != nil && in.w.centre.shown.screen == articleScreen {
		a = c.Readings[in.w.Glance().Article].Article
	} else if a = in.Cursor.Selected(); a == nil {
		return
	}
	if in.S.View().HideOutlets {
		in.Say(told.Told("add.blind"))
		return
	}
	d := in.S.DraftOf(a.ID)
	if d == nil {
		return
	}
	p := adding.NewParts(in.S, d, in.ClosePopup)
	in.Show(told.Told("label.text-and-details"), p.Object(), func() {
		if p.Keep() {
			in.Say(told.Told("parts.kept"))
		}
	})
}

// asksToQuit asks what becomes of articles that were read and are not saved;
// false when there are none.
func (in *incoming) asksToQuit(quit func()) bool {
	n := in.S.Saveable()
	if !in.S.Adding() || n == 0 {
		return false
	}
	in.Offer(told.Told("add.quit", say.Count("n", n)), []press.Choice{
		{Name: told.Told("add.quit.save"), Text: told.Told("add.quit.save.what", say.Of("event", say.Words(in.adding.Target()))), Do: func() {
			in.ClosePopup()
			in.addingHidden = false
			if in.adding.Save() {
				quit()
			}
		}},
		{Name: told.Told("add.quit.leave"), Text: told.Told("add.quit.leave.what"), Do: quit},
		{Name: told.Told("add.quit.stay"), Text: told.Told("add.quit.stay.what"), Do: func() {
			in.ClosePopup()
			in.openAdding()
		}},
	})
	return true
}

// showOutlets shows the table of outlets.
func (in *incoming) showOutlets() { in.Show(told.Told("label.outlets.2"), in.outlets.Object(), nil) }
