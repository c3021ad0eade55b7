package agree

import (
	"bytes"
	"encoding/csv"
	"errors"
	"slices"
	"strings"
)

// The first cells of the lines of a worksheet, by which they are known again
// whatever a spreadsheet did to the others.
const (
	cellBundle = "Bundle"
	cellName   = "Name"
	cellHead   = "Item"
	parted     = " / " // between the choices
)

// byteOrderMark tells spreadsheets that a file is in UTF-8.
const byteOrderMark = "\ufeff"

// ErrNoWorksheet is the error for a file that is no worksheet of a bundle.
var ErrNoWorksheet = errors.New("no worksheet")

// Worksheet is an empty worksheet as CSV: the bundle, a line for the name, then
// a line for each thing that is asked, with room for the answer. The same
// questions give the same bytes.
func Worksheet(bundle string, questions []Question) []byte {
	return Write(Sheet{Bundle: bundle}, questions)
}

// Write is a worksheet with the name and the answers that are there, as CSV.
func Write(s Sheet, questions []Question) []byte {
	var b bytes.Buffer
	b.WriteString(byteOrderMark)
	w := csv.NewWriter(&b)
	w.UseCRLF = true
	put := func(cells ...string) {
		for i, c := range cells {
			cells[i] = harmless(c)
		}
		_ = w.Write(cells) // a buffer takes all
	}
	put(cellBundle, s.Bundle)
	put(cellName, s.Name)
	put(cellHead, "Question", "About", "Choices", "Answer")
	for _, q := range questions {
		for _, item := range q.Items {
			put(q.ID+":"+item.ID, q.Ask, item.About, strings.Join(q.Choices, parted), s.Answers[item.ID])
		}
	}
	w.Flush()
	return b.Bytes()
}

// harmless is a cell that no spreadsheet takes for a formula.
func harmless(cell string) string {
	if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
		return "'" + cell
	}
	return cell
}

// Read reads a worksheet that was filled in, as spreadsheets save it: with
// commas, semicolons or tabs. It gives the questions too, as they stand in it.
func Read(data []byte) (Sheet, []Question, error) {
	text := strings.TrimPrefix(string(data), byteOrderMark)
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.FieldsPerRecord, r.LazyQuotes = commaOf(text), -1, true
	lines, err := r.ReadAll()
	if err != nil {
		return Sheet{}, nil, ErrNoWorksheet
	}
	s := Sheet{Answers: map[string]string{}}
	var questions []Question
	for _, cells := range lines {
		for len(cells) < 5 {
			cells = append(cells, "")
		}
		first := strings.TrimSpace(cells[0])
		switch {
		case strings.EqualFold(first, cellBundle):
			s.Bundle = strings.TrimSpace(cells[1])
		case strings.EqualFold(first, cellName):
			s.Name = strings.TrimSpace(cells[1])
		case strings.EqualFold(first, cellHead):
		default:
			questions = s.line(questions, first, cells)
		}
	}
	if s.Bundle == "" || len(questions) == 0 {
		return Sheet{}, nil, ErrNoWorksheet
	}
	return s, questions, nil
}

// line takes a line of a worksheet: its answer, and what is asked.
func (s *Sheet) line(questions []Question, id string, cells []string) []Question {
	question, item, ok := strings.Cut(id, ":")
	if !ok || item == "" {
		return questions
	}
	if answer := strings.TrimSpace(cells[4]); answer != "" {
		s.Answers[item] = answer
	}
	i := slices.IndexFunc(questions, func(q Question) bool { return q.ID == question })
	if i < 0 {
		i = len(questions)
		questions = append(questions, Question{ID: question, Ask: cells[1], Choices: strings.Split(cells[3], parted)})
	}
	questions[i].Items = append(questions[i].Items, Item{item, cells[2]})
	return questions
}

// commaOf is what parts the cells of a file.
func commaOf(text string) rune {
	first, _, _ := strings.Cut(text, "\n")
	for _, c := range ";\t" {
		if strings.ContainsRune(first, c) {
			return c
		}
	}
	return ','
}
