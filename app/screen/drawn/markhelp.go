package drawn

import (
	"fyne.io/fyne/v2"

	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
)

// MarkHelpTitle stands over what the marks mean.
func MarkHelpTitle() string { return told.Told("reading.marks.title") }

// kindKeys are the ends of the keys of what the kinds of marks stand for; those of the
// reader share one.
var kindKeys = map[tone.Kind]string{
	tone.Label: "label", tone.Loaded: "loaded", tone.Verb: "verb", tone.Quoted: "quoted",
	tone.Number: "number", tone.Hedge: "hedge", tone.Agent: "agent", tone.Own: "own",
}

// KindText says what a kind of marks stands for.
func KindText(k tone.Kind) string {
	key, ok := kindKeys[k]
	if !ok {
		key = kindKeys[tone.Own]
	}
	return told.Told("reading.kind." + key)
}

// kindNotes are the kinds of marks, each as it looks in the text.
func kindNotes() []fyne.CanvasObject {
	var os []fyne.CanvasObject
	for _, k := range append(Marks(), tone.Own) {
		os = append(os, prose.NewFlow(prose.Run{Text: k.Name(), Bold: true, Under: &k, Kinds: []tone.Kind{k}}, prose.Run{Text: "  " + KindText(k)}))
	}
	return os
}

// markNotes say what the marks can and cannot see.
func markNotes() []fyne.CanvasObject {
	var os []fyne.CanvasObject
	for _, key := range []string{"compare", "voices", "blind", "miss", "last"} {
		key = "reading.marks." + key
		os = append(os, prose.NewFlow(prose.Run{Text: told.Told(key) + " ", Bold: true}, prose.Run{Text: told.Told(key + ".how")}))
	}
	return os
}

// MarkPanel is the help about marks at the right, with a way to put it away.
func MarkPanel(away func()) []fyne.CanvasObject {
	return []fyne.CanvasObject{
		prose.SectionHead(MarkHelpTitle()), press.CardOf(6, kindNotes()), press.CardOf(6, markNotes()),
		press.WordLink(told.Told("reading.marks.away"), away), lay.Gap(),
	}
}

// NewMarkPage is the help about marks as a page.
func NewMarkPage() fyne.CanvasObject {
	return lay.Fixed(fyne.NewSize(560, 0), lay.NewColumn(lay.Column{Gap: 8}, append(append(kindNotes(), lay.Gap()), markNotes()...)...))
}
