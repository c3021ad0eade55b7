package quote

import (
	"sync"

	"parallax/assets"
	"parallax/compare/reading/quote/tag"
)

var model = sync.OnceValue(func() *tag.Model {
	data, err := assets.Tagger.ReadFile("tagger/quotes.bin")
	if err != nil {
		panic(err) // the file is part of the program
	}
	m, err := tag.Decode(data)
	if err != nil {
		panic(err)
	}
	return m
})

// chunk is a run of tokens with one part to play.
type chunk struct {
	unit
	kind tag.Label // the label of its first token
}

func chunks(labels []tag.Label) []chunk {
	var out []chunk
	for i, l := range labels {
		switch l {
		case tag.O:
		case tag.BeginSource, tag.BeginCue, tag.BeginContent:
			out = append(out, chunk{unit{i, i + 1}, l})
		default:
			if n := len(out); n > 0 && out[n-1].end == i {
				out[n-1].end = i + 1
			}
		}
	}
	return out
}

// linker joins the labels of a paragraph to attributions.
type linker struct {
	*block
	labels []tag.Label
}

// linked is a cue with the sources and contents that were given to it.
type linked struct {
	cue, source unit
	content     []unit
}

// link gives each source and content of a paragraph to the cue that is
// nearest, by the words, marks and sentence ends between them.
func (b linker) link() []linked {
	cs := chunks(b.labels)
	var out []linked
	for _, c := range cs {
		if c.kind == tag.BeginCue {
			out = append(out, linked{cue: c.unit})
		}
	}
	if len(out) == 0 {
		return b.withoutCue(cs)
	}
	lo := 0
	for _, c := range cs {
		if c.kind == tag.BeginCue {
			continue
		}
		for lo+1 < len(out) && out[lo+1].cue.end <= c.start {
			lo++
		}
		best, at := 1e18, lo
		for i := max(0, lo-2); i < min(len(out), lo+4); i++ {
			if v := b.distance(out[i], c); v < best {
				best, at = v, i
			}
		}
		if c.kind == tag.BeginSource {
			if out[at].source.empty() {
				out[at].source = c.unit
			}
		} else {
			out[at].content = append(out[at].content, c.unit)
		}
	}
	return shareSources(out)
}

// shareSources gives a cue without a source that of the cue before: "...,
// adding that".
func shareSources(in []linked) []linked {
	for i := range in {
		if i > 0 && in[i].source.empty() {
			in[i].source = in[i-1].source
		}
	}
	return in
}

// withoutCue joins the contents of a paragraph that has no cue.
func (b linker) withoutCue(cs []chunk) []linked {
	var x linked
	for _, c := range cs {
		if c.kind == tag.BeginSource {
			x.source = c.unit
		} else {
			x.content = append(x.content, c.unit)
		}
	}
	if len(x.content) == 0 {
		return nil
	}
	return []linked{x}
}

// farthest bounds the tokens between a cue and its parts that are looked at.
const farthest = 400

// distance is how far a source or content stands from a cue.
func (b linker) distance(to linked, c chunk) float64 {
	low, high := to.cue.end, c.start
	after := c.start >= to.cue.end
	if !after {
		low, high = c.end, to.cue.start
	}
	d := float64(high - low)
	for k := low; k < min(high, low+farthest); k++ {
		switch b.tokens[k].lower {
		case ".", "?", "!", ";":
			d += 10
		case "“", "”", `"`, ",":
			d++
		}
		if b.labels[k] == tag.BeginCue {
			d += 25
		}
		if b.labels[k] == c.kind {
			d += 4
		}
	}
	if b.tokens[c.start].sentence != b.tokens[to.cue.start].sentence {
		d += 8
	}
	switch {
	case c.kind == tag.BeginContent && after:
		d--
	case c.kind == tag.BeginSource && !after:
		d -= 3
	}
	if c.kind == tag.BeginSource && !to.source.empty() {
		d += 6
	}
	return d
}
