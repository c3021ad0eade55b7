package tag

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"
)

// Model is the weights of the tagger.
type Model struct {
	// Weights are those of each of the 1<<Bits features.
	Weights []Row
	// Scale turns a weight into a score.
	Scale float32
	// Lean is taken from the score of O: training with features left out makes
	// the tagger too shy.
	Lean float32
	// Steps are the scores of one label after another; the last row is that
	// of the paragraph's beginning.
	Steps [Labels + 1][Labels]float32
}

// Row is the weights of a feature for all labels: a byte for each, zero when it
// weighs nothing, so that a whole row is added at a time.
type Row uint64

const (
	zero       = 128
	everyOther = 0x00ff00ff00ff00ff
)

// Set gives a label its weight.
func (r *Row) Set(l Label, w int8) {
	*r = *r&^(0xff<<(8*l)) | Row(uint8(int(w)+zero))<<(8*l)
}

func (r Row) weight(l Label) int8 { return int8(int(uint8(r>>(8*l))) - zero) }

const magic = "PXTAG1\n\x00"

// Encode writes the model as bytes, in the form that Decode reads.
func (m *Model) Encode() []byte {
	out := append([]byte(magic), byte(Bits), Labels)
	out = binary.LittleEndian.AppendUint32(out, math.Float32bits(m.Scale))
	out = binary.LittleEndian.AppendUint32(out, math.Float32bits(m.Lean))
	for _, row := range m.Steps {
		for _, v := range row {
			out = binary.LittleEndian.AppendUint32(out, math.Float32bits(v))
		}
	}
	for _, r := range m.Weights {
		for l := range Label(Labels) {
			out = append(out, byte(r.weight(l)))
		}
	}
	return out
}

// Decode reads a model.
func Decode(data []byte) (*Model, error) {
	head := len(magic) + 2
	body := head + 8 + 4*(Labels+1)*Labels
	if len(data) != body+Labels<<Bits || string(data[:len(magic)]) != magic || data[len(magic)] != Bits {
		return nil, fmt.Errorf("tagger weights: not a model of this version (%d bytes)", len(data))
	}
	float := func(at int) float32 { return math.Float32frombits(binary.LittleEndian.Uint32(data[at:])) }
	m := &Model{Scale: float(head), Lean: float(head + 4), Weights: make([]Row, 1<<Bits)}
	at := head + 8
	for i := range m.Steps {
		for j := range m.Steps[i] {
			m.Steps[i][j] = float(at)
			at += 4
		}
	}
	for i := range m.Weights {
		for l, w := range data[body+i*Labels : body+(i+1)*Labels] {
			m.Weights[i] |= Row(w^zero) << (8 * l)
		}
	}
	return m, nil
}

// Follows reports whether label l may stand after label before; before is
// Labels at the beginning of a paragraph.
func Follows(before, l Label) bool {
	switch l {
	case InSource, InCue, InContent:
		return before == l || before == l-1
	}
	return true
}

// Scratch is room to work in; the zero value is right. It serves one caller at
// a time.
type Scratch struct {
	sequence sequence
	back     [][Labels]Label
}

// Label gives each token its label, by Viterbi's algorithm.
func (m *Model) Label(tokens []Token) []Label { return m.LabelWith(&Scratch{}, tokens) }

// LabelWith is Label for callers that label many paragraphs.
func (m *Model) LabelWith(room *Scratch, tokens []Token) []Label {
	if len(tokens) == 0 {
		return nil
	}
	s := &room.sequence
	s.read(tokens)
	var space [mostFeatures]uint32
	room.back = slices.Grow(room.back[:0], len(tokens))[:len(tokens)]
	back := room.back
	var score [Labels]float32
	for i := range tokens {
		features := s.features(i, space[:0])
		emit := m.emit(features)
		emit[O] -= m.Lean
		var next [Labels]float32
		for l := range Label(Labels) {
			if i == 0 {
				next[l], back[i][l] = m.Steps[Labels][l], O
				if !Follows(Labels, l) {
					next[l] = float32(math.Inf(-1))
				}
			} else {
				next[l], back[i][l] = m.best(&score, l)
			}
			next[l] += emit[l]
		}
		score = next
	}
	return trace(back, score)
}

// emit is the score of each label by the features of one token, mostFeatures at
// most.
func (m *Model) emit(features []uint32) [Labels]float32 {
	var even, odd uint64 // four sums of 16 bits each
	for _, f := range features {
		r := uint64(m.Weights[f])
		even += r & everyOther
		odd += r >> 8 & everyOther
	}
	var out [Labels]float32
	for l := range out {
		sum := even
		if l%2 == 1 {
			sum = odd
		}
		out[l] = float32(int32(uint16(sum>>(l/2*16)))-int32(zero*len(features))) * m.Scale
	}
	return out
}

// best is the best way to reach label l, and the label before it.
func (m *Model) best(score *[Labels]float32, l Label) (float32, Label) {
	top, from := float32(math.Inf(-1)), O
	first, last := O, Label(Labels-1)
	if !Follows(Labels, l) { // only itself and the beginning of its part
		first, last = l-1, l
	}
	for j := first; j <= last; j++ {
		if v := score[j] + m.Steps[j][l]; v > top {
			top, from = v, j
		}
	}
	return top, from
}

func trace(back [][Labels]Label, score [Labels]float32) []Label {
	out := make([]Label, len(back))
	last := len(back) - 1
	for l := range Label(Labels) {
		if score[l] > score[out[last]] {
			out[last] = l
		}
	}
	for i := last; i > 0; i-- {
		out[i-1] = back[i][out[i]]
	}
	return out
}
