package name

import (
	"strings"

	"parallax/compare/news"
)

// piece is a run of capitals: words start to before end of sentence s, whose
// words are from to before to.
type piece struct{ s, from, to, start, end int }

// cut takes a run apart into what leads it, titles and the name, and gives the
// word to go on with.
func (r *reader) cut(p piece) int {
	f := found{}
	t := r.titleAt(p)
	var first int // word of the titles
	if t >= 0 {
		first = r.titlesFrom(p.start, t)
		r.lead(piece{p.s, p.from, p.to, p.start, first}, &f)
		r.parties(first, t+1, &f)
		p.start = r.behindTitle(t, p.end)
		f.title(r.titleText(first, p.start))
		f.score[person] += surely
		f.possible = true
	} else {
		next := p.end
		p.end = r.withoutTitles(p)
		if n := r.behindCharge(p); n > 0 {
			p.start = n
			f.score[person] += surely
		} else {
			p.start = r.strip(p, &f)
		}
		first = p.start
		if p.end < next && r.isName(p, &f) {
			r.add(p, first, &f)
			return next
		}
	}
	if !r.isName(p, &f) {
		return p.end
	}
	r.add(p, r.smallTitles(p, first, &f), &f)
	return max(p.end, f.next)
}

// add notes the name of a piece, whose titles begin with word first.
func (r *reader) add(p piece, first int, f *found) {
	p.start = r.leftParticles(p)
	f.name = r.nameWords(p.start, p.end)
	f.junior = r.juniorOf(p, len(f.name))
	if len(f.name) == 0 {
		return
	}
	f.Mention = Mention{Sentence: p.s, From: min(first, p.start), To: p.end, Head: r.span(p.start, p.end)}
	f.Mention.Span = news.Span{Start: r.words[f.From].Start, End: f.Head.End}
	r.judge(p, f)
	f.next = r.after(p, f)
	if f.score[person] >= surely {
		r.family[f.name[len(f.name)-1]] = true
	}
	r.found = append(r.found, *f)
}

// noName are words that name nobody by themselves.
const noName = title | civil | modifier | partyWord | demonym | faith | weekday | suffix

// isName reports whether what is left of a run names somebody or something.
func (r *reader) isName(p piece, f *found) bool {
	if p.start >= p.end {
		return false
	}
	switch n := r.phrase(p.start, p.end); {
	case n > 1 && n == p.end-p.start:
		return true
	case p.end-p.start == 1:
		return r.loneName(p, f)
	case r.info[p.start].is(title) && r.behindTitle(p.start, p.end) == p.end:
		return false // "Chief of Staff"
	}
	for k := p.start; k < p.end; k++ {
		if r.words[k].Capital && !r.info[k].is(noName) {
			return true
		}
	}
	return false
}

// loneName is isName for one word.
func (r *reader) loneName(p piece, f *found) bool {
	w := r.info[p.start]
	if f.possible && !w.is(title|grammar) || r.family[w.lower] && (!r.free(p.start, p.from) || w.known()) {
		return true
	}
	if r.words[p.start].Len() < 2 {
		return false
	}
	common := w.is(noName|bodyWord|thingWord|placeWord|head|compass|particle|monthWord) && !w.is(first|bodyName|places)
	return !common || r.caps(p.start) && w.small == 0
}

// leftParticles is the first of the small particles before a name: "von der
// Leyen".
func (r *reader) leftParticles(p piece) int {
	k := p.start
	for k > p.from && p.start-k < 3 && !r.words[k-1].Capital && r.info[k-1].is(particle) && (r.gap(k) == " " || r.gap(k) == "-") {
		k--
	}
	if k < p.start && k > p.from && r.words[k].Len() < 2 {
		return p.start
	}
	return k
}

// nameWords are the words of a name as they are compared: folded, hyphened ones
// as one, without suffixes and what stands in quotation marks or brackets.
func (r *reader) nameWords(i, end int) []string {
	var out []string
	inside := false
	for k := i; k < end; k++ {
		if k > i {
			g := r.gap(k)
			inside = strings.ContainsAny(g, "“(") || strings.HasPrefix(g, " \"") || inside && g == " "
		}
		switch w := fold(r.info[k].lower); {
		case inside, r.info[k].is(suffix) && k > i+1, k > i && ofFamily(w):
		case k > i && r.gap(k) == "-" && len(out) > 0:
			out[len(out)-1] += "-" + w
		default:
			out = append(out, w)
		}
	}
	return out
}
