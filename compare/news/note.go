package news

import "time"

// NoteKind is what a note stands at.
type NoteKind string

// What a note can stand at.
const (
	// OnPassage is for words of an article.
	OnPassage NoteKind = "passage"
	// OnFact is for a fact: At are its tellings.
	OnFact NoteKind = "fact"
	// OnQuotation is for what somebody is quoted with.
	OnQuotation NoteKind = "quotation"
	// OnDifference is for a difference: Name is its ID, At are its passages.
	OnDifference NoteKind = "difference"
	// OnArticle is for a whole article: its place has no words.
	OnArticle NoteKind = "article"
	// OnEvent is for the event itself: it has no place.
	OnEvent NoteKind = "event"
)

// NoteColour is the colour in which a note's passage is marked.
type NoteColour string

// The colours, each with a name for readers who cannot tell them apart.
const (
	Yellow NoteColour = "yellow"
	Green  NoteColour = "green"
	Blue   NoteColour = "blue"
	Pink   NoteColour = "pink"
)

// NoteColours are all of them, in the order in which they are offered.
func NoteColours() []NoteColour { return []NoteColour{Yellow, Green, Blue, Pink} }

// Note is what the reader wrote or highlighted.
type Note struct {
	// ID names it in the library, "" for one that is not kept yet.
	ID   string
	Kind NoteKind
	// At are the passages that it stands at, the first one first.
	At []Anchor
	// Name is the ID of a difference, "" for all else. About is what the note
	// stands at as it was when the note was made: the title of the fact, the
	// sentence of the difference; "" where the words of At say it.
	Name, About string
	Colour      NoteColour
	// Text is what the reader wrote, "" for a highlight alone.
	Text string
	// Made and Changed are the times of the first and the last change, UTC.
	Made, Changed time.Time
}

// Highlight reports whether the note has no text.
func (n Note) Highlight() bool { return n.Text == "" }

// Places are the passages of the note as they stand in some articles, in its
// order. Lost is how many of them are in none: their words are then known by
// the note alone.
func (n Note) Places(articles []*Article) (found []Passage, lost int) {
	for _, at := range n.At {
		p, ok := at.in(articles)
		if !ok {
			lost++
			continue
		}
		found = append(found, p)
	}
	return found, lost
}

// in is where the passage stands in the first of some articles that has it.
// An anchor without words is that of a whole article.
func (n Anchor) in(articles []*Article) (Passage, bool) {
	for _, same := range []bool{true, false} {
		for _, a := range articles {
			if (a.ID == n.Article) != same {
				continue
			}
			if n.Words == "" && n.Empty() && (same || a.Name() == n.ArticleName) {
				return Passage{Article: a.ID}, true
			}
			if s, ok := n.Find(a); ok {
				return Passage{Article: a.ID, Span: s}, true
			}
		}
	}
	return Passage{}, false
}

// Whole is the anchor of a whole article.
func (a *Article) Whole() Anchor {
	return Anchor{Passage: Passage{Article: a.ID}, ArticleName: a.Name()}
}
