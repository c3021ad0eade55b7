package ingest

import (
	"os"
	"testing"
)

// TestMain lets the tests' own program read PDFs, as main does.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == PDFArgument {
		os.Exit(PDFWorker(os.Stdin, os.Stdout))
	}
	os.Exit(m.Run())
}
