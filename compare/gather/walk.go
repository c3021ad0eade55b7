package gather

// walk looks for the pairs of one text after the other.
type walk struct {
	*search
	sums   []float64 // by text, 0 but while a text is walked
	met    []int32   // the texts whose sums are not 0
	mine   []float64 // the weights of the text that is loaded, by key
	loaded int
	way    *passage // where texts are walked in the order of their days
	of     []int    // the event of each text, -1 for none; only where events are looked at
}

// from are the pairs that the walk from a text has to find.
func (w *walk) from(i int) []pair {
	heavy := w.heavy(i)
	if i >= w.first && !heavy {
		return nil
	}
	w.add(i, heavy)
	var near []int
	for _, k := range w.met {
		most := w.sums[k]
		if !heavy {
			most += w.left[i] * w.left[k]
		}
		if int(k) != i && most >= w.least-margin && w.owns(i, int(k)) && most*w.bell(i, int(k)) >= w.least-margin {
			near = append(near, int(k))
		}
		w.sums[k] = 0
	}
	return w.measured(i, near)
}

// add sums the products of a text with all that share a stem.
func (w *walk) add(i int, all bool) {
	w.met = w.met[:0]
	for _, field := range w.vectors[i] {
		for _, x := range field {
			if !all && w.frequent[x.key] {
				continue
			}
			undated, near := w.way.reach(x.key, w.texts[i].Day)
			w.addPlaces(x.w, undated)
			w.addPlaces(x.w, near)
		}
	}
}

func (w *walk) addPlaces(weight float32, places []posting) {
	for _, p := range places {
		if w.sums[p.text] == 0 {
			w.met = append(w.met, p.text)
		}
		w.sums[p.text] += float64(weight) * float64(p.w)
	}
}

// measured are those of the pairs that are alike enough.
func (w *walk) measured(i int, near []int) []pair {
	var out []pair
	w.load(i)
	for _, k := range near {
		p := pair{int32(min(i, k)), int32(max(i, k)), 0}
		if i < k {
			p.likeness = w.likeness(i, k)
		} else {
			p.likeness = w.likenessOf(k, i)
		}
		if p.likeness >= w.least {
			out = append(out, p)
		}
	}
	w.unload(i)
	return out
}

func (w *walk) load(i int) {
	w.loaded = i
	for _, field := range w.vectors[i] {
		for _, x := range field {
			w.mine[x.key] = float64(x.w)
		}
	}
}

func (w *walk) unload(i int) {
	for _, field := range w.vectors[i] {
		for _, x := range field {
			w.mine[x.key] = 0
		}
	}
}

// likeness is that of the text that is loaded, i, and another: the sum that
// Like gives for it, rounded in the same way.
func (w *walk) likeness(i, k int) float64 {
	sum := 0.0
	for _, field := range w.vectors[k] {
		for _, x := range field {
			sum += w.mine[x.key] * float64(x.w)
		}
	}
	return sum * w.bell(i, k)
}

// likenessOf is the likeness that Like gives for text k from that of i, where
// k is loaded.
func (w *walk) likenessOf(i, k int) float64 {
	sum := 0.0
	for _, field := range w.vectors[i] {
		for _, x := range field {
			sum += float64(x.w) * w.mine[x.key]
		}
	}
	return sum * w.bell(i, k)
}

func (s *Shelf) bell(i, k int) float64 { return bell(s.texts[i].Day, s.texts[k].Day) }
