package app

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"parallax/app/screen"
	"parallax/app/session"
	"parallax/compare"
	"parallax/compare/lexicon"
	"parallax/compare/news"
)

// wordsPicked are the words that the reader points at: those that are selected
// first, or the mark first; false for none.
func (w *window) wordsPicked(selectedFirst bool) (screen.Words, bool) {
	r, ok := w.reader().(screen.WordReader)
	if !ok {
		return screen.ListedWords(w.state())
	}
	first, second := r.Marked, r.Selected
	if selectedFirst {
		first, second = second, first
	}
	if words, ok := first(); ok {
		return words, true
	}
	return second()
}

// markWord asks for a word or phrase to mark, beginning with what is selected,
// what kind of word it is, why, and where.
func (w *window) markWord() {
	words, ok := w.wordsPicked(true)
	if !ok {
		words = screen.Words{Article: readingOf(w.shownComparison(), w.s.View().Article)}
	}
	w.prompt("Mark a word or phrase", words.Text, func(typed string) {
		if typed = strings.TrimSpace(typed); typed == "" {
			return
		}
		if !strings.EqualFold(typed, words.Text) {
			words.Text, words.Span = typed, news.Span{}
		}
		w.markWords(words)
	})
}

// shownComparison is what is open: of several articles, or of one alone.
func (w *window) shownComparison() *compare.Comparison {
	if c := w.s.Comparison(); c != nil {
		return c
	}
	return w.alone()
}

// markWords asks how words are marked, beginning with how they are now.
func (w *window) markWords(words screen.Words) {
	now := session.Word{Form: words.Text, Marked: true}
	if e := w.s.Words().Table(lexicon.Loaded()).Named(strings.ToLower(words.Text)); e != nil {
		now.Reason = e.Reason
	}
	w.askCategory(now, func(now session.Word) {
		w.askScope("Where is “"+now.Form+"” marked?", words, func(s lexicon.Scope, at []news.Anchor) {
			now.Scope, now.At = s, at
			w.putWord(session.Word{}, now)
		})
	})
}

// askCategory asks for the category of a word, then for its reason.
func (w *window) askCategory(word session.Word, then func(session.Word)) {
	var choices []screen.Action
	for _, c := range slices.Backward(lexicon.Categories()) { // the reader's own first
		choices = append(choices, screen.Action{Group: "Kind of word", Title: c.Plain(), Do: func() {
			word.Category = c
			w.prompt("Why is “"+word.Form+"” worth a look?", word.Reason, func(why string) {
				word.Reason = strings.TrimSpace(why)
				then(word)
			})
		}})
	}
	w.ask("What kind of word is “"+word.Form+"”?", choices, nil)
}

// askScope asks how far a decision about words reaches.
func (w *window) askScope(question string, words screen.Words, then func(lexicon.Scope, []news.Anchor)) {
	names := map[lexicon.Scope]string{
		lexicon.Here: "here, at this place", lexicon.InEvent: "in this event", lexicon.Always: "always, in all events",
	}
	if c := w.shownComparison(); words.Span.Empty() && c != nil && words.Article >= 0 && words.Article < len(c.Readings) {
		names[lexicon.Here] = "here, in the article of " + c.Readings[words.Article].Article.Name()
	}
	var choices []screen.Action
	for _, s := range words.Scopes() {
		choices = append(choices, screen.Action{Group: "How far", Title: names[s], Do: func() { then(s, w.anchorOf(words, s)) }})
	}
	w.ask(question, choices, nil)
}

// anchorOf is the place of words for a scope; of words without a place the
// beginning of their article.
func (w *window) anchorOf(words screen.Words, s lexicon.Scope) []news.Anchor {
	c := w.shownComparison()
	if s != lexicon.Here || c == nil || words.Article < 0 || words.Article >= len(c.Readings) {
		return nil
	}
	r := c.Readings[words.Article]
	if words.Span.Empty() {
		return []news.Anchor{r.Article.Anchor(r.Doc.Sentences[0].Span)}
	}
	return []news.Anchor{r.Article.Anchor(words.Span)}
}

// putWord keeps what the reader says about a word, in the place of what was
// said before.
func (w *window) putWord(old, now session.Word) {
	w.s.ChangeWord(old, now)
	said := "is not marked "
	if now.Marked {
		said = "is marked "
	}
	w.say("“" + now.Form + "” " + said + now.Where() + ". Ctrl+Z takes it back.")
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

// dontMark asks where the words that the reader points at are left unmarked.
func (w *window) dontMark() {
	words, ok := w.wordsPicked(false)
	if !ok {
		w.say("Point at a mark first: click it, or step to it with . and , – or choose a line of the screen Wording.")
		return
	}
	w.dontMarkWords(words)
}

func (w *window) dontMarkWords(words screen.Words) {
	w.askScope("Where is “"+words.Text+"” not marked?", words, func(s lexicon.Scope, at []news.Anchor) {
		w.putWord(session.Word{}, session.Word{Form: words.Text, Scope: s, At: at})
	})
}

// muteWords leaves words unmarked as far as the scope reaches.
func (w *window) muteWords(words screen.Words, s lexicon.Scope) {
	w.putWord(session.Word{}, session.Word{Form: words.Text, Scope: s, At: w.anchorOf(words, s)})
}

// wordMenu offers what can be done with the mark or words under the pointer.
func (w *window) wordMenu(at fyne.Position) {
	var items []*fyne.MenuItem
	r, ok := w.reader().(screen.WordReader)
	if !ok {
		return
	}
	if words, ok := r.Marked(); ok {
		items = append(items, fyne.NewMenuItem("Don't mark “"+words.Text+"”…", func() { w.dontMarkWords(words) }))
	}
	if _, ok := w.wordsPicked(true); ok {
		items = append(items, fyne.NewMenuItem("Mark these words…", w.markWord))
	} else {
		items = append(items, fyne.NewMenuItem("Mark a word or phrase…", w.markWord))
	}
	items = append(items, fyne.NewMenuItem("Your words…", w.showWords), fyne.NewMenuItem("Copy with citation", w.copyPick))
	w.hover.Hide()
	widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), w.win.Canvas(), at)
}

// showWords lists the reader's words and the kinds of words, to change them.
func (w *window) showWords() {
	cs := []screen.Choice{{Name: "Mark a word or phrase…", Text: "Here, in this event or always.", Do: w.markWord}}
	for _, word := range w.s.OwnWords() {
		text := "Not marked " + word.Where() + "."
		if word.Marked {
			text = strings.TrimSpace("Marked " + word.Where() + ": " + word.Category.Plain() + ". " + word.Reason)
		}
		cs = append(cs, screen.Choice{Name: word.Form, Text: text, Do: func() { w.changeWord(word) }})
	}
	off := w.s.Words().Off
	for _, c := range lexicon.Categories() {
		text := "These words are marked. Press to leave them unmarked."
		if !c.Strong() {
			text = "Marked where no other article has them and another tells the same. Press to leave them unmarked."
		}
		if slices.Contains(off, c) {
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
func (w *window) changeWord(word session.Word) {
	var choices []screen.Action
	do := func(title string, f func()) {
		choices = append(choices, screen.Action{Group: "Word", Title: title, Do: f})
	}
	if word.Marked {
		do("Change its kind and reason", func() {
			w.askCategory(word, func(now session.Word) { w.putWord(word, now) })
		})
	}
	for _, s := range []lexicon.Scope{lexicon.InEvent, lexicon.Always} {
		if s != word.Scope && w.s.Event() != nil {
			do("Let it hold "+string(s), func() {
				now := word
				now.Scope, now.At = s, nil
				w.putWord(word, now)
			})
		}
	}
	do("Delete it from your words", func() {
		w.s.ForgetWord(word)
		w.say("“" + word.Form + "” is no longer among your words. Ctrl+Z takes it back.")
	})
	w.ask("What about “"+word.Form+"”?", choices, nil)
}
