package compare

import (
	"strings"

	"parallax/compare/news"
	"parallax/compare/say"
)

// Pieces say what the reader corrected; they can be said in another language.
func (a Applied) Pieces() []say.Piece {
	key := "correction." + string(a.Kind)
	switch _, known := say.English()[key]; {
	case !known:
		key = "correction"
	case (a.Kind == news.MoveLabel || a.Kind == news.NameActor) && a.Value == "":
		key += ".none"
	case a.Kind == news.NotSoDifference && a.second() != "":
		key += ".why"
	}
	words := func(name, text string) say.Arg { return say.Of(name, say.Words(text)) }
	return say.English().Kept(say.Message{Key: key, Args: []say.Arg{
		words("kind", string(a.Kind)), words("name", a.Name), words("value", a.Value), say.Of("where", a.place(0)...),
		say.Of("others", a.others()...), say.Of("reach", a.reach()...), words("category", a.category().Plain()),
		say.Of("what", a.what()...), words("why", a.second()),
	}})
}

// place is a place of a correction: “words” (article).
func (a Applied) place(i int) []say.Piece {
	if i >= len(a.At) {
		return nil
	}
	return say.English().Kept(say.Message{Key: "correction.place", Args: []say.Arg{
		say.Of("words", say.Words(strings.Trim(shortened(a.At[i].Words), "“”\""))), say.Of("article", say.Words(a.At[i].ArticleName)),
	}})
}

// others is the second place of a correction, and how many more there are.
func (a Applied) others() []say.Piece {
	if len(a.At) < 2 {
		return say.English().Kept(say.Message{Key: "correction.others"})
	}
	out := a.place(1)
	if n := len(a.At) - 2; n > 0 {
		out = say.Join(out, say.English().Kept(say.Message{Key: "correction.more", Args: []say.Arg{say.Count("n", n)}})...)
	}
	return out
}

// reach is how far a correction of a word holds.
func (a Applied) reach() []say.Piece {
	m := say.Message{Key: "correction.reach.event"}
	if len(a.At) > 0 {
		m = say.Message{Key: "correction.reach.article", Args: []say.Arg{say.Of("article", say.Words(a.At[0].ArticleName))}}
	}
	if IsPlace(a.Correction) {
		m.Key = "correction.reach.place"
	}
	return say.English().Kept(m)
}

// what is the difference that a correction is about: as it was told, else its first
// passage.
func (a Applied) what() []say.Piece {
	if s := a.first(); s != "" {
		return []say.Piece{say.Words(s)}
	}
	return a.place(0)
}
