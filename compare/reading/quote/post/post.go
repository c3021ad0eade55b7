// Package post finds posts of social media as articles embed them.
//
// In goes a text, out comes the line with which a post ends: "— NAME (@handle) DATE", or
// "A post shared by NAME (@handle)". Method: own rules on the forms that the embedding
// code of the networks leaves in copied text. Known misses: posts that are cited without
// their handle, pictures of posts.
package post

import (
	"strings"
	"unicode"

	"parallax/compare/news"
)

// Signature is what stands behind a post: who wrote it, with offsets in bytes.
type Signature struct {
	Name      news.Span
	Dash, End int // where it begins and where it ends, with its date
}

// Bounds of a signature, in bytes.
const (
	longestSignature = 80
	longestDate      = 40
)

// Signed is the first "— NAME (@handle) DATE" in a span.
func Signed(text string, in news.Span) (Signature, bool) {
	for at := in.Start; ; {
		i := strings.Index(text[at:in.End], "(@")
		if i < 0 {
			return Signature{}, false
		}
		handle := at + i
		at = handle + 2
		n := strings.IndexByte(text[at:in.End], ')')
		dash := dashBefore(text, max(in.Start, handle-longestSignature), handle)
		if dash.Empty() {
			dash = sharedBefore(text, max(in.Start, handle-longestSignature), handle)
		}
		if n <= 0 || strings.Contains(text[at:at+n], " ") || dash.Empty() {
			continue
		}
		s := Signature{Name: Trimmed(text, news.Span{Start: dash.End, End: handle}), Dash: dash.Start, End: at + n + 1}
		if s.Name.Empty() {
			s.Name = news.Span{Start: handle + 1, End: at + n}
		}
		s.End = dateEnd(text, news.Span{Start: s.End, End: in.End})
		return s, true
	}
}

// dashBefore is the last long dash between two offsets.
func dashBefore(text string, from, to int) news.Span {
	i := strings.LastIndexAny(text[from:to], "—–―")
	if i < 0 {
		return news.Span{}
	}
	return news.Span{Start: from + i, End: from + i + len("—")}
}

// sharedBy stands before the writer of an embedded picture.
const sharedBy = "A post shared by "

// sharedBefore is the last sharedBy between two offsets.
func sharedBefore(text string, from, to int) news.Span {
	i := strings.LastIndex(text[from:to], sharedBy)
	if i < 0 {
		return news.Span{}
	}
	return news.Span{Start: from + i, End: from + i + len(sharedBy)}
}

// dateEnd is where a date behind a handle ends: with its year.
func dateEnd(text string, in news.Span) int {
	end := min(in.End, in.Start+longestDate)
	for i := in.Start; i+4 <= end; i++ {
		if text[i] == '2' && text[i+1] == '0' && isDigit(text[i+2]) && isDigit(text[i+3]) {
			return i + 4
		}
	}
	return in.Start
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// Trimmed is a span of a text without the white space around it.
func Trimmed(text string, s news.Span) news.Span {
	part := strings.TrimLeftFunc(text[s.Start:s.End], unicode.IsSpace)
	s.Start = s.End - len(part)
	s.End = s.Start + len(strings.TrimRightFunc(part, unicode.IsSpace))
	return s
}
