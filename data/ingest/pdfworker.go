package ingest

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"time"

	"github.com/ledongthuc/pdf"
)

// PDFWorker reads a PDF from in and writes its text to out, as JSON. It is the
// whole work of a process of its own and limits that process: its memory, its
// stack and its time. It returns the exit code.
func PDFWorker(in io.Reader, out io.Writer) int {
	limitProcess()
	data, err := readAtMost(in, MaxDecoded)
	if err != nil {
		return 3
	}
	if err := json.NewEncoder(out).Encode(pdfText(data)); err != nil {
		return 4
	}
	return 0
}

// limitProcess: the reader of another hand may loop for ever or ask for any
// amount of memory, and neither can be caught inside. A process whose parent
// has gone ends too.
func limitProcess() {
	limitMemory(pdfMemory)
	debug.SetMemoryLimit(pdfMemory * 3 / 4)
	debug.SetMaxStack(64 << 20)
	go func() {
		start, parent := time.Now(), os.Getppid()
		for range time.Tick(20 * time.Millisecond) {
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			if m.HeapAlloc > pdfMemory || time.Since(start) > time.Minute || os.Getppid() != parent {
				os.Exit(5)
			}
		}
	}()
}

// pdfText is the text of a PDF; of one whose table of objects is broken, what
// can be found without it.
func pdfText(data []byte) pdfResult {
	// Some programs write bytes before the head; offsets count from the head.
	if i := bytes.Index(data[:min(len(data), 1024)], []byte("%PDF-")); i > 0 {
		data = data[i:]
	}
	res := textOfPDF(data)
	if res.Wrong == "damaged" {
		if again := textOfPDF(repaired(data)); again.Wrong == "" {
			again.Cut = true
			return again
		}
	}
	return res
}

func textOfPDF(data []byte) (res pdfResult) {
	defer func() {
		if recover() != nil {
			res = pdfResult{Wrong: "damaged"}
		}
	}()
	r, err := pdf.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		if strings.Contains(err.Error(), "password") || strings.Contains(err.Error(), "encrypt") {
			return pdfResult{Wrong: "encrypted"}
		}
		return pdfResult{Wrong: "damaged"}
	}
	res.Title = infoTitle(r)
	var b strings.Builder
	for n := 1; n <= min(r.NumPage(), 500); n++ {
		in, ok := pageStrips(r, n)
		text := pageLines(in)
		if n == 1 {
			res.Large = largestType(in)
		}
		if !ok {
			res.Cut = true
		}
		b.WriteString(text + pageBreak)
		if b.Len() > maxPDFText {
			res.Cut = true
			break
		}
	}
	res.Text = strings.ToValidUTF8(b.String(), "\uFFFD")
	if len(res.Text) > maxPDFText {
		res.Text = strings.ToValidUTF8(res.Text[:maxPDFText], "")
	}
	if strings.Trim(res.Text, " \n"+pageBreak+typeBreak) == "" {
		if res.Cut {
			return pdfResult{Wrong: "damaged"}
		}
		return pdfResult{Wrong: "scan"}
	}
	return res
}

// pageStrips are the strips of one page in reading order; ok is false where
// the page is broken.
func pageStrips(r *pdf.Reader, n int) (in []*strip, ok bool) {
	defer func() {
		if recover() != nil {
			in, ok = nil, false
		}
	}()
	p := r.Page(n)
	if p.V.IsNull() || p.V.Key("Contents").Len() > maxStreams {
		return nil, false
	}
	return byColumns(strips(pageGlyphs(p.V))), true
}

// maxStreams is how many streams the contents of one page may have.
const maxStreams = 500
