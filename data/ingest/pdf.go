package ingest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"

	"golang.org/x/text/unicode/norm"

	"parallax/compare/news"
)

// PDFArgument is the argument by which the program calls itself to read a PDF:
// main hands over to PDFWorker when it is the first one.
const PDFArgument = "--read-pdf-from-stdin"

// pdfMemory is what the reading process may use, in bytes.
const pdfMemory = 240 << 20

// maxPDFText is the longest text taken from a PDF, in bytes.
const maxPDFText = 4 << 20

// pdfResult is what the reading process writes: the text, or what is wrong.
type pdfResult struct {
	Text  string
	Wrong string `json:",omitempty"`
	// Title is what the file says of its title, Large the largest type of the
	// first page where that is a headline; "" where there is none.
	Title string `json:",omitempty"`
	Large string `json:",omitempty"`
	// Cut tells that the text was longer than maxPDFText or pages were broken.
	Cut bool `json:",omitempty"`
}

// The words by which the reading process tells what is wrong.
var pdfWrong = map[string]error{
	"encrypted": ErrEncrypted, "scan": ErrScan, "damaged": ErrDamaged,
}

// readPDF reads a PDF in a process of its own, which may loop or eat memory
// without harm: it is ended with ctx.
func readPDF(ctx context.Context, in Input, opt Options) (*news.Article, error) {
	res, err := runPDFWorker(ctx, in.Data, opt)
	if err != nil {
		return nil, err
	}
	if res.Wrong != "" {
		err := pdfWrong[res.Wrong]
		if err == nil {
			err = ErrDamaged
		}
		return nil, err
	}
	text, running := layout(norm.NFKC.String(res.Text))
	a, err := underHeadline(text, res, opt)
	if errors.Is(err, ErrEmpty) {
		return nil, ErrScan
	}
	if err != nil {
		return nil, err
	}
	setRunning(a, running)
	a.Notes = append(a.Notes, news.Remark("pdf"))
	if res.Cut {
		a.Notes = append(a.Notes, news.Remark("pdf.part"))
	}
	return a, nil
}

func runPDFWorker(ctx context.Context, data []byte, opt Options) (pdfResult, error) {
	var res pdfResult
	command := opt.PDFCommand
	if len(command) == 0 {
		self, err := os.Executable()
		if err != nil {
			return res, fmt.Errorf("pdf: %w", err)
		}
		command = []string{self, PDFArgument}
	}
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.Stdin = bytes.NewReader(data)
	var out limitedBuffer
	cmd.Stdout = &out
	err := cmd.Run()
	if ctx.Err() != nil {
		return res, context.Cause(ctx)
	}
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return res, fmt.Errorf("%w: the reading process ended with %s", ErrDamaged, exit.ProcessState)
	}
	if err != nil {
		return res, fmt.Errorf("pdf: %w", err)
	}
	if err := json.Unmarshal(out.Bytes(), &res); err != nil {
		return res, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return res, nil
}

// limitedBuffer takes no more than a text of the longest size.
type limitedBuffer struct{ bytes.Buffer }

// Write refuses what would pass the limit.
func (b *limitedBuffer) Write(p []byte) (int, error) {
	if b.Len()+len(p) > 8*maxPDFText {
		return 0, io.ErrShortBuffer
	}
	return b.Buffer.Write(p)
}
