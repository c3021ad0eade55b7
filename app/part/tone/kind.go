package tone

import "parallax/app/part/told"

// Kind is why a passage is marked. Each kind has a tint, an underline and a
// letter, so that it can be told without colour.
type Kind uint8

// The kinds of marks.
const (
	Label  Kind = iota // a label for a person, a body or a thing
	Loaded             // loaded wording
	Verb               // a reporting verb
	Quoted             // quoted words
	Number             // a number
	Hedge              // a hedge
	Agent              // who acts: named or hidden
	Found              // what the reader searched for
	Own                // the reader's own highlight, in yellow
	OwnGreen
	OwnBlue
	OwnPink
	KindCount
)

// Kinds are all kinds of marks in the order in which a legend lists them.
func Kinds() []Kind {
	out := make([]Kind, 0, KindCount)
	for k := range KindCount {
		out = append(out, k)
	}
	return out
}

// ID is the kind as settings keep it: it never changes.
func (k Kind) ID() string {
	ids := [KindCount]string{
		"label", "loaded wording", "reporting verb", "quoted words", "number",
		"hedge", "who acts", "search match",
		"your highlight", "your green highlight", "your blue highlight", "your pink highlight",
	}
	if k >= KindCount {
		return ""
	}
	return ids[k]
}

// Name is the kind as the program writes it.
func (k Kind) Name() string {
	if k >= KindCount {
		return ""
	}
	return told.Word("mark", k.ID())
}

// Letter is the sign that stands behind a marked passage.
func (k Kind) Letter() string {
	if k >= KindCount {
		return ""
	}
	return "LWVQNHAFYGBP"[k : k+1]
}
