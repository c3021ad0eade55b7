// Package class gives the engine its closed classes and other plain word
// lists: prepositions, months, titles of persons, units.
//
// In goes the name of a class, out come its words in lower case. The classes
// stand in the files of assets/lexicon/class, which name their origin; each line has a
// class, forms, the reason why they stand there and an example with one of
// them. In a file
//
//	class <tab> forms <tab> reason <tab> example
//
// forms are parted by blanks, "_" stands for a blank inside a phrase,
// "form=value" gives a form a value, and "@other" takes in all forms of
// another class, which may stand in any file. A class may have several lines.
// A line that cannot be read and a class that is in no file are faults of the
// program and stop it.
//
// Known misses: a word has the class wherever it stands; what it means there
// is for the caller to find out.
package class

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Words are the forms of the classes in lower case, phrases with blanks. Each
// call makes a new map.
func Words(classes ...string) map[string]bool {
	out := map[string]bool{}
	for _, c := range classes {
		for _, f := range formsOf(c) {
			out[f.text] = true
		}
	}
	return out
}

// Texts are the forms of a class with their values; a form without one has "".
func Texts(name string) map[string]string {
	out := map[string]string{}
	for _, f := range formsOf(name) {
		out[f.text] = f.value
	}
	return out
}

// Values are the forms of a class with their values as numbers; a value that is
// none is a fault of the program.
func Values(name string) map[string]float64 {
	out := map[string]float64{}
	for _, f := range formsOf(name) {
		v, err := strconv.ParseFloat(f.value, 64)
		if err != nil {
			panic(fmt.Errorf("lexicon: class %s: %q: %w", name, f.text, err))
		}
		out[f.text] = v
	}
	return out
}

// Opposites are by each form of a class those that it stands against, in the order of the
// file. The value of a form is the side of a pair on which it stands, "course-a" against
// "course-b", or several joined with "+".
func Opposites(name string) map[string][]string {
	on := map[string][]string{} // by side
	forms := formsOf(name)
	for _, f := range forms {
		for side := range strings.SplitSeq(f.value, "+") {
			on[side] = append(on[side], f.text)
		}
	}
	out := map[string][]string{}
	for _, f := range forms {
		for side := range strings.SplitSeq(f.value, "+") {
			out[f.text] = append(out[f.text], on[otherSide(side)]...)
		}
	}
	return out
}

func otherSide(side string) string {
	if pair, ok := strings.CutSuffix(side, "-a"); ok {
		return pair + "-b"
	}
	return strings.TrimSuffix(side, "-b") + "-a"
}

// Phrases are the forms of a class cut at blanks, those of more words first,
// else in the order of the file.
func Phrases(name string) [][]string {
	var out [][]string
	for _, f := range formsOf(name) {
		out = append(out, strings.Fields(f.text))
	}
	slices.SortStableFunc(out, func(a, b []string) int { return cmp.Compare(len(b), len(a)) })
	return out
}

// List are the forms of a class in the order of the file.
func List(name string) []string {
	var out []string
	for _, f := range formsOf(name) {
		out = append(out, f.text)
	}
	return out
}

// Entry is one line of a file.
type Entry struct {
	// File is the name of the file, Class that of the class.
	File, Class string
	// Forms are in lower case, phrases with blanks, without their values and
	// without the classes that are taken in.
	Forms []string
	// Includes are the classes that the line takes in.
	Includes []string
	// Reason is why the forms stand in the class, Example a sentence with one
	// of them.
	Reason, Example string
}

// Entries are all lines of all files, in the order of the files' names, then
// of the lines.
func Entries() []Entry {
	var out []Entry
	for _, l := range load().lines {
		e := Entry{File: l.file, Class: l.class, Includes: l.includes, Reason: l.reason, Example: l.example}
		for _, f := range l.forms {
			e.Forms = append(e.Forms, f.text)
		}
		out = append(out, e)
	}
	return out
}
