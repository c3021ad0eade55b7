package correcting

import (
	"slices"
	"strings"

	"parallax/compare/say"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"parallax/app/part/menu"
	"parallax/app/part/press"
	"parallax/app/part/told"
	"parallax/app/screen"
	"parallax/app/screen/panel"
	"parallax/app/screen/read"
	"parallax/app/session"
	"parallax/compare"
	"parallax/compare/lexicon"
	"parallax/compare/news"
)

// Vocabulary is what the reader says about words that are marked.
type Vocabulary struct{ part }

// wordsPicked are the words that the reader points at: those that are selected
// first, or the mark first; false for none.
func (vo *Vocabulary) wordsPicked(selectedFirst bool) (screen.Words, bool) {
	r, ok := vo.Middle.Reader().(read.WordReader)
	if !ok {
		return panel.ListedWords(vo.Shows.Glance())
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
func (vo *Vocabulary) markWord() {
	words, ok := vo.wordsPicked(true)
	if !ok {
		words = screen.Words{Article: vo.shownComparison().ReadingOf(vo.S.View().Article)}
	}
	vo.Prompt(told.Told("label.mark-a-word-or-phrase"), words.Text, func(typed string) {
		if typed = strings.TrimSpace(typed); typed == "" {
			return
		}
		if !strings.EqualFold(typed, words.Text) {
			words.Text, words.Span = typed, news.Span{}
		}
		vo.MarkWords(words)
	})
}

// shownComparison is what is open: of several articles, or of one alone.
func (vo *Vocabulary) shownComparison() *compare.Comparison {
	if c := vo.S.Comparison(); c != nil {
		return c
	}
	return vo.S.Alone()
}

// MarkWords asks how words are marked, beginning with how they are now.
func (vo *Vocabulary) MarkWords(words screen.Words) {
	now := session.Word{Form: words.Text, Marked: true}
	if e := vo.S.Words().Table(lexicon.Loaded()).Named(strings.ToLower(words.Text)); e != nil {
		now.Reason = e.Reason
	}
	vo.askCategory(now, func(now session.Word) {
		vo.askScope(told.Told("label.where-is-form-marked", say.Of("form", say.Words(now.Form))), words, func(s lexicon.Scope, at []news.Anchor) {
			now.Scope, now.At = s, at
			vo.putWord(session.Word{}, now)
		})
	})
}

// askCategory asks for the category of a word, then for its reason.
func (vo *Vocabulary) askCategory(word session.Word, then func(session.Word)) {
	var choices []menu.Action
	for _, c := range slices.Backward(lexicon.Categories()) { // the reader's own first
		choices = append(choices, menu.Action{Group: told.Told("label.kind-of-word"), Title: told.Word("wording.list", string(c)), Do: func() {
			word.Category = c
			vo.Prompt(told.Told("label.why-is-form-worth-a-look", say.Of("form", say.Words(word.Form))), word.Reason, func(why string) {
				word.Reason = strings.TrimSpace(why)
				then(word)
			})
		}})
	}
	vo.Ask(told.Told("label.what-kind-of-word-is-form", say.Of("form", say.Words(word.Form))), choices, nil)
}

// askScope asks how far a decision about words reaches.
func (vo *Vocabulary) askScope(question string, words screen.Words, then func(lexicon.Scope, []news.Anchor)) {
	names := map[lexicon.Scope]string{
		lexicon.Here: told.Told("label.here-at-this-place"), lexicon.InEvent: told.Told("label.in-this-event"), lexicon.Always: told.Told("label.always-in-all-events"),
	}
	if c := vo.shownComparison(); words.Span.Empty() && c != nil && words.Article >= 0 && words.Article < len(c.Readings) {
		names[lexicon.Here] = told.Told("label.here-in-the-article-of-name", say.Of("name", say.Words(c.Readings[words.Article].Article.Name())))
	}
	var choices []menu.Action
	for _, s := range words.Scopes() {
		choices = append(choices, menu.Action{Group: told.Told("label.how-far"), Title: names[s], Do: func() { then(s, vo.anchorOf(words, s)) }})
	}
	vo.Ask(question, choices, nil)
}

// anchorOf is the place of words for a scope; of words without a place the
// beginning of their article.
func (vo *Vocabulary) anchorOf(words screen.Words, s lexicon.Scope) []news.Anchor {
	c := vo.shownComparison()
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
func (vo *Vocabulary) putWord(old, now session.Word) {
	vo.S.ChangeWord(old, now)
	said := told.Told("label.is-not-marked") + " "
	if now.Marked {
		said = told.Told("label.is-marked") + " "
	}
	vo.Say(told.Told("label.form-said-where-ctrl-z-takes-it", say.Of("form", say.Words(now.Form)), say.Of("said", say.Words(said)), say.Of("where", say.Words(now.Where()))))
}

// DontMark asks where the words that the reader points at are left unmarked.
func (vo *Vocabulary) DontMark() {
	words, ok := vo.wordsPicked(false)
	if !ok {
		vo.Say(told.Told("window.vocabulary.point-at-a-mark-first"))
		return
	}
	vo.DontMarkWords(words)
}

// DontMarkWords asks where words are left unmarked.
func (vo *Vocabulary) DontMarkWords(words screen.Words) {
	vo.askScope(told.Told("label.where-is-inmarks-not-marked", say.Of("inmarks", say.Words(screen.InMarks(words.Text)))), words, func(s lexicon.Scope, at []news.Anchor) {
		vo.putWord(session.Word{}, session.Word{Form: words.Text, Scope: s, At: at})
	})
}

// MuteWords leaves words unmarked as far as the scope reaches.
func (vo *Vocabulary) MuteWords(words screen.Words, s lexicon.Scope) {
	vo.putWord(session.Word{}, session.Word{Form: words.Text, Scope: s, At: vo.anchorOf(words, s)})
}

// WordMenu offers what can be done with the mark or words under the pointer.
func (vo *Vocabulary) WordMenu(at fyne.Position) {
	var items []*fyne.MenuItem
	r, ok := vo.Middle.Reader().(read.WordReader)
	if !ok {
		return
	}
	if words, ok := r.Marked(); ok {
		items = append(items, fyne.NewMenuItem(told.Told("label.dont-mark-inmarks", say.Of("inmarks", say.Words(screen.InMarks(words.Text)))), func() { vo.DontMarkWords(words) }))
	}
	if _, ok := vo.wordsPicked(true); ok {
		items = append(items, fyne.NewMenuItem(told.Told("window.vocabulary.mark-these-words"), vo.markWord))
	} else {
		items = append(items, fyne.NewMenuItem(told.Told("window.vocabulary.mark-a-word-or-phrase"), vo.markWord))
	}
	items = append(items, fyne.NewMenuItem(told.Told("label.your-words"), vo.ShowWords), fyne.NewMenuItem(told.Told("label.copy-with-citation"), vo.Cursor.CopyPick))
	vo.Hover.Hide()
	widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), vo.Win.Canvas(), at)
}

// ShowWords lists the reader's words and the kinds of words, to change them.
func (vo *Vocabulary) ShowWords() {
	cs := []press.Choice{{Name: told.Told("window.vocabulary.mark-a-word-or-phrase"), Text: told.Told("window.vocabulary.here-in-this-event-or"), Do: vo.markWord}}
	for _, word := range vo.S.OwnWords() {
		text := told.Told("label.not-marked-where", say.Of("where", say.Words(word.Where())))
		if word.Marked {
			text = strings.TrimSpace(told.Told("label.marked-where-plain-reason", say.Of("where", say.Words(word.Where())), say.Of("plain", say.Words(told.Word("wording.list", string(word.Category)))), say.Of("reason", say.Words(word.Reason))))
		}
		cs = append(cs, press.Choice{Name: word.Form, Text: text, Do: func() { vo.changeWord(word) }})
	}
	off := vo.S.Words().Off
	for _, c := range lexicon.Categories() {
		text := told.Told("window.vocabulary.these-words-are-marked-press")
		if !c.Strong() {
			text = told.Told("window.vocabulary.marked-where-no-other-article")
		}
		if slices.Contains(off, c) {
			text = told.Told("window.vocabulary.not-marked-press-to-mark")
		}
		cs = append(cs, press.Choice{Name: told.Told("label.all-plain", say.Of("plain", say.Words(told.Word("wording.list", string(c))))), Text: text, Do: func() {
			vo.S.SwitchCategory(c)
			vo.ShowWords()
		}})
	}
	vo.Offer(told.Told("label.your-words.2"), cs)
}

// changeWord asks what to do with one of the reader's words.
func (vo *Vocabulary) changeWord(word session.Word) {
	var choices []menu.Action
	do := func(title string, f func()) {
		choices = append(choices, menu.Action{Group: told.Told("label.word"), Title: title, Do: f})
	}
	if word.Marked {
		do(told.Told("label.change-its-kind-and-reason"), func() {
			vo.askCategory(word, func(now session.Word) { vo.putWord(word, now) })
		})
	}
	for _, s := range []lexicon.Scope{lexicon.InEvent, lexicon.Always} {
		if s != word.Scope && vo.S.Event() != nil {
			do(told.Told("label.let-it-hold-s", say.Of("s", say.Words(told.Word("scope", string(s))))), func() {
				now := word
				now.Scope, now.At = s, nil
				vo.putWord(word, now)
			})
		}
	}
	do(told.Told("label.delete-it-from-your-words"), func() {
		vo.S.ForgetWord(word)
		vo.Say(told.Told("label.form-is-no-longer-among-your-words", say.Of("form", say.Words(word.Form))))
	})
	vo.Ask(told.Told("label.what-about-form", say.Of("form", say.Words(word.Form))), choices, nil)
}

func (vo *Vocabulary) chosen() bool {
	_, ok := vo.wordsPicked(false)
	return ok
}
