package vector

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// vocabulary is the pieces of words that the encoder knows, by number.
type vocabulary struct {
	// first are whole words and beginnings of words; later are the pieces
	// that go on with a word, without the two signs before them.
	first, later map[string]uint16
	// longest bounds the runes of a piece.
	longest int
	// marks tells which pieces are punctuation.
	marks map[uint16]bool
	// unknown, start and end are the marks [UNK], [CLS] and [SEP].
	unknown, start, end uint16
}

// readVocabulary reads one piece a line; its number is that of the line.
func readVocabulary(data string) (*vocabulary, error) {
	lines := strings.Split(strings.TrimSuffix(data, "\n"), "\n")
	if len(lines) != pieces {
		return nil, fmt.Errorf("vocabulary of %d pieces, not %d", len(lines), pieces)
	}
	v := &vocabulary{first: make(map[string]uint16, len(lines)), later: make(map[string]uint16, len(lines)/4), marks: map[uint16]bool{}}
	for id, line := range lines {
		piece, goesOn := strings.CutPrefix(line, "##")
		if goesOn && piece != "" {
			v.later[piece] = uint16(id)
		} else {
			v.first[line] = uint16(id)
		}
		if r, w := utf8.DecodeRuneInString(piece); w == len(piece) && isMark(r) {
			v.marks[uint16(id)] = true
		}
		v.longest = max(v.longest, utf8.RuneCountInString(piece))
	}
	for _, m := range []struct {
		name string
		id   *uint16
	}{{"[UNK]", &v.unknown}, {"[CLS]", &v.start}, {"[SEP]", &v.end}} {
		id, ok := v.first[m.name]
		if !ok {
			return nil, fmt.Errorf("vocabulary without %s", m.name)
		}
		*m.id = id
	}
	return v, nil
}
