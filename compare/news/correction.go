package news

import "strings"

// CorrectionKind is what the reader corrected.
type CorrectionKind string

// What can be corrected. A step of the comparison that meets a kind that it
// does not know leaves it to the others.
const (
	// SetSpeaker names the speaker (Value) of the quotations at At.
	SetSpeaker CorrectionKind = "speaker"
	// MergeSpeakers says that the speaker Name is the speaker Value.
	MergeSpeakers CorrectionKind = "merge speakers"
	// NotSameUtterance says that the quotation at At[0] is none of those at
	// the other places.
	NotSameUtterance CorrectionKind = "not the same utterance"
	// NotAQuotation says that nobody is quoted at At[0].
	NotAQuotation CorrectionKind = "not a quotation"
	// SetSourceKind says what kind of source (Value) the speaker Name is.
	SetSourceKind CorrectionKind = "kind of source"
	// SameFact says that the sentences at all places tell one fact.
	SameFact CorrectionKind = "same fact"
	// NotSameFact says that the sentence at At[0] does not tell what the others
	// tell.
	NotSameFact CorrectionKind = "not the same fact"
	// MoveTelling says that the sentence at At[0] tells what the others tell,
	// and nothing else.
	MoveTelling CorrectionKind = "move a telling"
	// SplitFact says that no two of the sentences tell the same.
	SplitFact CorrectionKind = "split a fact"
	// MuteWord says that the word Name is not marked: at the place At[0] when
	// its words are that word, in the article of At[0] when they are not, in all
	// articles when there is no place.
	MuteWord CorrectionKind = "do not mark a word"
	// MarkWord says that the word Name is marked, as far as MuteWord reaches.
	// The first line of Value is the category, the second the reason.
	MarkWord CorrectionKind = "mark a word"
	// SameActor and NotSameActor say that the labels Name and Value mean the
	// same, or do not. A place of each, when there are two, tells which of
	// several people or things of one label are meant.
	SameActor    CorrectionKind = "the same people or things"
	NotSameActor CorrectionKind = "not the same people or things"
	// MoveLabel says that the label Name, which stands at At, means something
	// else than the labels beside it: what the label Value means, which stands
	// at the last place, or, when that is "", something of its own.
	MoveLabel CorrectionKind = "move a label"
	// NameActor says that whoever is meant by the label Name, which stands at
	// At, is called Value; "" leaves the name to the program.
	NameActor CorrectionKind = "name people or things"
	// HideDifference puts the difference with the ID Name out of the list,
	// NotSoDifference says that it is not so, ShowDifference brings it back. At
	// are its passages, the first line of Value is its sentence as it stood, the
	// second the reader's reason, which may be "".
	HideDifference  CorrectionKind = "hide a difference"
	NotSoDifference CorrectionKind = "a difference is not so"
	ShowDifference  CorrectionKind = "bring a difference back"
	// MoveDifference puts a difference before or after another one: the second
	// line of Value is "before ID" or "after ID".
	MoveDifference CorrectionKind = "move a difference"
)

// Correction is the reader's word against the program's. It is held by
// passages and names, so that it outlasts a new analysis.
type Correction struct {
	Kind CorrectionKind
	// At are the passages concerned, the first one first.
	At          []Anchor
	Name, Value string
}

// Anchor is a passage that can be found again: the place, the exact words,
// and the words around them.
type Anchor struct {
	Passage
	// ArticleName is what the article is called, to know it again when its
	// text was read anew and its ID is another.
	ArticleName string
	// Words are those of the passage, Before and After those around it (at
	// most 40 bytes, cut at rune edges).
	Words, Before, After string
}

// aroundAnchor is how many bytes of the text around a passage are kept.
const aroundAnchor = 40

// Anchor makes a span of the article one that can be found again.
func (a *Article) Anchor(s Span) Anchor {
	before := a.Text[:max(0, min(s.Start, len(a.Text)))]
	after := a.Text[max(0, min(s.End, len(a.Text))):]
	return Anchor{
		Passage: Passage{a.ID, s}, ArticleName: a.Name(), Words: a.Slice(s),
		Before: strings.ToValidUTF8(before[max(0, len(before)-aroundAnchor):], ""),
		After:  strings.ToValidUTF8(after[:min(aroundAnchor, len(after))], ""),
	}
}

// Find is where the passage stands in the article, as it was or in a text
// that was read anew: there the words must stand once with what was around
// them on at least one side, else once at all.
func (n Anchor) Find(a *Article) (Span, bool) {
	if a.ID == n.Article {
		return n.Span, n.Words != "" && a.Slice(n.Span) == n.Words
	}
	if n.Words == "" || a.Name() != n.ArticleName {
		return Span{}, false
	}
	for _, try := range [][2]string{{n.Before, n.After}, {n.Before, ""}, {"", n.After}, {"", ""}} {
		if s, ok := once(a.Text, try[0], n.Words, try[1]); ok {
			return s, true
		}
	}
	return Span{}, false
}

// once is the only place of the words between before and after.
func once(text, before, words, after string) (Span, bool) {
	whole := before + words + after
	i := strings.Index(text, whole)
	if i < 0 || strings.Contains(text[i+1:], whole) {
		return Span{}, false
	}
	start := i + len(before)
	return Span{start, start + len(words)}, true
}
