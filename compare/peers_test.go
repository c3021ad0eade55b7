package compare_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// TestWriteBenchmarkTexts writes the texts of the benchmarks as files, one
// folder a size, so that other programs can be timed on the same input.
func TestWriteBenchmarkTexts(t *testing.T) {
	dir := os.Getenv("BENCHMARK_TEXTS")
	if dir == "" {
		t.Skip("BENCHMARK_TEXTS names no folder")
	}
	for _, size := range benchmarkSizes {
		to := filepath.Join(dir, size.name)
		if err := os.MkdirAll(to, 0o755); err != nil {
			t.Fatal(err)
		}
		for i, a := range generate(size.articles, size.sentences, 7) {
			if err := os.WriteFile(filepath.Join(to, fmt.Sprintf("%02d.txt", i)), []byte(a.Text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}
