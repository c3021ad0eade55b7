package chip

import (
	"fmt"

	"fyne.io/fyne/v2"

	"parallax/app/part/prose"
	"parallax/app/part/tone"
)

// Choice is what can be chosen, with the words on its pill.
type Choice[T comparable] struct {
	ID   T
	Name string
}

// Choices are pills in a row of which one is chosen.
type Choices[T comparable] struct {
	of    []Choice[T]
	pills []*Chip
}

// NewChoices makes a pill for each, in order; choose is told which one was pressed.
func NewChoices[T comparable](of []Choice[T], choose func(T)) *Choices[T] {
	c := &Choices[T]{of: of}
	for _, one := range of {
		c.pills = append(c.pills, NewChip(one.Name, false, func() { choose(one.ID) }))
	}
	return c
}

// Show marks the one that is chosen.
func (c *Choices[T]) Show(id T) {
	for i, one := range c.of {
		c.pills[i].SetSelected(one.ID == id)
	}
}

// Count writes behind each name how many things it stands for.
func (c *Choices[T]) Count(count func(T) int) {
	for i, one := range c.of {
		c.pills[i].SetText(fmt.Sprintf("%s %d", one.Name, count(one.ID)))
	}
}

// Objects are the pills.
func (c *Choices[T]) Objects() []fyne.CanvasObject {
	var out []fyne.CanvasObject
	for _, p := range c.pills {
		out = append(out, p)
	}
	return out
}

// Behind are the pills behind a word that says what they do.
func (c *Choices[T]) Behind(word string) []fyne.CanvasObject {
	return append([]fyne.CanvasObject{prose.NewLine(prose.Run{Text: word, Ink: tone.Muted})}, c.Objects()...)
}
