// Program bench times whole programs and prints the tables of docs/BENCHMARKS.md.
//
// In: the built program, a folder with the texts that TestWriteBenchmarkTexts
// of compare writes, a folder with real articles ("" for none), and a command
// that does the nearest with a public library ("" for none). Out, on standard
// output: Markdown. Each figure is of a process from its start to its end:
// seconds on the clock, the least and the median of several runs; seconds of
// all processors together, the least, which other work beside it moves less;
// and the most memory that was resident, in MB, as the system counts it.
//
//	go run ./tools/bench -program bin/parallax -texts DIR -real DIR
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	var b bench
	flag.StringVar(&b.program, "program", "", "the built program")
	flag.StringVar(&b.texts, "texts", "", "folder with made texts")
	flag.StringVar(&b.real, "real", "", "folder with real articles")
	flag.StringVar(&b.peer, "peer", "", "command that does the nearest, before its folder")
	flag.StringVar(&b.peerName, "peername", "", "what the peer is, or why there is none")
	flag.Parse()
	if err := b.tables(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

type bench struct{ program, texts, real, peer, peerName string }

// tables prints all tables.
func (b bench) tables(w io.Writer) error {
	scratch, err := os.MkdirTemp("", "parallax-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(scratch)
	out := filepath.Join(scratch, "out.json")
	if b.real != "" {
		fmt.Fprint(w, "\n## Whole programs on real articles\n\n")
		b.beside(w, out, b.real, []string{"A-3", "B-10x60", "C-10x1000"})
	}
	fmt.Fprint(w, "\n## Whole programs on made articles\n\n")
	b.beside(w, out, filepath.Join(b.texts, "made"), []string{"A-3x40", "B-10x60", "C-10x1000"})
	fmt.Fprint(w, "\n## Growth\n\nTen articles of so many sentences, `compare --quick --format json`, the least of the runs;\nexponents of the processors' seconds, p where n times the sentences take n to the power p times as long.\n\n")
	if b.real != "" {
		b.growth(w, out, "real", filepath.Join(b.texts, "growing-real"), []string{"100", "200", "400", "800"})
	}
	b.growth(w, out, "made", filepath.Join(b.texts, "growing"), []string{"100", "200", "400", "800", "1600"})
	fmt.Fprint(w, "\n## Hard inputs\n\n")
	return b.hard(w, out)
}

// beside is the table of the program and its peer on some folders.
func (b bench) beside(w io.Writer, out, dir string, sizes []string) {
	row(w, append([]string{""}, sizes...))
	rule(w, len(sizes))
	cells := []string{"Parallax, `compare --quick --format json`"}
	for i, s := range sizes {
		cells = append(cells, several(runsOf(i), b.compare(out, filepath.Join(dir, s))).String())
	}
	row(w, cells)
	if b.peer == "" {
		fmt.Fprintf(w, "\nNo peer: %s.\n", b.peerName)
		return
	}
	cells = []string{b.peerName}
	for i, s := range sizes {
		cells = append(cells, several(runsOf(i), append(strings.Fields(b.peer), filepath.Join(dir, s))).String())
	}
	row(w, cells)
	fmt.Fprint(w, "\nSeconds: the least and the median on the clock, and the least of all processors together; MB of memory at most.\n")
}

// runsOf is how often a size is run: the i-th one, small to large.
func runsOf(i int) int { return []int{5, 5, 3}[i] }

func (b bench) compare(out string, args ...string) []string {
	return append([]string{b.program, "compare", "--quick", "--format", "json", "--force", "--out", out}, args...)
}

// growth is a table of sizes with the exponents of time between them.
func (b bench) growth(w io.Writer, out, what, dir string, sizes []string) {
	var times []float64
	cells, work, memory := []string{what + ", s on the clock"}, []string{"s of all processors"}, []string{"MB"}
	powers := []string{"exponent from the size before"}
	for i, s := range sizes {
		runs := 3
		if i > 2 {
			runs = 1
		}
		m := several(runs, b.compare(out, filepath.Join(dir, s)))
		if m.failed != "" {
			fmt.Fprintf(w, "Growth of %s articles was not measured: %s.\n\n", what, m.failed)
			return
		}
		times = append(times, m.work)
		work = append(work, fmt.Sprintf("%.2f", m.work))
		cells, memory = append(cells, fmt.Sprintf("%.2f", m.least())), append(memory, fmt.Sprintf("%.0f", m.memory))
		powers = append(powers, "")
		if i > 0 {
			powers[i+1] = fmt.Sprintf("%.2f", exponent(times[i-1], times[i], 2))
		}
	}
	row(w, append([]string{"sentences"}, sizes...))
	rule(w, len(sizes))
	row(w, cells)
	row(w, work)
	row(w, memory)
	row(w, powers)
	last := len(times) - 1
	fmt.Fprintf(w, "\nFrom %s to %s sentences: exponent %.2f.\n\n", sizes[0], sizes[last], exponent(times[0], times[last], float64(int(1)<<last)))
}

// hard is the table of inputs that invite superlinear work.
func (b bench) hard(w io.Writer, out string) error {
	row(w, []string{"input", "s on the clock", "s of all processors", "MB", "ends with"})
	rule(w, 4)
	folders, err := os.ReadDir(filepath.Join(b.texts, "hard"))
	for _, f := range folders {
		m := several(1, b.compare(out, "--max", "200", filepath.Join(b.texts, "hard", f.Name())))
		end := "a comparison"
		if m.failed != "" {
			end = strings.ReplaceAll(m.failed, filepath.Join(b.texts, "hard")+string(filepath.Separator), "")
		}
		row(w, []string{f.Name(), fmt.Sprintf("%.2f", m.least()), fmt.Sprintf("%.2f", m.work), fmt.Sprintf("%.0f", m.memory), end})
	}
	return err
}

func row(w io.Writer, cells []string) { fmt.Fprintf(w, "| %s |\n", strings.Join(cells, " | ")) }

func rule(w io.Writer, numbers int) { fmt.Fprintf(w, "|---|%s\n", strings.Repeat("---:|", numbers)) }
