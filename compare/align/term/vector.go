package term

import "math"

// Weight is one coordinate of a sparse vector.
type Weight struct {
	ID int32
	W  float32
}

// Counter counts coordinates and gives them back as a unit vector, in the
// order in which they were first seen.
type Counter struct {
	idf   []float64
	count []int32
	seen  []int32
	room  []Weight // for vectors to come
}

// roomy is how many coordinates are made room for at a time.
const roomy = 2048

// NewCounter counts coordinates with the given IDF.
func NewCounter(idf []float64) *Counter {
	return &Counter{idf: idf, count: make([]int32, len(idf))}
}

// See counts a coordinate.
func (c *Counter) See(id int32) {
	if c.count[id] == 0 {
		c.seen = append(c.seen, id)
	}
	c.count[id]++
}

// Vector is the unit vector of what was counted since the last one: (1 + ln count)
// times the IDF.
func (c *Counter) Vector() []Weight {
	if cap(c.room)-len(c.room) < len(c.seen) {
		c.room = make([]Weight, 0, max(roomy, len(c.seen)))
	}
	from := len(c.room)
	c.room = c.room[:from+len(c.seen)]
	out := c.room[from:len(c.room):len(c.room)]
	var square float64
	for i, id := range c.seen {
		w := c.idf[id]
		if n := c.count[id]; n > 1 {
			w *= 1 + math.Log(float64(n))
		}
		square += w * w
		out[i] = Weight{id, float32(w)}
		c.count[id] = 0
	}
	c.seen = c.seen[:0]
	norm := float32(1 / math.Sqrt(square+1e-12))
	for i := range out {
		out[i].W *= norm
	}
	return out
}

// Scatter lays a sparse vector open.
func Scatter(dense []float32, v []Weight) {
	for _, x := range v {
		dense[x.ID] = x.W
	}
}

// ClearAt takes a vector that lies open back.
func ClearAt(dense []float32, v []Weight) {
	for _, x := range v {
		dense[x.ID] = 0
	}
}

// Dot is the product of a vector that lies open with another one.
func Dot(dense []float32, v []Weight) float32 {
	var sum float32
	for _, x := range v {
		sum += dense[x.ID] * x.W
	}
	return sum
}

// AtOnce is how many products Dots makes at a time.
const AtOnce = 4

// Dots is Dot with several vectors at once, in the time of hardly more than
// one: each addition to a sum has to wait for the one before.
func Dots(dense []float32, v [AtOnce][]Weight) (sum [AtOnce]float32) {
	n := min(len(v[0]), len(v[1]), len(v[2]), len(v[3]))
	a, b, c, d := v[0][:n], v[1][:n], v[2][:n], v[3][:n]
	var w, x, y, z float32
	for i := range n {
		w += dense[a[i].ID] * a[i].W
		x += dense[b[i].ID] * b[i].W
		y += dense[c[i].ID] * c[i].W
		z += dense[d[i].ID] * d[i].W
	}
	sum = [AtOnce]float32{w, x, y, z}
	for k := range v {
		for _, t := range v[k][n:] {
			sum[k] += dense[t.ID] * t.W
		}
	}
	return sum
}
