package vector

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
)

// tensors is a file in the safetensors form: the length of a header in eight
// bytes, the header in JSON, then the numbers. Parts are read when they are
// asked for, so that the file is never in memory as a whole. The first error
// is kept in err, and what is read after it is of no use.
type tensors struct {
	from io.ReaderAt
	// body is where the numbers begin.
	body int64
	have map[string]tensor
	err  error
}

type tensor struct {
	Type    string   `json:"dtype"`
	Shape   []int    `json:"shape"`
	Offsets [2]int64 `json:"data_offsets"`
}

// maxHeader bounds the header in bytes.
const maxHeader = 1 << 20

func openTensors(from io.ReaderAt) (*tensors, error) {
	var length [8]byte
	if _, err := from.ReadAt(length[:], 0); err != nil {
		return nil, err
	}
	n := binary.LittleEndian.Uint64(length[:])
	if n > maxHeader {
		return nil, errors.New("header too long")
	}
	raw := make([]byte, n)
	if _, err := from.ReadAt(raw, int64(len(length))); err != nil {
		return nil, err
	}
	var parts map[string]json.RawMessage
	if err := json.Unmarshal(raw, &parts); err != nil {
		return nil, err
	}
	delete(parts, "__metadata__")
	t := &tensors{from: from, body: int64(len(length)) + int64(n), have: map[string]tensor{}}
	for name, part := range parts {
		var x tensor
		if err := json.Unmarshal(part, &x); err != nil {
			return nil, err
		}
		t.have[name] = x
	}
	return t, nil
}

// find is where the numbers of a tensor begin in the file; a tensor of another
// type or shape is an error.
func (t *tensors) find(name, kind string, shape ...int) int64 {
	size := map[string]int64{"I8": 1, "F32": 4}[kind]
	for _, n := range shape {
		size *= int64(n)
	}
	x, ok := t.have[name]
	if t.err == nil && (!ok || x.Type != kind || !slices.Equal(x.Shape, shape) || x.Offsets[1]-x.Offsets[0] != size || x.Offsets[0] < 0) {
		t.err = fmt.Errorf("no %s of type %s and shape %v", name, kind, shape)
	}
	return t.body + x.Offsets[0]
}

func (t *tensors) read(at int64, n int) []byte {
	out := make([]byte, n)
	if t.err == nil {
		_, t.err = t.from.ReadAt(out, at)
	}
	return out
}

// floats reads a vector.
func (t *tensors) floats(name string, n int) []float32 {
	at := t.find(name, "F32", n)
	raw := t.read(at, 4*n)
	out := make([]float32, n)
	for i := range out {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(raw[4*i:]))
	}
	return out
}

// bytes reads a matrix of small numbers and the scale of each of its rows.
func (t *tensors) bytes(name string, rows, columns int) (raw []byte, scale []float32) {
	at := t.find(name, "I8", rows, columns)
	return t.read(at, rows*columns), t.floats(name+".scale", rows)
}
