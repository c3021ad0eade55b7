package app

import (
	"slices"
	"strings"

	"parallax/app/screen"
	"parallax/compare/lexicon"
)

// markWord asks for a word or phrase to mark in all events, what kind of word
// it is, and why.
func (w *window) markWord() {
	w.prompt("Mark a word or phrase", "", func(word string) {
		if word = strings.TrimSpace(word); word != "" {
			w.askCategory(lexicon.Entry{Forms: []string{word}})
		}
	})
}

// askCategory asks for the category of an entry, then for its reason.
func (w *window) askCategory(e lexicon.Entry) {
	var choices []screen.Action
	for _, c := range slices.Backward(lexicon.Categories()) { // the reader's own first
		choices = append(choices, screen.Action{Group: "Kind of word", Title: c.Plain(), Do: func() {
			e.Category = c
			w.askReason(e)
		}})
	}
	w.ask("What kind of word is “"+e.Name()+"”?", choices, nil)
}

func (w *window) askReason(e lexicon.Entry) {
	w.prompt("Why is “"+e.Name()+"” worth a look?", e.Reason, func(why string) {
		e.Reason = strings.TrimSpace(why)
		w.s.AddWord(e)
		w.say("“" + e.Name() + "” is marked in all events. Ctrl+Z takes it back.")
	})
}

// prompt asks for one line.
func (w *window) prompt(title, value string, done func(string)) {
	p := screen.NewPrompt(value, "Go on", func(typed string) {
		w.closePopup()
		done(typed)
	}, w.closePopup)
	w.show(title, p.Object(), nil)
	w.win.Canvas().Focus(p.Field())
}

// dontMark asks where the word that is selected is left unmarked.
func (w *window) dontMark() {
	word, article := screen.ListedWord(w.state())
	if word == "" {
		w.say("Select a word first: on the screen Wording, open Loaded words and click a line.")
		return
	}
	choose := func(scope lexicon.Scope, do func()) screen.Action {
		return screen.Action{Group: "Don't mark it", Title: string(scope), Do: do}
	}
	w.ask("Where is “"+word+"” not marked?", []screen.Action{
		choose(lexicon.Here, func() { w.muteWord(word, article) }),
		choose(lexicon.InEvent, func() { w.muteWord(word, -1) }),
		choose(lexicon.Always, func() { w.muteAlways(word) }),
	}, nil)
}

// muteAlways leaves a word unmarked in all events.
func (w *window) muteAlways(word string) {
	w.s.MuteWord(word)
	w.say("“" + word + "” is not marked in any event. Ctrl+Z takes it back.")
}

// showWords lists the reader's words and the kinds of words, to change them.
func (w *window) showWords() {
	o := w.s.Words()
	cs := []screen.Choice{{Name: "Mark a word or phrase…", Text: "In all events.", Do: w.markWord}}
	for _, e := range o.Added {
		cs = append(cs, screen.Choice{Name: e.Name(), Text: "Marked: " + e.Category.Plain() + ". " + e.Reason, Do: func() { w.changeWord(e) }})
	}
	for _, m := range o.Muted {
		cs = append(cs, screen.Choice{Name: m.Form, Text: "Not marked in any event. Press to mark it again.", Do: func() {
			w.s.ForgetWord(m.Form)
			w.showWords()
		}})
	}
	for _, c := range lexicon.Categories() {
		text := "These words are marked. Press to leave them unmarked."
		if !c.Strong() {
			text = "Marked where no other article uses them. Press to leave them unmarked."
		}
		if slices.Contains(o.Off, c) {
			text = "Not marked. Press to mark these words."
		}
		cs = append(cs, screen.Choice{Name: "All " + c.Plain(), Text: text, Do: func() {
			w.s.SwitchCategory(c)
			w.showWords()
		}})
	}
	w.offer("Your words", cs)
}

// changeWord asks what to do with one of the reader's words.
func (w *window) changeWord(e lexicon.Entry) {
	w.ask("What about “"+e.Name()+"”?", []screen.Action{
		{Group: "Word", Title: "Change its kind and reason", Do: func() { w.askCategory(e) }},
		{Group: "Word", Title: "Delete it", Do: func() {
			w.s.ForgetWord(e.Name())
			w.showWords()
		}},
	}, nil)
}
