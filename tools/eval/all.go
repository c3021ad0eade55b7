package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Where the labelled data stands and where the figures go, seen from the
// project's root.
const (
	labelled = "../shared/data"
	accuracy = "docs/ACCURACY.md"
	// notes are what was measured by other means; they stand behind the table.
	notes = "docs/accuracy-notes.md"
)

// goal is one number with its target.
type goal struct {
	what          string
	value, target float64
	// percent is for values of 0-100; the others are shares of 0-1.
	percent bool
	// atMost is for targets that must not be passed.
	atMost bool
	// note says why there is no value; "" when there is one.
	note string
}

func (f goal) reached() string {
	switch {
	case f.note != "":
		return f.note
	case f.atMost && f.value <= f.target, !f.atMost && f.value >= f.target:
		return "yes"
	}
	return "no"
}

func (f goal) show(v float64) string {
	if f.percent {
		return fmt.Sprintf("%.1f %%", v)
	}
	return strings.TrimPrefix(fmt.Sprintf("%.3f", v), "0")
}

func (f goal) cells(task string) []string {
	value, sign := f.show(f.value), "≥ "
	if f.note != "" {
		value = "–"
	}
	if f.atMost {
		sign = "≤ "
	}
	return []string{task, f.what, value, sign + f.show(f.target), f.reached()}
}

// measure is one run of a task with its scoring.
type measure struct {
	// task is the name in tasks(); "" when score needs no predictions.
	task string
	// shown is the name in the table.
	shown string
	// in is the input, gold the labels, both under the labelled data.
	in, gold string
	// scorer is the Python program under the labelled data, with arguments in
	// which GOLD and PRED stand for the files; nil when score reads the
	// predictions itself.
	scorer []string
	// want are the figures without their values.
	want []goal
	// score fills in the values: out is what the scorer printed, or the name
	// of the predictions.
	score func(m measure, out string) ([]float64, error)
}

// runAll measures every task and writes the table to stdout and to accuracy.
func runAll(stdout io.Writer) error {
	if _, err := os.Stat(labelled); err != nil {
		_, err := fmt.Fprintf(stdout, "The labelled data is not at %s: nothing was measured, %s stays as it is.\n", labelled, accuracy)
		return err
	}
	room, err := os.MkdirTemp("", "parallax-eval-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(room)
	var rows [][]string
	for i, m := range measures() {
		for _, f := range m.run(filepath.Join(room, fmt.Sprint(i))) {
			rows = append(rows, f.cells(m.shown))
		}
	}
	if _, err := io.WriteString(stdout, plainTable(rows)); err != nil {
		return err
	}
	page := accuracyPage(commit(), rows)
	more, err := os.ReadFile(notes)
	switch {
	case err == nil:
		page += "\n" + string(more)
	case !errors.Is(err, os.ErrNotExist):
		return err
	}
	return os.WriteFile(accuracy, []byte(page), 0o644)
}

// run gives the figures with their values, or with a note why there are none.
func (m measure) run(pred string) []goal {
	figures := append([]goal(nil), m.want...)
	values, err := m.values(pred)
	for i := range figures {
		if err != nil {
			figures[i].note = "not measured: " + strings.Join(strings.Fields(err.Error()), " ")
			continue
		}
		figures[i].value = values[i]
	}
	return figures
}

func (m measure) values(pred string) ([]float64, error) {
	in := filepath.Join(labelled, m.in)
	if _, err := os.Stat(in); err != nil {
		return nil, errors.New("the data is missing")
	}
	out := in
	if m.task != "" {
		if err := runTask(m.task, in, pred); err != nil {
			return nil, err
		}
		out = pred
	}
	if m.scorer != nil {
		var err error
		if out, err = m.runScorer(pred); err != nil {
			return nil, err
		}
	}
	values, err := m.score(m, out)
	if err == nil && len(values) != len(m.want) {
		err = fmt.Errorf("%d figures instead of %d", len(values), len(m.want))
	}
	return values, err
}

func runTask(name, in, pred string) error {
	for _, t := range tasks() {
		if t.name == name {
			return t.run([]string{in}, pred)
		}
	}
	return errors.New("the task is not there")
}

func (m measure) runScorer(pred string) (string, error) {
	gold := filepath.Join(labelled, m.gold)
	if strings.HasPrefix(m.gold, "english ") {
		gold = pred + ".gold.json"
		if err := writeEnglish(filepath.Join(labelled, strings.TrimPrefix(m.gold, "english ")), gold); err != nil {
			return "", err
		}
	}
	args := []string{filepath.Join(labelled, m.scorer[0])}
	for _, a := range m.scorer[1:] {
		args = append(args, strings.NewReplacer("GOLD", gold, "PRED", pred).Replace(a))
	}
	out, err := exec.Command("python3", args...).Output()
	if errors.Is(err, exec.ErrNotFound) {
		return "", errors.New("python3 is missing")
	}
	if err != nil {
		return "", fmt.Errorf("%s: %w", m.scorer[0], err)
	}
	return string(out), nil
}

// commit is the short name of the commit that is measured.
func commit() string {
	out, err := exec.Command("git", "rev-parse", "--short", "HEAD").Output()
	if err != nil {
		return "unknown"
	}
	return strings.TrimSpace(string(out))
}
