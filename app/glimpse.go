package app

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"

	"parallax/app/part/menu"
)

// glimpse is what somebody who drives the window from outside must know of it:
// what is shown, where the keyboard is, and whether work goes on.
type glimpse struct {
	Event      string `json:"event"`  // its title
	Screen     string `json:"screen"` // "" while no event is in sight
	Compared   bool   `json:"compared"`
	Meaning    bool   `json:"meaning"` // what sentences mean was read
	Row        int    `json:"row"`
	Difference int    `json:"difference"`
	Marked     string `json:"marked"` // the ID of the selected article
	Filter     string `json:"filter"`

	Adding   bool `json:"adding"`
	Drafts   int  `json:"drafts"`
	Saveable int  `json:"saveable"`

	Notes int    `json:"notes"`
	Picks int    `json:"picks"`
	Undo  string `json:"undo"` // what would be taken back

	Jobs    int    `json:"jobs"`
	Said    string `json:"said"`
	Notice  string `json:"notice"`
	Covered bool   `json:"covered"` // something lies over the window
	Over    string `json:"over"`    // its title, where it has one
	Folder  string `json:"folder"`  // that is listed on the page for files
	Focus   string `json:"focus"`   // what has the keyboard: its type and place, and its name where it has one

	Look   string `json:"look"`
	Text   int    `json:"text"`
	Width  int    `json:"width"`
	Height int    `json:"height"`
}

// glimpse is how the window stands now.
func (w *window) glimpse() glimpse {
	v, size := w.S.View(), w.Win.Canvas().Size()
	g := glimpse{
		Row: v.Row, Difference: v.Difference, Marked: v.Article, Filter: string(v.Filter),
		Adding: w.incoming.showsAdding(), Drafts: len(w.S.Drafts()), Saveable: w.S.Saveable(),
		Notes: len(w.S.Notes()), Picks: len(w.S.Bench().Picks), Undo: w.S.CanUndo(),
		Jobs: len(w.S.Jobs()), Said: w.Said, Notice: w.S.Notice(), Covered: w.Covered(), Over: w.Title, Focus: w.focusName(),
		Look: string(w.frame.look), Text: w.frame.text, Width: int(size.Width), Height: int(size.Height),
	}
	if f := w.incoming.files; f != nil {
		g.Folder = f.Path()
	}
	if e := w.S.Event(); e != nil {
		g.Event = e.Title
	}
	if c := w.S.Comparison(); c != nil {
		g.Compared, g.Meaning = true, slices.Contains(c.Meaning, true)
	}
	if w.centre.InSight() {
		g.Screen = w.centre.event.Screen().Name()
	}
	return g
}

// focusName is what has the keyboard, "" for the window itself.
func (w *window) focusName() string {
	o := w.Win.Canvas().Focused()
	if o == nil {
		return ""
	}
	at := w.App.Driver().AbsolutePositionForObject(o.(fyne.CanvasObject))
	name := fmt.Sprintf("%T at %.0f,%.0f", o, at.X, at.Y)
	if l, ok := o.(interface{ AccessibilityLabel() string }); ok {
		name += ": " + l.AccessibilityLabel()
	}
	return name
}

// watched is actions that a watch writes down.
func (wa *watch) watched(as []menu.Action) []menu.Action {
	if wa == nil {
		return as
	}
	for i, a := range as {
		as[i].Do = func() {
			wa.did = a.Group + ": " + a.Title
			wa.during(wa.did, a.Do)
		}
	}
	return as
}
