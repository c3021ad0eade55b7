package vector

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"parallax/compare/news"
)

// Version names the weights and the form of a Text that is kept; it changes
// with each of them.
const Version = "749e73dfa721e7c0"

// form counts the changes of what is kept: which tokens, how they are rounded
// and how they are written.
const form = "1"

// ErrVersion is the error for a Text that was kept by a program with other
// weights or another form: encode the article again.
var ErrVersion = errors.New("meaning kept in another version")

var errKept = errors.New("kept meaning is damaged")

// MarshalBinary writes a Text in 1.7 KB a sentence of usual length: Version, then for each
// sentence its vector and its tokens.
func (t *Text) MarshalBinary() ([]byte, error) {
	out := append(make([]byte, 0, 64+1792*len(t.Sentences)), Version...)
	out = binary.AppendUvarint(out, uint64(len(t.Sentences)))
	at := 0
	for i := range t.Sentences {
		s := &t.Sentences[i]
		out = appendBytes(out, s.Vector[:])
		n := 2 * uint64(len(s.Tokens))
		if s.Cut {
			n++
		}
		out = binary.AppendUvarint(out, n)
		for j := range s.Tokens {
			x := &s.Tokens[j]
			out = binary.AppendVarint(out, int64(x.Start-at))
			out = binary.AppendUvarint(out, uint64(x.End-x.Start))
			out = binary.LittleEndian.AppendUint16(out, x.ID)
			out = appendHalves(out, &x.State)
			at = x.Start
		}
	}
	return out, nil
}

func appendBytes(out []byte, x []int8) []byte {
	for _, v := range x {
		out = append(out, byte(v))
	}
	return out
}

// half is what is added to a number of a state so that it fits half a byte.
const half = 8

func appendHalves(out []byte, x *[states]int8) []byte {
	for i := 0; i < len(x); i += 2 {
		out = append(out, byte(x[i]+half)<<4|byte(x[i+1]+half))
	}
	return out
}

// UnmarshalBinary reads what MarshalBinary wrote. Its error is ErrVersion for
// the work of another version; data that is damaged is an error too, and leaves
// t as it was.
func (t *Text) UnmarshalBinary(data []byte) error {
	if len(data) < len(Version) || string(data[:len(Version)]) != Version {
		return ErrVersion
	}
	k := kept{rest: data[len(Version):]}
	n := k.count(width + 1)
	out := make([]Sentence, n)
	for i := range out {
		k.sentence(&out[i])
	}
	if k.bad || len(k.rest) > 0 {
		return fmt.Errorf("%w after %d of %d bytes", errKept, len(data)-len(k.rest), len(data))
	}
	t.Sentences = out
	return nil
}

// kept is what is left to read; bad once it cannot be.
type kept struct {
	rest []byte
	at   int // where the last token began
	bad  bool
}

// count reads how many things follow that take at least size bytes each.
func (k *kept) count(size int) int {
	n := k.unsigned()
	if n > len(k.rest)/size {
		k.bad = true
	}
	if k.bad {
		return 0
	}
	return n
}

func (k *kept) unsigned() int {
	n, w := binary.Uvarint(k.rest)
	if w <= 0 || n > math.MaxInt32 {
		k.bad = true
		return 0
	}
	k.rest = k.rest[w:]
	return int(n)
}

func (k *kept) signed() int {
	n, w := binary.Varint(k.rest)
	if w <= 0 || n > math.MaxInt32 || n < math.MinInt32 {
		k.bad = true
		return 0
	}
	k.rest = k.rest[w:]
	return int(n)
}

func (k *kept) bytes(to []int8) (scaled float32) {
	if len(k.rest) < len(to) {
		k.bad = true
		return 0
	}
	for i := range to {
		to[i] = int8(k.rest[i])
	}
	k.rest = k.rest[len(to):]
	return scale(to)
}

func (k *kept) sentence(s *Sentence) {
	s.Scale = k.bytes(s.Vector[:])
	n := k.unsigned()
	s.Cut = n%2 == 1
	if n /= 2; n > maxPieces || n > len(k.rest)/(states/2) {
		k.bad = true
	}
	if k.bad || n == 0 {
		return
	}
	s.Tokens = make([]Token, n)
	for i := range s.Tokens {
		k.token(&s.Tokens[i])
	}
}

func (k *kept) token(t *Token) {
	k.at += k.signed()
	t.Span = news.Span{Start: k.at, End: k.at + k.unsigned()}
	if len(k.rest) < 2 || k.at < 0 || t.End < t.Start {
		k.bad = true
		return
	}
	t.ID = binary.LittleEndian.Uint16(k.rest)
	k.bad = k.bad || t.ID >= pieces
	k.rest = k.rest[2:]
	k.halves(&t.State)
	t.Scale = scale(t.State[:])
}

func (k *kept) halves(to *[states]int8) {
	if len(k.rest) < len(to)/2 {
		k.bad = true
		return
	}
	for i := range to {
		x := int8(k.rest[i/2]>>(4*(1-i%2))&15) - half
		if x < -stateMost {
			k.bad = true
		}
		to[i] = x
	}
	k.rest = k.rest[len(to)/2:]
}
