package app

import (
	"parallax/app/screen"
	"parallax/compare/news"
)

// wordActions are what the reader can do with labels and words.
func (w *window) wordActions() []screen.Action {
	return []screen.Action{
		{Group: "Wording", Title: "These are the same people or things…", Keys: letter('e'), Do: w.joinLabels},
		{Group: "Wording", Title: "Mark a word or phrase…", Keys: letter('w'), Do: w.markWord},
		{Group: "Wording", Title: "Don't mark this word…", Do: w.dontMark},
		{Group: "Wording", Title: "Your words…", Do: w.showWords},
	}
}

// joinLabels asks which other row means the same people or things as the one
// that is selected.
func (w *window) joinLabels() {
	c := w.s.Comparison()
	at := screen.LabelAt(w.state())
	if c == nil || at < 0 {
		w.say("Select a row of the labels first: on the screen Wording, click one, or move with j and k.")
		return
	}
	row := c.Actors.Rows[at]
	label := screen.LabelOf(c, row)
	var choices []screen.Action
	for i, r := range c.Actors.Rows {
		// What is kept are labels: a row whose every label another one has too
		// cannot be told again.
		if other := screen.LabelOf(c, r); i != at && label != "" && other != "" {
			choices = append(choices, screen.Action{Group: string(r.Kind), Title: r.Name, Do: func() { w.join(label, other) }})
		}
	}
	if len(choices) == 0 {
		w.say("There is no other row with a label of its own.")
		return
	}
	w.ask("Who or what is the same as “"+row.Name+"”?", choices, nil)
}

func (w *window) join(a, b string) {
	w.correct(news.Correction{Kind: news.SameActor, Name: a, Value: b})
}
