package quote

import (
	"parallax/compare/news"
	"parallax/compare/reading/quote/post"
)

// Bounds of a passage that is announced, in words; it has mostOfBlock
// paragraphs.
const (
	nearColon    = 4 // between a verb of saying and its colon
	leastOfBlock = 8 // of a passage in which nobody says "I"
	mostOfBlock  = 12
	// longestPointer bounds a sentence that points at the words below it.
	longestPointer = 15
)

// block adds the passage that paragraph i announces with its colon: a letter, a
// statement, part of a speech. It is a passage of somebody else when a verb of
// saying stands before the colon, or a document whose words say "I".
func (f *forms) block(i int) {
	source, ok := f.announcement(i)
	if !ok && !f.pointsBelow(i) {
		return
	}
	var content []news.Span
	for k := i + 1; k < len(f.blocks) && len(content) < mostOfBlock && f.plain(k); k++ {
		if len(content) > 0 && (!f.personal(k) || f.ownPerson(i)) {
			break
		}
		content = append(content, f.doc.Paragraphs[k].Span)
	}
	if len(content) > 0 {
		f.add(Block, source, content...)
	}
}

// announcement is the source of the words that paragraph i announces: empty
// where only a document is named.
func (f *forms) announcement(i int) (news.Span, bool) {
	b := rulesOf(f.blocks[i])
	n := len(b.units)
	if n == 0 || i+1 >= len(f.blocks) || !b.is(len(b.tokens)-1, ":") || !f.plain(i+1) {
		return news.Span{}, false
	}
	u, next := b.units[n-1], f.blocks[i+1]
	personal := f.personal(i + 1)
	for _, c := range b.cues(u) {
		s, e, ok := b.subjectBefore(u.start, c.start)
		if ok && b.speaks(s, e) && b.words(c.end, u.end) <= nearColon && (personal || next.words(0, len(next.tokens)) >= leastOfBlock) {
			return b.span(s, e), true
		}
	}
	return news.Span{}, personal && (b.has(u, documents) || f.anotherSpeaks(i))
}

// pointsBelow reports whether the one sentence of paragraph i ends with a full stop and tells
// that words of a document stand below it: "The main part of her speech reads as follows."
func (f *forms) pointsBelow(i int) bool {
	b := f.blocks[i]
	if len(b.units) != 1 || i+1 >= len(f.blocks) || !b.is(len(b.tokens)-1, ".") || !f.plain(i+1) {
		return false
	}
	u := b.units[0]
	return b.words(u.start, u.end) <= longestPointer && b.has(u, documents) && b.has(u, pointing) && f.anotherSpeaks(i)
}

// anotherSpeaks reports whether paragraph i+1 says "I" in an article that says neither "I" nor
// "we" before it: the words of somebody else.
func (f *forms) anotherSpeaks(i int) bool {
	return !f.ownPerson(i+1) && f.blocks[i+1].says(oneSpeaks)
}

// says reports whether a word of a class stands outside quotation marks in a paragraph.
func (b *block) says(words map[string]bool) bool { return b.has(unit{0, len(b.tokens)}, words) }

// has reports whether a word of a class stands outside quotation marks in u.
func (b *block) has(u unit, words map[string]bool) bool {
	for k := u.start; k < u.end; k++ {
		if b.in(k, words) && !b.tokens[k].quoted() {
			return true
		}
	}
	return false
}

// plain reports whether paragraph i may be part of a passage without marks.
func (f *forms) plain(i int) bool {
	b := f.blocks[i]
	if len(b.tokens) == 0 || b.tokens[0].quoted() || !f.turns[i].empty() {
		return false
	}
	_, signed := post.Signed(b.text, f.doc.Paragraphs[i].Span)
	return !signed
}

// personal reports whether somebody says "I" or "we" in paragraph i, outside
// quotation marks.
func (f *forms) personal(i int) bool {
	b := f.blocks[i]
	for k := range b.tokens {
		if firstPersons[b.tokens[k].lower] && (!b.tokens[k].quoted() || f.stretches[b.tokens[k].stretch].Single) {
			return true
		}
	}
	return false
}

// ownPerson reports whether the article says "I" itself before paragraph i.
func (f *forms) ownPerson(i int) bool {
	for k := range i {
		if f.personal(k) {
			return true
		}
	}
	return false
}
