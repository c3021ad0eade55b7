package tag

// chunk is a run of tokens with one part to play.
type chunk struct {
	Range
	kind Label // the label of its first token
}

func chunks(labels []Label) []chunk {
	var out []chunk
	for i, l := range labels {
		switch l {
		case O:
		case BeginSource, BeginCue, BeginContent:
			out = append(out, chunk{Range{i, i + 1}, l})
		default:
			if n := len(out); n > 0 && out[n-1].End == i {
				out[n-1].End = i + 1
			}
		}
	}
	return out
}

// linker joins the labels of a paragraph to attributions.
type linker struct {
	tokens []Token
	labels []Label
}

// Range is the tokens from one index to before another.
type Range struct{ Start, End int }

func (r Range) empty() bool { return r.End <= r.Start }

// Linked is a cue with the source and the contents that were given to it; a range
// without tokens is missing.
type Linked struct {
	Cue, Source Range
	Content     []Range
}

// Link joins the labels of the tokens of a paragraph to attributions, in the order of
// their cues.
func Link(tokens []Token, labels []Label) []Linked { return linker{tokens, labels}.link() }

// link gives each source and content of a paragraph to the cue that is
// nearest, by the words, marks and sentence ends between them.
func (b linker) link() []Linked {
	cs := chunks(b.labels)
	var out []Linked
	for _, c := range cs {
		if c.kind == BeginCue {
			out = append(out, Linked{Cue: c.Range})
		}
	}
	if len(out) == 0 {
		return b.withoutCue(cs)
	}
	lo := 0
	for _, c := range cs {
		if c.kind == BeginCue {
			continue
		}
		for lo+1 < len(out) && out[lo+1].Cue.End <= c.Start {
			lo++
		}
		best, at := 1e18, lo
		for i := max(0, lo-2); i < min(len(out), lo+4); i++ {
			if v := b.distance(out[i], c); v < best {
				best, at = v, i
			}
		}
		if c.kind == BeginSource {
			if out[at].Source.empty() {
				out[at].Source = c.Range
			}
		} else {
			out[at].Content = append(out[at].Content, c.Range)
		}
	}
	return shareSources(out)
}

// shareSources gives a cue without a source that of the cue before: "...,
// adding that".
func shareSources(in []Linked) []Linked {
	for i := range in {
		if i > 0 && in[i].Source.empty() {
			in[i].Source = in[i-1].Source
		}
	}
	return in
}

// withoutCue joins the contents of a paragraph that has no cue.
func (b linker) withoutCue(cs []chunk) []Linked {
	var x Linked
	for _, c := range cs {
		if c.kind == BeginSource {
			x.Source = c.Range
		} else {
			x.Content = append(x.Content, c.Range)
		}
	}
	if len(x.Content) == 0 {
		return nil
	}
	return []Linked{x}
}

// farthest bounds the tokens between a cue and its parts that are looked at.
const farthest = 400

// distance is how far a source or content stands from a cue.
func (b linker) distance(to Linked, c chunk) float64 {
	low, high := to.Cue.End, c.Start
	after := c.Start >= to.Cue.End
	if !after {
		low, high = c.End, to.Cue.Start
	}
	d := float64(high - low)
	for k := low; k < min(high, low+farthest); k++ {
		switch b.tokens[k].Lower {
		case ".", "?", "!", ";":
			d += 10
		case "“", "”", `"`, ",":
			d++
		}
		if b.labels[k] == BeginCue {
			d += 25
		}
		if b.labels[k] == c.kind {
			d += 4
		}
	}
	if b.tokens[c.Start].Sentence != b.tokens[to.Cue.Start].Sentence {
		d += 8
	}
	switch {
	case c.kind == BeginContent && after:
		d--
	case c.kind == BeginSource && !after:
		d -= 3
	}
	if c.kind == BeginSource && !to.Source.empty() {
		d += 6
	}
	return d
}
