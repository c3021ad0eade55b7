package align

// maxRun is the number of words from the start of a sentence in which common
// runs are sought.
const maxRun = 200

// commonRun is the length of the longest common run of words, and where it
// ends in a.
func commonRun(a, b []int32) (length, end int) {
	a, b = a[:min(len(a), maxRun)], b[:min(len(b), maxRun)]
	var rows [maxRun + 1]uint8
	for i, x := range a {
		var diagonal uint8
		for j, y := range b {
			old := rows[j+1]
			rows[j+1] = 0
			if x == y {
				rows[j+1] = diagonal + 1
				if int(diagonal)+1 > length {
					length, end = int(diagonal)+1, i+1
				}
			}
			diagonal = old
		}
	}
	return length, end
}

// scatter lays a sparse vector open.
func scatter(dense []float32, v []weight) {
	for _, x := range v {
		dense[x.id] = x.w
	}
}

func clearAt(dense []float32, v []weight) {
	for _, x := range v {
		dense[x.id] = 0
	}
}

func dot(dense []float32, v []weight) float32 {
	var sum float32
	for _, x := range v {
		sum += dense[x.id] * x.w
	}
	return sum
}

// atOnce is how many products dots makes at a time.
const atOnce = 4

// dots is dot with several vectors at once, in the time of hardly more than
// one: each addition to a sum has to wait for the one before.
func dots(dense []float32, v [atOnce][]weight) (sum [atOnce]float32) {
	n := min(len(v[0]), len(v[1]), len(v[2]), len(v[3]))
	a, b, c, d := v[0][:n], v[1][:n], v[2][:n], v[3][:n]
	var w, x, y, z float32
	for i := range n {
		w += dense[a[i].id] * a[i].w
		x += dense[b[i].id] * b[i].w
		y += dense[c[i].id] * c[i].w
		z += dense[d[i].id] * d[i].w
	}
	sum = [atOnce]float32{w, x, y, z}
	for k := range v {
		for _, t := range v[k][n:] {
			sum[k] += dense[t.id] * t.w
		}
	}
	return sum
}

func indicate(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
