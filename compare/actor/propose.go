package actor

// Proposal says that two actors may be the same.
type Proposal struct {
	A, B int // indexes into Result.Actors, A < B
	// Why is one sentence for the reader.
	Why string
	// Mentions are the two that suggest it, indexes into Result.Mentions.
	Mentions [2]int
}

// Row is the actors of one row of the table of labels.
type Row struct {
	Actors []int
	// Proposed is true when something joins them that is not sure.
	Proposed bool
	Why      []Proposal
}

func (f *finder) propose(r *Result) []Proposal { return nil }

func (r *Result) rows(in Input) []Row { return nil }
