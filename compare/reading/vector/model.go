package vector

import (
	"fmt"
	"io"
	"io/fs"
	"math"
	"sync"
)

// model is the weights in the form that a kernel wants.
type model struct {
	*vocabulary
	kernel *kernel
	// words are the embeddings of the pieces, which stay in the file.
	words  io.ReaderAt
	wordAt int64
	scale  []float32
	// places are the embeddings of the places in a sentence, with that of the
	// first kind of text added.
	places     []float32
	norm       layerNorm
	layers     []layer
	projection linear
}

// layer is a layer of a transformer (Vaswani et al. 2017).
type layer struct {
	asked, attended linear // queries, keys and values in one; what comes out of all heads
	attention       layerNorm
	inner, outer    linear
	output          layerNorm
}

// linear is a matrix in panels: as many columns of the result as the kernel
// makes at once stand beside each other.
type linear struct {
	in, out      int
	panels, bias []float32
}

// layerNorm is the weights of a layer normalisation.
type layerNorm struct{ weight, bias []float32 }

const layerCount = 6

// readModel reads the weights and unpacks all matrices, a layer on each core.
func readModel(files fs.FS, k *kernel) (*model, error) {
	vocab, err := fs.ReadFile(files, "encoder/vocab.txt")
	if err != nil {
		return nil, err
	}
	m := &model{kernel: k, layers: make([]layer, layerCount)}
	if m.vocabulary, err = readVocabulary(string(vocab)); err != nil {
		return nil, err
	}
	f, err := files.Open("encoder/encoder.safetensors")
	if err != nil {
		return nil, err
	}
	from, ok := f.(io.ReaderAt)
	if !ok {
		return nil, fmt.Errorf("weights: %T cannot be read in parts", f)
	}
	t, err := openTensors(from)
	if err != nil {
		return nil, fmt.Errorf("weights: %w", err)
	}
	m.embeddings(t)
	m.projection = t.linear(k, width, part{"projection", states, 1})
	m.projection.bias = make([]float32, states)
	if err := m.unpack(*t); err != nil {
		return nil, fmt.Errorf("weights: %w", err)
	}
	return m, nil
}

func (m *model) embeddings(t *tensors) {
	const name = "embeddings."
	m.words = t.from
	m.wordAt = t.find(name+"word_embeddings.weight", "I8", pieces, width)
	m.scale = t.floats(name+"word_embeddings.weight.scale", pieces)
	places, scale := t.bytes(name+"position_embeddings.weight", 512, width)
	kind, kindScale := t.bytes(name+"token_type_embeddings.weight", 2, width)
	m.places = make([]float32, maxPieces*width)
	for i := range m.places {
		m.places[i] = unpacked(places[i], scale[i/width]) + unpacked(kind[i%width], kindScale[0])
	}
	m.norm = t.norm(name + "LayerNorm")
}

func unpacked(b byte, scale float32) float32 { return float32(float32(int8(b)) * scale) }

// unpack reads the layers; each has its own copy of t and its error.
func (m *model) unpack(t tensors) error {
	errs := make([]error, len(m.layers))
	var all sync.WaitGroup
	for i := range m.layers {
		all.Go(func() {
			t := t
			m.layers[i] = t.layer(m.kernel, fmt.Sprintf("encoder.layer.%d.", i))
			errs[i] = t.err
		})
	}
	all.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return t.err
}

func (t *tensors) layer(k *kernel, name string) layer {
	self := name + "attention.self."
	// Dividing the queries divides the products with the keys.
	queries := part{self + "query", width, float32(1 / math.Sqrt(head))}
	l := layer{
		asked:     t.linear(k, width, queries, part{self + "key", width, 1}, part{self + "value", width, 1}),
		attended:  t.linear(k, width, part{name + "attention.output.dense", width, 1}),
		attention: t.norm(name + "attention.output.LayerNorm"),
		inner:     t.linear(k, width, part{name + "intermediate.dense", inner, 1}),
		outer:     t.linear(k, inner, part{name + "output.dense", width, 1}),
		output:    t.norm(name + "output.LayerNorm"),
	}
	return l
}

// part is a matrix with so many rows of results, multiplied by factor.
type part struct {
	name   string
	out    int
	factor float32
}

// linear reads one or more matrices as one whose results stand one behind the
// other. Only projections have no bias; they are given one of zeros.
func (t *tensors) linear(k *kernel, in int, parts ...part) linear {
	l := linear{in: in}
	for _, p := range parts {
		l.out += p.out
	}
	l.panels = make([]float32, l.out*in)
	at := 0
	for _, p := range parts {
		raw, scale := t.bytes(p.name+".weight", p.out, in)
		for i := range scale {
			l.fill(k.columns, at+i, raw[i*in:(i+1)*in], scale[i]*p.factor)
		}
		at += p.out
		if p.name != "projection" {
			for _, b := range t.floats(p.name+".bias", p.out) {
				l.bias = append(l.bias, b*p.factor)
			}
		}
	}
	return l
}

// fill puts the weights of one result into its panel.
func (l *linear) fill(columns, result int, raw []byte, scale float32) {
	to := l.panels[result/columns*columns*l.in+result%columns:]
	for i, b := range raw {
		to[i*columns] = unpacked(b, scale)
	}
}

func (t *tensors) norm(name string) layerNorm {
	return layerNorm{t.floats(name+".weight", width), t.floats(name+".bias", width)}
}
