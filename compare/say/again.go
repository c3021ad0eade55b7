package say

// Kept are the pieces of a message that remember it.
func (c Catalogue) Kept(m Message) []Piece {
	out := c.Pieces(m)
	for i := range out {
		out[i].Of = &m
	}
	return out
}

// Again says pieces with the texts of this catalogue: those that remember a message,
// and the arguments of that which do; the others stay as they are. What comes out
// remembers nothing, and plain neighbours are one.
func (c Catalogue) Again(ps []Piece) []Piece {
	var out []Piece
	for i := 0; i < len(ps); i++ {
		m := ps[i].Of
		if m == nil {
			out = Join(out, ps[i])
			continue
		}
		for i+1 < len(ps) && ps[i+1].Of == m {
			i++
		}
		out = Join(out, c.Pieces(c.again(*m))...)
	}
	return out
}

// again is a message whose arguments are said anew.
func (c Catalogue) again(m Message) Message {
	args := make([]Arg, len(m.Args))
	for i, a := range m.Args {
		items := a.Items
		if items != nil {
			a.Items = make([][]Piece, len(items))
		}
		for k, item := range items {
			a.Items[k] = c.Again(item)
		}
		args[i] = a
	}
	m.Args = args
	return m
}

// Flat are pieces that remember nothing, with plain neighbours as one.
func Flat(ps []Piece) []Piece {
	var out []Piece
	for _, p := range ps {
		p.Of = nil
		out = Join(out, p)
	}
	return out
}
