package news

// PickKind is what the reader picked.
type PickKind string

// What can be picked for a summary.
const (
	PickedDifference PickKind = "difference"
	PickedFact       PickKind = "fact"
	PickedQuotation  PickKind = "quotation"
	PickedNote       PickKind = "note"
	// PickedPassage is for words of articles that are none of the others.
	PickedPassage PickKind = "passage"
)

// Pick is something that the reader wants in the summary of an event.
type Pick struct {
	// ID names it in the library, "" for one that is not kept yet.
	ID   string
	Kind PickKind
	// Name is the ID of the difference, the fact, the quotation or the note, ""
	// for a passage. About is what it says, as it was when it was picked.
	Name, About string
	// At are its passages, by which it is known when nothing has its name any
	// more.
	At []Anchor
	// Comment is what the reader says about it, "" for nothing.
	Comment string
}

// Same reports whether two picks are of the same thing: they have the same
// name, or where they have none the same passages and words about them.
func (p Pick) Same(q Pick) bool {
	if p.Kind != q.Kind || p.Name != q.Name {
		return false
	}
	if p.Name != "" {
		return true
	}
	if p.About != q.About || len(p.At) != len(q.At) {
		return false
	}
	for i, a := range p.At {
		if a.Passage != q.At[i].Passage {
			return false
		}
	}
	return true
}
